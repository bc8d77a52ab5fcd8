import { costBands } from '../../../../../surveys/plan/cost-band'
import { impacts } from '../../../../../surveys/plan/plan'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import type { Choice } from '../../../../components/radios'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import type { TypedRecommendation } from './recommendation-fields'

type Props = {
  typed: TypedRecommendation
  problems: readonly Problem[]
  /** What it can rest on. */
  bases: readonly { name: string; choices: readonly Choice[] }[]
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
const choices = (values: readonly string[]) => values.map((value) => ({ value, text: capital(value) }))

const aDate = 'A day, a month or a year. A month means its last day.'

/** The form of a recommendation. */
export function RecommendationForm({ typed, problems, bases }: Props) {
  const field = (name: keyof TypedRecommendation) => ({
    ...{ name, value: typed[name], error: problemIn(problems, name) },
  })
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="seen" value={typed.seen} />
      <TextInput {...field('reference')} label="Reference" hint="Such as R1 or R2.1" />
      <Textarea {...field('text')} label="What is recommended" rows={3} size="s" />
      <Select
        {...field('rests')}
        label="What it rests on"
        hint="A finding that was accepted, or a claim of a judgement that is signed."
        blank="Nothing of these"
        groups={bases}
      />
      <TextInput {...field('target')} label="To be done by" hint={aDate} />
      <TextInput
        {...field('recommended')}
        label="Date recommended, where it is another’s recommendation"
        hint={aDate}
      />
      <TextInput {...field('responsible')} label="Who is responsible" hint="The name, a comma and the role" />
      <TextInput {...field('sponsor')} label="Executive sponsor" hint="The name, a comma and the role" />
      <Textarea {...field('outcomes')} label="What it brings customers" rows={3} size="s" />
      <Select {...field('impact')} label="Impact" blank="Not said" choices={choices(impacts)} />
      <Textarea {...field('cost')} label="What it costs, in words" rows={2} size="s" />
      <TextInput {...field('pounds')} label="What it costs in all, in pounds" />
      <Select
        {...field('band')}
        label="How much that is said to be"
        hint="Low is under 1% of what the service costs a year, medium 1% to 5%, high over 5%."
        blank="Not said"
        choices={choices(costBands)}
      />
      <Textarea {...field('say')} label="How customers have a say" rows={3} size="s" />
      <Textarea {...field('quote')} label="What a customer said" rows={2} size="s" />
      <Textarea {...field('priority')} label="How many customers call for it" rows={2} size="s" />
      <Button text="Save" />
    </form>
  )
}
