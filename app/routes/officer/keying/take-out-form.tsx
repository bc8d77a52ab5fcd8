import { Button } from '../../../components/button'
import { type Problem, problemIn } from '../../../components/problem'
import { Radios } from '../../../components/radios'
import { TextInput } from '../../../components/text-input'

type TakeOutFormProps = {
  isComplete: boolean
  typed: Record<string, string>
  problems: readonly Problem[]
}

const asked = {
  value: 'asked',
  text: 'The tenant who filled it in takes it back: its answers are deleted for good, or never keyed',
}
const wrong = {
  value: 'wrong',
  text: 'It was keyed wrongly: its answers are deleted, and it can be keyed again',
}

/** Takes out a form by its code. */
export function TakeOutForm({ isComplete, typed, problems }: TakeOutFormProps) {
  return (
    <section className="measure" aria-labelledby="take-out">
      <h2 className="govuk-heading-m" id="take-out">
        Take a form out
      </h2>
      <p className="govuk-body">
        Its answers are deleted with its comments, screened or not. Results that were read in the meantime
        stay as they are until the next reading.
        {isComplete ? ' The final results of this wave are never changed.' : ''}
      </p>
      <form method="post" noValidate>
        <TextInput
          name="out-code"
          label="Code of the form to take out"
          value={typed['out-code']}
          error={problemIn(problems, 'out-code')}
          look="code"
          autoComplete="off"
        />
        <Radios
          name="reason"
          size="s"
          legend="Why?"
          choices={isComplete ? [asked] : [wrong, asked]}
          value={typed.reason}
          error={problemIn(problems, 'reason')}
        />
        <Button text="Take the form out" kind="warning" name="intent" value="take-out" />
      </form>
    </section>
  )
}
