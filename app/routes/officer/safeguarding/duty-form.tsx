import { Button } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import { type Problem, problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import type { TypedDuty } from './duty-fields'

/** Names the safeguarding duty, or another in its place. */
export function DutyForm({ typed, problems }: { typed: TypedDuty; problems: readonly Problem[] }) {
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <TextInput name="name" label="Name" value={typed.name} error={problemIn(problems, 'name')} />
      <TextInput
        name="email"
        label="E-mail address"
        type="email"
        value={typed.email}
        error={problemIn(problems, 'email')}
      />
      <Button text="Save who is told" />
    </form>
  )
}
