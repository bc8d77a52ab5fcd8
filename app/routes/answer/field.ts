import { keepAnswer, strandField } from '../../../surveys/answer'
import type { Answers } from '../../../surveys/answers'
import { isOption, preferNotToSay } from '../../../surveys/codes'
import { longestComment } from '../../../surveys/comment'
import type { Question } from '../../../surveys/definition'
import type { LocalText } from '../../../surveys/language'
import { optionsOf, strandOptionsOf, wordedOptionsOf } from '../../../surveys/option'
import { preferNotToSayText, type Strand } from '../../../surveys/strand'
import type { Choice } from '../../components/radios'
import type { Translate } from '../../locales/translate'

/** One field of a page in the reader's words; `value` is what was answered or typed before. */
export type Field = { name: string; label: string; hint?: string; value?: string } & (
  | { kind: 'choice'; choices: Choice[] }
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
  const options = optionsOf(question)
  const answered = options.find((option) => option.code === answers.codes[key])?.key
  return {
    kind: 'choice',
    name: key,
    label,
    ...(question.hint ? { hint: read(question.hint) } : {}),
    choices: options.map((option) => ({ value: option.key, text: read(textOf(question, option.code)) })),
    ...known(typed ? typed[key] : answered),
  }
}

const known = (value: string | undefined) => (value === undefined ? {} : { value })

function commentHint(question: Question, { read, translate }: Writing): string {
  const limit = translate('comment-hint', { limit: longestComment })
  return question.hint ? `${read(question.hint)} ${limit}` : limit
}

function textOf(question: Question, code: number): LocalText {
  const option = wordedOptionsOf(question).find((each) => each.code === code)
  if (!option) throw new Error(`${question.key} has no option ${code}`)
  return option.text
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
  const code = answers.codes[question.key]
  const isOffered = optionsOf(question).some((option) => option.code === code)
  return code !== undefined && isOffered ? read(textOf(question, code)) : undefined
}
