import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { ErrorSummary } from '../../../components/error-summary'
import { FigurePicker } from '../../../components/figure-picker'
import { type Problem, problemIn } from '../../../components/problem'
import { type Choice, Radios } from '../../../components/radios'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { Textarea } from '../../../components/textarea'
import type { ActionChoice } from './action-choices.server'
import type { EntryField, TypedEntry } from './entry-form-fields'

type Group = { name: string; choices: Choice[] }

type EntryFormProps = {
  choices: Record<'services' | 'areas' | 'waves', Choice[]> &
    Record<'questions' | 'groups' | 'forWhom', Group[]> & { actions: readonly ActionChoice[] }
  typed: TypedEntry
  /** What it gathers from the beginning, as fields of the form. */
  hidden?: readonly { name: string; value: string }[]
  problems: readonly Problem[]
}

const outcomes = [
  { value: 'done', text: 'Done' },
  { value: 'under way', text: 'Under way' },
  { value: 'not doing', text: 'Not doing it' },
]

/** The form of an entry: what was said, the reply, what both are about, and the figure they rest on. */
export function EntryForm({ choices, typed, hidden = [], problems }: EntryFormProps) {
  const field = (name: EntryField) => ({
    name,
    value: typed[name],
    error: problemIn(problems, name),
  })
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      {hidden.map((one) => (
        <input key={`${one.name} ${one.value}`} type="hidden" {...one} />
      ))}
      <Textarea
        {...field('view')}
        label="You said"
        hint="The view in plain words, as a tenant would put it. Name nobody."
        rows={3}
      />
      <Radios {...field('outcome')} legend="What became of it?" choices={outcomes} />
      <Textarea
        {...field('reply')}
        label="Your reply"
        hint="What was done, is being done or will not be done, and what tenants will notice."
      />
      <Textarea {...field('reason')} label="Why not" hint="Only where you are not doing it." rows={3} />
      <TextInput
        {...field('by-when')}
        label="By when"
        hint="The day by which it is done, such as 1 February 2027. Needed where it is under way."
      />
      {choices.actions.length > 0 ? (
        <Checkboxes
          name="action"
          legend="The actions of the plan that do it"
          hint="The words of each, its day and whether it is done are shown to everybody with the entry, and nothing else of it."
          choices={choices.actions}
          values={typed.actions}
        />
      ) : null}
      <h2 className="govuk-heading-m">For whom</h2>
      <Select {...field('for-group')} label="Group" groups={choices.forWhom} />
      <TextInput
        {...field('for-whom')}
        label="In other words"
        hint="Where no group above says it, such as: families waiting for a transfer."
      />
      <h2 className="govuk-heading-m">What it is about</h2>
      <Select {...field('service')} label="Service" blank="Choose a service" choices={choices.services} />
      <Select {...field('area')} label="Area" blank="Choose an area" choices={choices.areas} />
      <FigurePicker legend="The figure it rests on" choices={choices} field={field} />
      <div className="govuk-button-group">
        <Button text="Save and send to the panel" name="intent" value="send" />
        <Button text="Save without sending" kind="secondary" name="intent" value="save" />
      </div>
    </form>
  )
}
