import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import type { TypedReason } from './reason-fields'

type Props = { typed: TypedReason; problems: readonly Problem[] }

/** What a reason is called and what belongs to it. */
export function ReasonForm({ typed, problems }: Props) {
  const field = (name: keyof TypedReason) => ({ name, value: typed[name], error: problemIn(problems, name) })
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <Radios {...field('side')} legend="What is it a reason for?" size="s" choices={sides} />
      <TextInput {...field('name')} label="Its name" />
      <Textarea {...field('includes')} label="What belongs to it" rows={3} size="s" />
      <Textarea
        {...field('excludes')}
        label="What does not, and where that belongs (if anything)"
        rows={3}
        size="s"
      />
      <Textarea
        {...field('example')}
        label="An example"
        hint="In made-up words: never a tenant’s own."
        rows={2}
        size="s"
      />
      <Radios {...field('used')} legend="Is it used?" hint={usedHint} size="s" choices={uses} />
      <Button text="Save" />
    </form>
  )
}

const usedHint =
  'One that is not used any more stays with the comments that are coded by it, and in their counts.'

const sides = [
  { value: 'satisfied', text: 'Satisfaction' },
  { value: 'dissatisfied', text: 'Dissatisfaction' },
]

const uses = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'Not any more' },
]
