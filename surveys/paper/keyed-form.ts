import { type AnswerProblem, type Form, helpedOptions, parsePage, strandField } from '../answer'
import type { Answers } from '../answers'
import { tenures } from '../cut'
import { questionsOf, type SurveyDefinition } from '../definition'
import { keptWith } from '../kept-with'
import { type Option, optionsOf, strandOptionsOf } from '../option'
import { printedCode } from './printed-code'

/** Typed where more boxes are ticked than may be, or nobody can tell which: it counts as not answered. */
export const notClear = 'x'

/** A whole form as it was keyed: its answers, as the pages of the survey would have read them; or every problem at once. */
export type KeyedForm = { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] }

/** Reads what was typed from a form, by field name: printed codes (of many boxes several, with spaces between), `x` where
 *  it is not clear, nothing where nothing is ticked, comments as they are, and the area by its number. */
export function readKeyedForm(definition: SurveyDefinition, form: Form): KeyedForm {
  const boxes = boxesOf(definition)
  const page = { kind: 'all' as const, slug: 'all' as const, questions: questionsOf(definition) }
  return parsePage(definition, page, {
    getAll(name) {
      const [typed] = form.getAll(name)
      const keys = boxes.get(name)
      if (typeof typed === 'string' && isNotClear(typed)) return []
      return keys && typeof typed === 'string' ? keysOf(typed.trim(), keys) : [typed]
    },
  })
}

/** The keys that printed codes stand for, of each field that has boxes. */
type Boxes = { isMany: boolean; keys: ReadonlyMap<string, string> }

const boxesOf = keptWith((definition: SurveyDefinition): ReadonlyMap<string, Boxes> => {
  const coded = questionsOf(definition).filter(({ type }) => type !== 'comment')
  return new Map([
    ...coded.map(
      (question) => [question.key, boxesFor(optionsOf(question), question.type === 'many-of')] as const,
    ),
    ...definition.strands.map(
      (strand) => [strandField(strand.key), boxesFor(strandOptionsOf(strand))] as const,
    ),
    ['tenure', boxesFor(tenures)] as const,
    ['helped', boxesFor(helpedOptions)] as const,
  ])
})

const boxesFor = (options: readonly Option[], isMany = false): Boxes => ({
  isMany,
  keys: new Map(options.map((option) => [printedCode(option), option.key])),
})

const isNotClear = (typed: string) => typed.trim().toLowerCase() === notClear

/** What is not a code of the field is handed on as something that is nobody's key. */
function keysOf(typed: string, { isMany, keys }: Boxes): string[] {
  if (typed === '') return []
  const codes = isMany ? typed.split(/[\s,;.]+/).filter(Boolean) : [typed]
  return codes.map((code) => keys.get(code) ?? '?')
}
