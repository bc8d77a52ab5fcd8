import { plainFields, strandField } from './answer'
import { type Answers, noAnswers } from './answers'
import { isOption, notAnswered } from './codes'
import { charactersOver, longestComment, tidyComment } from './comment'
import { tenures } from './cut'
import { type Question, questionsOf, type SurveyDefinition } from './definition'
import { keptWith } from './kept-with'
import { suggestion } from './nearest'
import { codeOf, type Option, optionsOf, strandOptionsOf } from './option'
import { isAsked, prune } from './path'

/** What is wrong with one field of a record, as an English sentence for whoever prepares the file. */
export type RecordProblem = { path: string; message: string }

type Outcome = { ok: true; answers: Answers } | { ok: false; problems: RecordProblem[] }

/** Asked and left blank, said in words or as its code. */
const blanks = ['', 'not-answered', String(notAnswered)]
const helpedOptions: Option[] = [
  { code: 1, key: 'yes' },
  { code: 0, key: 'no' },
]

/** A response from a file or the API, by field name: a question's key, `strand-<key>`, `tenure` or `helped`.
 *  A choice is its key or its code; blank is asked and not answered, a field left out was never asked.
 *  `others` are fields the caller reads itself (such as the external id). Every problem is reported at once. */
export function parseRecord(
  definition: SurveyDefinition,
  record: Record<string, unknown>,
  others: readonly string[] = [],
): Outcome {
  const reader = new RecordReader(record)
  for (const question of questionsOf(definition)) reader.question(question)
  for (const strand of definition.strands) {
    const code = reader.choice(strandField(strand.key), strandOptionsOf(strand))
    if (code !== undefined) reader.answers.strands[strand.key] = code
  }
  const tenure = reader.choice('tenure', tenures)
  if (tenure !== undefined && tenure !== notAnswered) reader.answers.tenure = tenure
  const helped = reader.choice('helped', helpedOptions)
  if (helped !== undefined && helped !== notAnswered) reader.answers.helped = helped === 1
  reader.refuseRoutedOut(definition)
  reader.refuseUnknown(surveyFields(definition), others)
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
  return { ok: true, answers: prune(definition, reader.answers) }
}

const surveyFields = keptWith(
  (definition: SurveyDefinition): ReadonlySet<string> =>
    new Set([
      ...questionsOf(definition).map(({ key }) => key),
      ...definition.strands.map(({ key }) => strandField(key)),
      ...plainFields.filter((field) => field !== 'area'),
    ]),
)

class RecordReader {
  readonly answers = noAnswers()
  readonly problems: RecordProblem[] = []
  readonly #record: Record<string, unknown>

  constructor(record: Record<string, unknown>) {
    this.#record = record
  }

  question(question: Question) {
    if (question.type === 'comment') return this.#comment(question.key)
    const code = this.choice(question.key, optionsOf(question))
    if (code !== undefined) this.answers.codes[question.key] = code
  }

  /** The code chosen in a field, 31 when it is blank, undefined when it is left out or wrong. */
  choice(field: string, options: Option[]): number | undefined {
    const sent = this.#text(field)
    if (sent === undefined) return undefined
    if (blanks.includes(sent)) return notAnswered
    const code = codeOf(options, sent)
    if (code === undefined) this.#refuse(field, notOffered(sent, options))
    return code
  }

  refuseRoutedOut(definition: SurveyDefinition) {
    for (const question of questionsOf(definition)) {
      const answered = isOption(this.answers.codes[question.key] ?? 0) || this.answers.comments[question.key]
      if (answered && !isAsked(question, this.answers)) {
        this.#refuse(question.key, `is asked only of those who answered yes to '${question.askedIf}'`)
      }
    }
  }

  refuseUnknown(known: ReadonlySet<string>, others: readonly string[]) {
    for (const field of Object.keys(this.#record)) {
      if (known.has(field) || others.includes(field)) continue
      this.#refuse(field, `is not a field of this survey${suggestion(field, [...known, ...others])}`)
    }
  }

  #comment(key: string) {
    const comment = tidyComment(this.#text(key) ?? '')
    const over = charactersOver(comment)
    if (over > 0) this.#refuse(key, `is ${over} characters over the limit of ${longestComment}`)
    else if (comment !== '') this.answers.comments[key] = comment
  }

  #text(field: string): string | undefined {
    if (!Object.hasOwn(this.#record, field)) return undefined
    const value = this.#record[field]
    if (value === undefined) return undefined
    if (value === null) return ''
    if (typeof value === 'string') return value.trim()
    if (typeof value === 'number') return String(value)
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    this.#refuse(field, 'should be text or a number')
    return undefined
  }

  #refuse(path: string, message: string) {
    this.problems.push({ path, message })
  }
}

/** Says that a choice is not offered, with those that are and the nearest. */
export function notOffered(sent: string, options: Option[]): string {
  const keys = options.map(({ key }) => key)
  const shown = sent.length > 40 ? `${sent.slice(0, 40)}…` : sent
  return `'${shown}' is not one of ${keys.join(', ')}${suggestion(sent, keys)}`
}
