import { Button } from '../../../../components/button'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import type { TypedFigure, TypedPlan } from './plan-fields'

type Props = { typed: TypedPlan; problems: readonly Problem[] }

/** The form of a plan as a whole. */
export function PlanForm({ typed, problems }: Props) {
  const field = (name: keyof TypedPlan) => ({ name, value: typed[name], error: problemIn(problems, name) })
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={typed.seen} />
      <TextInput {...field('name')} label="Name" />
      <TextInput {...field('began')} label="The day it begins" hint="Such as 7 October 2026" />
      <TextInput
        {...field('inspected')}
        label="The first day of the inspection it answers, if one did"
        hint="An action that was due before is said not to add up."
      />
      <TextInput
        {...field('annual')}
        label="What the service costs a year, in pounds"
        hint="Costs are low under 1% of it, medium from 1% to 5%, high over 5%."
      />
      <Button text="Save" name="act" value="save" />
    </form>
  )
}

type FigureProps = { typed: TypedFigure | undefined; problems: readonly Problem[] }

/** The form of a figure of the landlord's own, which is never changed, only added, also in the place of another. */
export function FigureForm({ typed, problems }: FigureProps) {
  const field = (name: keyof TypedFigure) => ({
    name,
    value: typed?.[name],
    error: problemIn(problems, name),
  })
  return (
    <form method="post" noValidate>
      <h3 className="govuk-heading-s">
        {typed?.instead ? 'Put the right figure in the place of one' : 'Add a figure'}
      </h3>
      <input type="hidden" name="instead" value={typed?.instead ?? ''} />
      <TextInput {...field('figure')} label="What it is about" />
      <TextInput {...field('value')} label="The figure" hint="Only the number, such as 97.97" />
      <TextInput {...field('counted')} label="What it is counted in" hint="Such as % or days" />
      <TextInput {...field('on')} label="The day it is of" />
      <TextInput {...field('source')} label="Where it is from" />
      <TextInput
        {...field('whole')}
        label="What it is a share of, where several make up 100"
        hint="The same words with each of them"
      />
      <Button text="Add the figure" kind="secondary" name="act" value="figure" />
    </form>
  )
}
