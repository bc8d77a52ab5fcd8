import { plainFields, strandField } from './answer'
import { type Answers, noAnswers } from './answers'
import { type Choice, notTicked, ticked } from './choice'
import { isOption, notAnswered } from './codes'
import { charactersOver, longestComment, tidyComment } from './comment'
import { tenures } from './cut'
import { answerKeysOf, placeKey, type Question, questionsOf, type SurveyDefinition } from './definition'
import { keptWith } from './kept-with'
import { suggestion } from './nearest'
import { codeOf, type Option, optionsOf, strandOptionsOf } from './option'
import { isAsked, prune } from './path'
import { routeOf } from './route'

/** What is wrong with one field of a record, as an English sentence for whoever prepares the file. */
export type RecordProblem = { path: string; message: string }

type Outcome = { ok: true; answers: Answers } | { ok: false; problems: RecordProblem[] }

/** Asked and left blank, said in words or as its code. */
const blanks = ['', 'not-answered', String(notAnswered)]
const helpedOptions: Option[] = [
  { code: 1, key: 'yes' },
  { code: 0, key: 'no' },
]

/** What a field of one option of many says, where it is not blank. */
const ticks: Option[] = [
  { code: ticked, key: 'yes' },
  { code: notTicked, key: 'no' },
]
const otherTicks: Record<string, number> = { x: ticked, X: ticked, '0': notTicked }

/** A response from a file or the API, by field name: a question's key, `strand-<key>`, `tenure` or `helped`.
 *  A choice is its key or its code; blank is asked and not answered, a field left out was never asked. Many choices are
 *  their keys with ";" between in one field, or yes and no in a field of each option (`<question's key>.<option's key>`).
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
      ...questionsOf(definition).flatMap((question) => [question.key, ...answerKeysOf(question)]),
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
    if (question.type === 'many-of') return this.#choices(question)
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
      const chosen = answerKeysOf(question).filter((key) => isOption(this.answers.codes[key] ?? 0))
      const answered = chosen.length > 0 || this.answers.comments[question.key]
      const route = routeOf(question)
      if (answered && route && !isAsked(definition, question, this.answers)) {
        // Sent option by option, it is refused at the first that was sent.
        const path = Object.hasOwn(this.#record, question.key)
          ? question.key
          : (chosen.find((key) => Object.hasOwn(this.#record, key)) ?? question.key)
        this.#refuse(
          path,
          `is asked only of those who answered ${route.is.join(' or ')} to '${route.question}'`,
        )
      }
    }
  }

  refuseUnknown(known: ReadonlySet<string>, others: readonly string[]) {
    for (const field of Object.keys(this.#record)) {
      if (known.has(field) || others.includes(field)) continue
      this.#refuse(field, `is not a field of this survey${suggestion(field, [...known, ...others])}`)
    }
  }

  #choices(question: Question) {
    const { key, options = [] } = question
    const together = this.#chosenTogether(question)
    const fields = options.filter((option) => Object.hasOwn(this.#record, placeKey(key, option.key)))
    if (!together && fields.length === 0) return
    if (together && fields.length > 0) this.#refuse(key, 'is sent both by itself and option by option')
    const chosen = together ?? fields.filter((option) => this.#isTicked(placeKey(key, option.key)))
    const alone = chosen.find(({ isAlone }) => isAlone)
    if (alone && chosen.length > 1) {
      this.#refuse(together ? key : placeKey(key, alone.key), `has '${alone.key}' along with others`)
    }
    const other = chosen.length > 0 ? notTicked : notAnswered
    for (const option of options) {
      this.answers.codes[placeKey(key, option.key)] = chosen.includes(option) ? ticked : other
    }
  }

  /** The options chosen in the question's own field, as a list or with ";" between; undefined when it is left out. */
  #chosenTogether(question: Question): Choice[] | undefined {
    if (this.#record[question.key] === undefined || !Object.hasOwn(this.#record, question.key))
      return undefined
    const value = this.#record[question.key]
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
    const sent = isList ? value : (this.#text(question.key) ?? '').split(';')
    const known = optionsOf(question)
    const codes = sent
      .map((one: string) => one.trim())
      .filter((one) => !blanks.includes(one))
      .map((one) => {
        const code = codeOf(known, one)
        if (code === undefined) this.#refuse(question.key, notOffered(one, known))
        return code
      })
    return (question.options ?? []).filter(({ code }) => codes.includes(code))
  }

  #isTicked(field: string): boolean {
    const sent = this.#text(field)
    if (sent === undefined || blanks.includes(sent)) return false
    const code = otherTicks[sent] ?? codeOf(ticks, sent)
    if (code === undefined) this.#refuse(field, notOffered(sent, ticks))
    return code === ticked
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
