import { describedBy, Labelled } from './form-group'
import type { Choice } from './radios'

type SelectProps = {
  name: string
  label: string
  hint?: string | undefined
  /** What stands for no choice. */
  blank?: string | undefined
  choices?: readonly Choice[]
  groups?: readonly { name: string; choices: readonly Choice[] }[]
  value?: string | undefined
  error?: string | undefined
}

export function Select(props: SelectProps) {
  const { name, label, hint, blank, choices = [], groups = [], value, error } = props
  return (
    <Labelled {...{ name, label, hint, error }}>
      <select
        className="govuk-select"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, error)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        <Choices choices={choices} />
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            <Choices choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}
