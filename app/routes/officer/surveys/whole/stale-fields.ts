import type { SurveyDefinition } from '../../../../../surveys/definition'
import { wordsName } from '../../../../../surveys/stale'

/** Of the fields of a form, those whose words were translated from other English than there is now: from which, and by what
 *  the form says that they are right all the same. */
export type StaleFields = Record<string, { from: string; right: string }>

/** The stale fields of a form, whose fields are called by a name and a language (`title-cy`), and stand for the texts of
 *  these keys. */
export function staleFields(
  { stale = {}, languages }: SurveyDefinition,
  names: Record<string, readonly string[]>,
): StaleFields {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, keys]) =>
      languages.flatMap((language) => {
        const found = keys.filter((key) => stale[key]?.[language] !== undefined)
        const from = found.map((key) => stale[key]?.[language]).join('; ')
        const right = found.map((key) => wordsName(key, language)).join(' ')
        return found.length > 0 ? [[`${name}-${language}`, { from, right }]] : []
      }),
    ),
  )
}

/** What a form says is right for the English of now. */
export const readRight = (form: FormData): string[] =>
  form.getAll('right').flatMap((names) => String(names).split(' '))
