import { Button } from '../../../../components/button'
import { Checkbox } from '../../../../components/checkbox'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { Select } from '../../../../components/select'
import { Textarea } from '../../../../components/textarea'
import type { TypedClaim } from './claim-fields'

type Props = {
  lines: readonly { id: string; text: string }[]
  typed: TypedClaim
  problems: readonly Problem[]
  revision: number
  children?: React.ReactNode
}

/** What a field of a claim's page holds, and what is wrong in it. */
export const fieldOf =
  (typed: TypedClaim, problems: readonly Problem[]) =>
  <Name extends keyof TypedClaim>(name: Name) => ({
    name,
    value: typed[name],
    error: problemIn(problems, name),
  })

/** The words of a claim; `children` are what is sent with them. */
export function ClaimForm({ lines, typed, problems, revision, children }: Props) {
  const field = fieldOf(typed, problems)
  return (
    <form method="post" noValidate>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="finding" value={typed.finding} />
      <Radios {...field('side')} legend="What is it?" choices={sides} />
      <Textarea
        {...field('claim')}
        label="The claim"
        hint="One thing, in plain words. The figures come below."
        rows={3}
      />
      <Textarea {...field('meaning')} label="What it means for tenants" rows={3} />
      <Checkbox
        name="heavy"
        value="yes"
        text="It weighs heavily on tenants, and counts two"
        isTicked={typed.heavy === 'yes'}
      />
      <Select
        {...field('line')}
        label="The line of enquiry it belongs to"
        blank="None of them"
        choices={lines.map(({ id, text }) => ({ value: id, text: /^\d/.test(id) ? `${id} ${text}` : text }))}
      />
      {children}
      <Button text="Save the claim" name="intent" value="words" />
    </form>
  )
}

const sides = [
  { value: 'strength', text: 'A strength' },
  { value: 'weakness', text: 'A weakness' },
]
