import { Checkboxes } from '../../components/checkboxes'
import { Points } from '../../components/points'
import { type Problem, problemIn } from '../../components/problem'
import { Radios } from '../../components/radios'
import { Textarea } from '../../components/textarea'
import type { Field } from './field'

/** Questions or strands, each with what is wrong in it. */
export function FieldList({ fields, problems }: { fields: readonly Field[]; problems: readonly Problem[] }) {
  return fields.map((field) => (
    <OneField key={field.name} field={field} error={problemIn(problems, field.name)} />
  ))
}

function OneField({ field, error }: { field: Field; error: string | undefined }) {
  const { name, label, hint, value } = field
  const same = { name, hint, error }
  switch (field.kind) {
    case 'comment':
      return <Textarea {...same} value={value} label={label} />
    case 'choice':
      return <Radios {...same} value={value} legend={label} choices={field.choices} />
    case 'points':
      return <Points {...same} value={value} legend={label} choices={field.choices} ends={field.ends} />
    case 'choices':
      return (
        <Checkboxes
          {...same}
          values={value?.split(' ') ?? []}
          legend={label}
          choices={field.choices}
          size="m"
        />
      )
  }
}
