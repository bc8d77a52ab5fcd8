import type { Question } from '../definition'
import type { Framework, Theme } from '../framework'

/** A theme that a comment can be said to speak of; `services` are those of the survey's questions tied to its lines. */
export type OfferedTheme = { id: string; name: string; services: string[] }

/** The themes of a framework, under its title. */
export type OfferedThemes = { title: string; themes: OfferedTheme[] }

/** The themes that a comment on a survey with these questions can be said to speak of: all those of each framework that
 *  one of the questions is tied to. */
export function offerThemes(
  frameworks: readonly Framework[],
  questions: readonly Pick<Question, 'lines' | 'service'>[],
): OfferedThemes[] {
  const tied = new Set(questions.flatMap(({ lines }) => lines))
  return frameworks
    .filter(({ themes }) => themes.some(({ lines }) => lines.some(({ id }) => tied.has(id))))
    .map((framework) => ({
      title: framework.title,
      themes: framework.themes.map((theme) => ({
        id: theme.id,
        name: themeName(framework, theme),
        services: servicesOf(theme, questions),
      })),
    }))
}

function servicesOf({ lines }: Theme, questions: readonly Pick<Question, 'lines' | 'service'>[]): string[] {
  const ids = new Set(lines.map(({ id }) => id))
  const tied = questions.filter((question) => question.lines.some((line) => ids.has(line)))
  return [...new Set(tied.map(({ service }) => service))]
}

/** What is offered to choose from for a comment about this service: the themes tied to it, and the others by framework. */
export function themesFirst(
  offered: readonly OfferedThemes[],
  service: string,
): { tied: OfferedTheme[]; others: OfferedThemes[] } {
  const isTied = ({ services }: OfferedTheme) => services.includes(service)
  return {
    tied: offered.flatMap(({ themes }) => themes.filter(isTied)),
    others: offered
      .map(({ title, themes }) => ({ title, themes: themes.filter((theme) => !isTied(theme)) }))
      .filter(({ themes }) => themes.length > 0),
  }
}

/** The number of a theme, where its framework numbers them, and its title: 30.4 Complaints. */
export function themeName(
  framework: Pick<Framework, 'number'>,
  { id, title }: Pick<Theme, 'id' | 'title'>,
): string {
  return framework.number === undefined ? title : `${id} ${title}`
}
