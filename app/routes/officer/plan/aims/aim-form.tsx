import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import type { AimChoices } from './aim-choices.server'
import type { TypedAim } from './aim-fields'

type Props = { choices: AimChoices; typed: TypedAim; problems: readonly Problem[] }

const sides = [
  { value: 'least', text: 'At least the target' },
  { value: 'most', text: 'At most the target' },
]

/** The form of what is to be reached: in words, by a number, and the figure that is held against it. */
export function AimForm({ choices, typed, problems }: Props) {
  const field = (name: keyof TypedAim) => ({ name, value: typed[name], error: problemIn(problems, name) })
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="seen" value={typed.seen} />
      <TextInput {...field('text')} label="What is to be reached" />
      <TextInput
        {...field('target')}
        label="Target"
        hint="A number, such as 80 or 96.5; of a share in percent"
      />
      <Radios {...field('side')} legend="Which side of it is good" choices={sides} size="s" />
      <TextInput
        {...field('due')}
        label="By when"
        hint="A day, a month or a year. A month means its last day."
      />
      <h2 className="govuk-heading-m">What tenants answer</h2>
      <p className="govuk-body">
        The target is held against the newest wave of the survey that is read to its end, each time the page
        is opened.
      </p>
      <Select {...field('question')} label="Question" blank="None" groups={choices.questions} />
      <Select {...field('place')} label="Area" choices={choices.areas} />
      <Select {...field('whose')} label="Whose answers" groups={choices.groups} />
      <h2 className="govuk-heading-m">Or a figure of our own</h2>
      <TextInput
        {...field('about')}
        label="What the figure is about"
        hint="As it is called among the plan’s figures: the newest of that name is held against the target."
      />
      <TextInput {...field('unit')} label="What it is counted in" hint="Such as % or days" />
      <Button text="Save" />
    </form>
  )
}
