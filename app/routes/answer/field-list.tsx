import { type Problem, problemIn } from '../../components/problem'
import { Radios } from '../../components/radios'
import { Textarea } from '../../components/textarea'
import type { Field } from './field'

/** Questions or strands, each with what is wrong in it. */
export function FieldList({ fields, problems }: { fields: readonly Field[]; problems: readonly Problem[] }) {
  return fields.map((field) => {
    const { name, label, hint, value } = field
    const same = { name, hint, value, error: problemIn(problems, name) }
    return field.kind === 'comment' ? (
      <Textarea key={name} {...same} label={label} />
    ) : (
      <Radios key={name} {...same} legend={label} choices={field.choices} />
    )
  })
}
