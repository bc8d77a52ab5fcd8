import { z } from 'zod'
import type { LocalText } from './language'
import { translated, translatedOptions } from './translations/translated'

/** What kind of answer a question takes: a point of a scale, one or many of its own options, or a comment, which is
 *  words, stored apart from the codes. */
export const QuestionType = z.enum([
  'satisfaction',
  'agreement',
  'yes-no',
  'zero-to-ten',
  'one-of',
  'many-of',
  'comment',
])
export type QuestionType = z.infer<typeof QuestionType>

export type ScaleOption = { code: number; key: string; text: LocalText }

const satisfaction: ScaleOption[] = [
  { code: 5, key: 'very-satisfied', text: { en: 'Very satisfied', cy: 'Bodlon iawn' } },
  { code: 4, key: 'fairly-satisfied', text: { en: 'Fairly satisfied', cy: 'Eithaf bodlon' } },
  {
    code: 3,
    key: 'neither',
    text: { en: 'Neither satisfied nor dissatisfied', cy: 'Ddim yn fodlon nac yn anfodlon' },
  },
  { code: 2, key: 'fairly-dissatisfied', text: { en: 'Fairly dissatisfied', cy: 'Eithaf anfodlon' } },
  { code: 1, key: 'very-dissatisfied', text: { en: 'Very dissatisfied', cy: 'Anfodlon iawn' } },
]

const agreement: ScaleOption[] = [
  { code: 5, key: 'strongly-agree', text: { en: 'Strongly agree', cy: 'Cytuno’n gryf' } },
  { code: 4, key: 'agree', text: { en: 'Agree', cy: 'Cytuno' } },
  {
    code: 3,
    key: 'neither',
    text: { en: 'Neither agree nor disagree', cy: 'Ddim yn cytuno nac yn anghytuno' },
  },
  { code: 2, key: 'disagree', text: { en: 'Disagree', cy: 'Anghytuno' } },
  { code: 1, key: 'strongly-disagree', text: { en: 'Strongly disagree', cy: 'Anghytuno’n gryf' } },
]

const yesNo: ScaleOption[] = [
  { code: 1, key: 'yes', text: { en: 'Yes', cy: 'Do' } },
  { code: 2, key: 'no', text: { en: 'No', cy: 'Naddo' } },
]

/** Code 1 is 0, for 0 is stored of those never asked. */
const zeroToTen: ScaleOption[] = Array.from({ length: 11 }, (_, points) => ({
  code: points + 1,
  key: String(points),
  text: { en: String(points) },
}))

/** The options of each type of question in the order they are read, with the code each is stored as; none for the types
 *  whose questions have options of their own. */
export const scales: Record<QuestionType, ScaleOption[]> = {
  satisfaction: translatedOptions('scale.satisfaction', satisfaction),
  agreement: translatedOptions('scale.agreement', agreement),
  'yes-no': translatedOptions('scale.yes-no', yesNo),
  'zero-to-ten': zeroToTen,
  'one-of': [],
  'many-of': [],
  comment: [],
}

/** True for a type whose questions have options of their own. */
export function hasOwnOptions(type: QuestionType): boolean {
  return type === 'one-of' || type === 'many-of'
}

/** The words offered beside a scale where a question may not apply to everybody; never in the base. */
export const notApplicableText: LocalText = translated('option.not-applicable', {
  en: 'Does not apply to me',
  cy: 'Ddim yn berthnasol i mi',
})

/** The codes that count as satisfied (or agreeing): the top two of five. Source: TSM, STAR and STATUS practice. */
export const topTwo: readonly number[] = [4, 5]

/** 9 and 10 of 0 to 10. */
const nineAndTen: readonly number[] = [10, 11]

/** The codes whose share of the base is the percentage of a measured question. */
export function satisfiedOf(type: QuestionType): readonly number[] {
  return type === 'zero-to-ten' ? nineAndTen : topTwo
}

/** True for a question whose answers become a percentage. */
export function isMeasured(type: QuestionType): boolean {
  return type === 'satisfaction' || type === 'agreement' || type === 'zero-to-ten'
}
