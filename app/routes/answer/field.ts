import { keepAnswer, strandField } from '../../../surveys/answer'
import type { Answers } from '../../../surveys/answers'
import { ticked } from '../../../surveys/choice'
import { isOption, preferNotToSay } from '../../../surveys/codes'
import { longestComment } from '../../../surveys/comment'
import { placeKey, type Question } from '../../../surveys/definition'
import type { LocalText } from '../../../surveys/language'
import { strandOptionsOf, wordedOptionsOf } from '../../../surveys/option'
import { preferNotToSayText, type Strand } from '../../../surveys/strand'
import type { Choice } from '../../components/radios'
import type { Translate } from '../../locales/translate'

/** One field of a page in the reader's words; `value` is what was answered or typed before, of `choices` of which many
 *  may be taken their values with spaces between. `points` are 0 to 10, with the words at both ends. */
export type Field = { name: string; label: string; hint?: string; value?: string } & (
  | { kind: 'choice'; choices: Choice[] }
  | { kind: 'choices'; choices: (Choice & { divider?: string })[] }
  | { kind: 'points'; choices: Choice[]; ends: { low: string; high: string } }
  | { kind: 'comment' }
)

/** What a page is written with: the words of the survey and our own. */
export type Writing = { read: (text: LocalText) => string; translate: Translate }

/** A question as a field. `typed` are the values of a form sent back; without it the draft's answer is shown. */
export function fieldOfQuestion(
  question: Question,
  { read, translate }: Writing,
  answers: Answers,
  typed?: Record<string, string>,
): Field {
  const { key } = question
  const label = read(question.text)
  if (question.type === 'comment') {
    const value = typed ? typed[key] : answers.comments[key]
    return {
      kind: 'comment',
      name: key,
      label,
      hint: commentHint(question, { read, translate }),
      ...known(value),
    }
  }
  const { ends } = question
  const choices = choicesOf(question, read)
  const field = { name: key, label, ...(question.hint ? { hint: read(question.hint) } : {}) }
  const value = known(typed ? typed[key] : chosenKeys(question, answers).join(' ') || undefined)
  if (question.type === 'many-of') return manyChoices(question, { read, translate }, { ...field, ...value })
  if (!ends) return { kind: 'choice', choices, ...field, ...value }
  return { kind: 'points', choices, ends: { low: read(ends.low), high: read(ends.high) }, ...field, ...value }
}

const choicesOf = (question: Question, read: Writing['read']) =>
  wordedOptionsOf(question).map(({ key, text }) => ({ value: key, text: read(text) }))

/** "Choose all that apply", and "or" before what is chosen by itself. */
function manyChoices(
  { hint, options = [] }: Question,
  { read, translate }: Writing,
  field: Pick<Field, 'name' | 'label' | 'value'>,
): Field {
  const all = translate('choose-many')
  return {
    kind: 'choices',
    ...field,
    hint: hint ? `${read(hint)} ${all}` : all,
    choices: options.map(({ key, text, isAlone }, place) => ({
      value: key,
      text: read(text),
      ...(isAlone && place > 0 && !options[place - 1]?.isAlone ? { divider: translate('or-else') } : {}),
    })),
  }
}

/** The keys of what was chosen, in the order they are read. */
function chosenKeys(question: Question, { codes }: Answers): string[] {
  const isChosen = ({ code, key }: { code: number; key: string }) =>
    question.type === 'many-of' ? codes[placeKey(question.key, key)] === ticked : codes[question.key] === code
  return wordedOptionsOf(question).flatMap((option) => (isChosen(option) ? [option.key] : []))
}

const known = (value: string | undefined) => (value === undefined ? {} : { value })

function commentHint(question: Question, { read, translate }: Writing): string {
  const limit = translate('comment-hint', { limit: longestComment })
  return question.hint ? `${read(question.hint)} ${limit}` : limit
}

/** A strand as a field, with why it is asked. An answer given before is never shown: it can be kept, or given anew. */
export function fieldOfStrand(
  strand: Strand,
  { read, translate }: Writing,
  answers: Answers,
  typed?: Record<string, string>,
): Field {
  const name = strandField(strand.key)
  const choices = strandOptionsOf(strand).map((option) => ({
    value: option.key,
    text: read(strandText(strand, option.code)),
  }))
  const isAnswered = isGiven(answers, strand)
  return {
    kind: 'choice',
    name,
    label: read(strand.question),
    hint: [strand.hint, strand.why].flatMap((text) => (text ? [read(text)] : [])).join(' '),
    choices: isAnswered ? [{ value: keepAnswer, text: translate('keep-answer') }, ...choices] : choices,
    ...known(typed ? typed[name] : isAnswered ? keepAnswer : undefined),
  }
}

function strandText(strand: Strand, code: number): LocalText {
  if (code === preferNotToSay) return preferNotToSayText
  const category = strand.categories.find((each) => each.code === code)
  if (!category) throw new Error(`${strand.key} has no category ${code}`)
  return category.text
}

/** True when something was chosen for the strand, "prefer not to say" included. */
export function isGiven(answers: Answers, strand: Strand): boolean {
  const code = answers.strands[strand.key] ?? 0
  return isOption(code) || code === preferNotToSay
}

/** What the answers say to a question, in the reader's words; undefined where it was left out. */
export function answerInWords(question: Question, { read }: Writing, answers: Answers): string | undefined {
  if (question.type === 'comment') return answers.comments[question.key] || undefined
  const chosen = chosenKeys(question, answers)
  const texts = wordedOptionsOf(question).filter(({ key }) => chosen.includes(key))
  return texts.length > 0 ? texts.map(({ text }) => read(text)).join('; ') : undefined
}
