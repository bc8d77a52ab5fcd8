import { type Answers, noAnswers } from './answers'
import { notTicked, ticked } from './choice'
import { notAnswered } from './codes'
import { charactersOver, longestComment, tidyComment } from './comment'
import { tenures } from './cut'
import { placeKey, type Question, type SurveyDefinition } from './definition'
import { codeOf, type Option, optionsOf, strandOptionsOf } from './option'
import type { Page } from './path'
import type { StrandKey } from './strand'

/** Something sent that cannot be kept: the field it was sent in, and what is wrong as a stable code with its
 *  numbers, worded by the reader's page in the reader's language. Leaving a field blank is never a problem. */
export type AnswerProblem =
  | { field: string; problem: 'not-an-option'; values: Record<string, never> }
  | { field: string; problem: 'not-alone'; values: { option: string } }
  | { field: string; problem: 'too-long'; values: { limit: number; over: number } }

/** A page as it was sent: its answers, to be laid over the draft with withPage; or every problem at once,
 *  in the order of the page, with what was typed in each field, of several choices their keys with spaces between. */
export type PageAnswers =
  | { ok: true; answers: Answers }
  | { ok: false; problems: AnswerProblem[]; values: Record<string, string> }

/** What a form sends; FormData and URLSearchParams are such. */
export type Form = { getAll(name: string): readonly unknown[] }

/** Sent in a strand's field to leave an earlier answer as it is, since a strand is never shown back. */
export const keepAnswer = 'keep'

/** What the name of a strand's field begins with; never the beginning of a question's key. */
export const strandPrefix = 'strand-'

/** The name of the field in which a strand is answered; a question's field is its key. */
export function strandField(strand: StrandKey): string {
  return `${strandPrefix}${strand}`
}

/** The fields a page may carry beside its questions and strands: never the key of a question. */
export const plainFields = ['helped', 'tenure', 'area'] as const

const largestId = 2 ** 31 - 1
/** The one box of "someone helped me". */
export const helpedOptions: Option[] = [{ code: 1, key: 'yes' }]

/** One page's form, read: every question and strand of the page gets a code, blank ones 31, and comments are
 *  '' where blank. The review also carries `helped` ('yes'), the profile `tenure` and `area` where asked. */
export function parsePage(definition: SurveyDefinition, page: Page, form: Form): PageAnswers {
  const reader = new FormReader(form)
  if (page.kind === 'section' || page.kind === 'all') {
    for (const question of page.questions) reader.question(question)
  }
  if (page.kind === 'profile' || page.kind === 'all') {
    for (const strand of definition.strands) reader.strand(strand.key, strandOptionsOf(strand))
    reader.tenure()
    reader.area()
  }
  if (page.kind === 'review' || page.kind === 'all') reader.helped()
  return reader.result()
}

class FormReader {
  readonly #form: Form
  readonly #answers = noAnswers()
  readonly #problems: AnswerProblem[] = []
  readonly #values: Record<string, string> = {}

  constructor(form: Form) {
    this.#form = form
  }

  question(question: Question) {
    if (question.type === 'comment') this.#comment(question.key)
    else if (question.type === 'many-of') this.#choices(question)
    else this.#answers.codes[question.key] = this.#choice(question.key, optionsOf(question)) ?? notAnswered
  }

  strand(strand: StrandKey, options: Option[]) {
    const field = strandField(strand)
    if (this.#sent(field) === keepAnswer) return
    this.#answers.strands[strand] = this.#choice(field, options) ?? notAnswered
  }

  tenure() {
    const code = this.#choice('tenure', tenures)
    if (code !== undefined) this.#answers.tenure = code
  }

  area() {
    const sent = this.#sent('area')
    if (sent === '') return
    const id = /^\d{1,10}$/.test(sent) ? Number(sent) : 0
    if (id >= 1 && id <= largestId) this.#answers.area = id
    else this.#notAnOption('area')
  }

  helped() {
    this.#answers.helped = this.#choice('helped', helpedOptions) === 1
  }

  result(): PageAnswers {
    if (this.#problems.length === 0) return { ok: true, answers: this.#answers }
    return { ok: false, problems: this.#problems, values: this.#values }
  }

  #sent(field: string): string {
    const value = this.#form.getAll(field)[0]
    if (typeof value !== 'string' || value === '') return ''
    this.#values[field] = value
    return value.trim()
  }

  #choice(field: string, options: Option[]): number | undefined {
    const sent = this.#sent(field)
    if (sent === '') return undefined
    const code = codeOf(options, sent)
    if (code === undefined) this.#notAnOption(field)
    return code
  }

  /** Nothing chosen is not answered, whatever "none of these" would say. */
  #choices(question: Question) {
    const { key, options = [] } = question
    const sent = this.#form.getAll(key).filter((value) => typeof value === 'string' && value !== '')
    if (sent.length > 0) this.#values[key] = sent.join(' ')
    const codes = sent.map((value) => codeOf(optionsOf(question), String(value).trim()))
    const chosen = options.filter(({ code }) => codes.includes(code))
    if (codes.includes(undefined)) this.#notAnOption(key)
    const alone = chosen.find(({ isAlone }) => isAlone)
    if (alone && chosen.length > 1) {
      this.#problems.push({ field: key, problem: 'not-alone', values: { option: alone.key } })
    }
    const other = chosen.length > 0 ? notTicked : notAnswered
    for (const option of options) {
      this.#answers.codes[placeKey(key, option.key)] = chosen.includes(option) ? ticked : other
    }
  }

  #comment(key: string) {
    const comment = tidyComment(this.#sent(key))
    const over = charactersOver(comment)
    if (over === 0) this.#answers.comments[key] = comment
    else this.#problems.push({ field: key, problem: 'too-long', values: { limit: longestComment, over } })
  }

  #notAnOption(field: string) {
    this.#problems.push({ field, problem: 'not-an-option', values: {} })
  }
}
