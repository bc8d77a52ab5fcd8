import { questionsOf, type SurveyDefinition } from '../definition'
import { frameworks } from '../frameworks/all'
import { keptWith } from '../kept-with'
import { offerThemes, themeName } from './theme'

const names = new Map(
  frameworks.flatMap((framework) =>
    framework.themes.map((theme): [string, string] => [theme.id, themeName(framework, theme)]),
  ),
)

/** The ids of all themes, in the order of the frameworks. */
export const themeIds: string[] = [...names.keys()]

/** What the theme with this id is called: 30.4 Complaints. undefined: there is none. */
export const nameOfTheme = (id: string): string | undefined => names.get(id)

/** The ids of the themes whose lines a question is tied to, in the order of the frameworks. */
export function themesOf({ lines }: { lines: readonly string[] }): string[] {
  return frameworks.flatMap(({ themes }) =>
    themes.filter((theme) => theme.lines.some(({ id }) => lines.includes(id))).map(({ id }) => id),
  )
}

/** The themes that a comment on this survey can be said to speak of. */
export const themesOffered = keptWith((definition: SurveyDefinition) =>
  offerThemes(frameworks, questionsOf(definition)),
)

/** Those of the themes that have one of these ids, by the title of their framework. */
export function themesAmong(
  ids: readonly string[],
): { title: string; themes: { id: string; name: string }[] }[] {
  return frameworks
    .map((framework) => ({
      title: framework.title,
      themes: framework.themes
        .filter(({ id }) => ids.includes(id))
        .map((theme) => ({ id: theme.id, name: themeName(framework, theme) })),
    }))
    .filter(({ themes }) => themes.length > 0)
}
