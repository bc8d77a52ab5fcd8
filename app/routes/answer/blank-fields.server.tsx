import { renderToStaticMarkup } from 'react-dom/server'
import type { Field } from './field'
import { FieldList } from './field-list'
import type { Fields } from './view'

/** Blank fields by what decides them; the oldest go first. Rendering the 128 choices of a survey on one page costs
 *  more than everything else of a request together. */
const kept = new Map<string, Fields>()
const keptPages = 300

/** Fields nobody has answered yet: the same for everybody who reads these fields in this language. `key` names the
 *  survey version, the language and the fields, all of which never change. */
export function blankFields(key: string, make: () => Field[]): Fields {
  const before = kept.get(key)
  if (before) return before
  const list = make()
  const fields = {
    count: list.length,
    markup: renderToStaticMarkup(<FieldList fields={list} problems={[]} />),
  }
  if (kept.size >= keptPages) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, fields)
  return fields
}
