import type { PickedField } from '../http/picked-figure'
import type { Choice } from './radios'
import { Select } from './select'

type Group = { name: string; choices: Choice[] }

type FigurePickerProps = {
  legend: string
  choices: { areas: Choice[]; waves: Choice[]; questions: Group[]; groups: Group[] }
  field: (name: PickedField) => { name: string; value: string; error: string | undefined }
}

/** Picks a figure of a reading to rest something on: a wave, a question, an area and whose answers. */
export function FigurePicker({ legend, choices, field }: FigurePickerProps) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      <p className="govuk-body">
        The figure as it was last read, and as it stays here. A figure that is hidden in the results cannot be
        used.
      </p>
      <Select {...field('wave')} label="Wave" blank="Choose a wave" choices={choices.waves} />
      <Select {...field('question')} label="Question" blank="Choose a question" groups={choices.questions} />
      <Select
        {...field('evidence-area')}
        label="Area of the figure"
        blank="Choose an area"
        choices={choices.areas}
      />
      <Select {...field('group')} label="Whose answers" groups={choices.groups} />
    </fieldset>
  )
}
