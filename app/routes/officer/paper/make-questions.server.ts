import { helpedOptions, strandField } from '../../../../surveys/answer'
import { noAnswers } from '../../../../surveys/answers'
import { tenures } from '../../../../surveys/cut'
import { type Question, questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import type { Language } from '../../../../surveys/language'
import { type Option, optionsOf, strandOptionsOf, wordedOptionsOf } from '../../../../surveys/option'
import { paperNumbersOf } from '../../../../surveys/paper/numbers'
import { type PaperRoute, paperRoutesOf } from '../../../../surveys/paper/paper-route'
import { printedCode } from '../../../../surveys/paper/printed-code'
import { splitPoints } from '../../../components/points'
import type { Choice } from '../../../components/radios'
import { anyInWords } from '../../../locales/list'
import type { Translate } from '../../../locales/translate'
import { type Field, fieldOfQuestion, fieldOfStrand, type Writing } from '../../answer/field'
import type { Box, PaperQuestion } from './sheet-view'

/** What a form is written with: the words of the survey, of the pages on which tenants answer, and of paper. */
export type PaperWriting = Writing & { print: Translate; language: Language }

const commentLines = 6

/** Each section with its questions, numbered through the whole form. */
export function makeSections(definition: SurveyDefinition, writing: PaperWriting) {
  return definition.sections.map(({ title, questions }) => ({
    title: writing.read(title),
    questions: questions.map((question) => makeQuestion(definition, question, writing)),
  }))
}

function makeQuestion(
  definition: SurveyDefinition,
  question: Question,
  writing: PaperWriting,
): PaperQuestion {
  const { key, type, hint } = question
  const route = paperRoutesOf(definition).get(key)
  const said = {
    ...numbered(definition, key),
    ...(route ? { route: routeInWords(definition, { from: key, route }, writing) } : {}),
  }
  if (type !== 'comment') {
    return withBoxes(said, fieldOfQuestion(question, writing, noAnswers()), optionsOf(question))
  }
  const hints = [
    ...(hint ? [writing.read(hint)] : []),
    writing.translate('own-words'),
    writing.print('more-room'),
  ]
  return {
    ...said,
    kind: 'lines',
    lines: commentLines,
    label: writing.read(question.text),
    hint: hints.join(' '),
  }
}

/** The strands, how the home is held and, where the landlord does not know, the area it is in. */
export function makeAbout(
  definition: SurveyDefinition,
  writing: PaperWriting,
  { asksArea }: { asksArea: boolean },
): PaperQuestion[] {
  const { read, translate } = writing
  const strands = definition.strands.map((strand) =>
    withBoxes(
      numbered(definition, strandField(strand.key)),
      fieldOfStrand(strand, writing, noAnswers()),
      strandOptionsOf(strand),
    ),
  )
  const tenure = {
    ...numbered(definition, 'tenure'),
    ...{ label: translate('tenure-legend'), hint: translate('tenure-hint') },
    ...{ kind: 'boxes' as const, isMany: false },
    boxes: tenures.map((option) => ({ code: printedCode(option), text: read(option.text) })),
  }
  const area = {
    ...numbered(definition, 'area'),
    ...{ label: translate('area-label'), hint: translate('area-hint') },
    ...{ kind: 'lines' as const, lines: 1 },
  }
  return [...strands, tenure, ...(asksArea ? [area] : [])]
}

/** The box for "someone helped me". */
export function makeHelped({ translate }: Writing): Box {
  const [option] = helpedOptions
  return { code: option ? printedCode(option) : '', text: translate('helped') }
}

const numbered = (definition: SurveyDefinition, field: string) => ({
  field,
  number: numberOf(definition, field),
})

const numberOf = (definition: SurveyDefinition, field: string) => paperNumbersOf(definition).get(field) ?? 0

type Said = Pick<PaperQuestion, 'field' | 'number' | 'route'>

/** A question with boxes: its field, and its options for the codes. */
function withBoxes(said: Said, field: Field, options: readonly Option[]): PaperQuestion {
  if (field.kind === 'comment') throw new Error(`${field.name} has no boxes`)
  const codes = new Map(options.map((option) => [option.key, printedCode(option)]))
  const boxOf = (choice: Choice & { divider?: string }): Box => ({
    code: codes.get(choice.value) ?? '',
    text: choice.text,
    ...(choice.divider ? { divider: choice.divider } : {}),
  })
  const same = { ...said, label: field.label, ...(field.hint ? { hint: field.hint } : {}) }
  if (field.kind !== 'points')
    return { ...same, kind: 'boxes', isMany: field.kind === 'choices', boxes: field.choices.map(boxOf) }
  const { points, others } = splitPoints(field.choices)
  return { ...same, kind: 'points', points: points.map(boxOf), boxes: others.map(boxOf), ends: field.ends }
}

/** "Answer questions 4 to 6 only if you ticked “Yes” in question 3. If not, go to question 7." */
function routeInWords(
  definition: SurveyDefinition,
  { from, route }: { from: string; route: PaperRoute },
  { read, print, translate, language }: PaperWriting,
): string {
  const earlier = questionsOf(definition).find(({ key }) => key === route.question)
  const texts = earlier ? wordedOptionsOf(earlier).filter(({ key }) => route.is.includes(key)) : []
  const values = {
    from: numberOf(definition, from),
    to: numberOf(definition, route.to.key),
    question: numberOf(definition, route.question),
    answers: anyInWords(
      texts.map(({ text }) => `“${read(text)}”`),
      language,
    ),
  }
  const only = print(route.to.key === from ? 'route-one' : 'route-run', values)
  const otherwise = route.next
    ? print('else-question', { next: numberOf(definition, route.next.key) })
    : print('else-part', { part: translate('about-you') })
  return `${only} ${otherwise}`
}
