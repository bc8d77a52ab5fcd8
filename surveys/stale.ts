import { questionsOf, type SurveyDefinition } from './definition'
import {
  type DefinitionProblem,
  isRecord,
  keyOf,
  type Part,
  type Place,
  partsOf,
  problemAt,
} from './definition-shape'
import type { LocalText } from './language'
import { mapSurvey, textsIn } from './translations/map-texts'

/** Every text of a survey by its key: `survey.title`, `survey.section.first`, `question.repairs.text`,
 *  `strand.age.why`; the names that only staff read are `question.repairs.short` and `question.repairs.finding`. */
export function textsOf(definition: SurveyDefinition): Map<string, LocalText> {
  const read = textsIn((map) => mapSurvey(definition, map, 'survey'))
  const ofStaff = questionsOf(definition).flatMap(({ key, short, finding }) => [
    [`question.${key}.short`, short] as const,
    ...(finding ? [[`question.${key}.finding`, finding] as const] : []),
  ])
  return new Map([...read, ...ofStaff])
}

/** How the words of a text in a language are named where somebody says that they are right for the English of now. */
export const wordsName = (key: string, language: string): string => `${key}/${language}`

/** The survey after a change, with each text's words marked stale that were left as they were while the English changed:
 *  by text and language, the English that they were translated from. They are stale no more once they are written again,
 *  the English is as it was, or they are among those said to be `right`. */
export function markStale(
  before: SurveyDefinition,
  after: SurveyDefinition,
  right: readonly string[] = [],
): SurveyDefinition {
  const { stale: _, ...others } = after
  const old = textsOf(before)
  const marks = [...textsOf(after)].flatMap(([key, text]) => {
    const from = before.stale?.[key] ?? {}
    const left = Object.entries(old.get(key) ?? {}).flatMap(([language, words]) => {
      const english = from[language] ?? old.get(key)?.en ?? ''
      const isLeft = language !== 'en' && words === text[language as keyof LocalText]
      const isStale = isLeft && english !== '' && english !== text.en
      return isStale && !right.includes(wordsName(key, language)) ? [[language, english] as const] : []
    })
    return left.length > 0 ? [[key, Object.fromEntries(left)] as const] : []
  })
  return marks.length > 0 ? { ...others, stale: Object.fromEntries(marks) } : others
}

/** The parts of what may be a survey, in which its texts are found. */
type Parts = { survey: Record<string, unknown>; sections: Part[]; questions: Part[]; strands: Part[] }

/** Every text whose words in a language of the survey are stale, and every mark at no text. */
export function checkStale(parts: Parts): DefinitionProblem[] {
  const { stale, languages } = parts.survey
  const listed: unknown[] = Array.isArray(languages) ? languages : []
  return Object.entries(isRecord(stale) ? stale : {}).flatMap(([key, from]) => {
    const place = placeOf(key, parts)
    if (!place) return [problemAt(['stale', key], 'is not a text of this survey')]
    return Object.entries(isRecord(from) ? from : {})
      .filter(([language]) => listed.includes(language))
      .map(([language, english]) =>
        problemAt([...place, language], `was translated from other English: “${english}”`),
      )
  })
}

function placeOf(key: string, { sections, questions, strands }: Parts): Place | undefined {
  const [kind, of = '', part = '', entry = ''] = key.split('.')
  if (kind === 'survey' && of !== 'section') return [of]
  if (kind === 'survey') return placeIn(sections, part, ['title'])
  const found = (kind === 'strand' ? strands : questions).find((one) => keyOf(one) === of)
  if (!found) return undefined
  if (part === 'low' || part === 'high') return [...found.place, 'ends', part]
  const list = { option: 'options', category: 'categories' }[part]
  if (list === undefined) return [...found.place, part]
  return placeIn(partsOf(found.raw[list], [...found.place, list]), entry, ['text'])
}

function placeIn(parts: readonly Part[], key: string, text: Place): Place | undefined {
  const found = parts.find((one) => keyOf(one) === key)
  return found && [...found.place, ...text]
}
