import { Button } from '../../components/button'
import { type Problem, problemIn } from '../../components/problem'
import { Radios } from '../../components/radios'
import { TextInput } from '../../components/text-input'
import { Textarea } from '../../components/textarea'
import type { TypedVerdict } from './verdict-fields'

type VerdictFormProps = {
  typed: TypedVerdict
  problems: readonly Problem[]
  /** Which sending of the entry the page shows: the verdict is of these words and no others. */
  version: number
  /** The name chosen before; asked for when there is none. */
  chosenName: string | null
}

const choices = [
  { value: 'confirmed', text: 'I confirm it' },
  { value: 'challenged', text: 'I challenge it' },
]

/** The panel member's word on an entry. Everything in it is shown to everybody once the entry is public. */
export function VerdictForm({ typed, problems, version, chosenName }: VerdictFormProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="verdict"
        legend="Is the reply true, as far as you know?"
        choices={choices}
        value={typed.verdict}
        error={problemIn(problems, 'verdict')}
      />
      <Textarea
        name="comment"
        label="Your comment"
        hint="If you challenge it, say what is not true or what is missing. Everybody can read this: name nobody, and leave out addresses."
        value={typed.comment}
        error={problemIn(problems, 'comment')}
      />
      {chosenName === null ? (
        <TextInput
          name="name"
          label="The name to show with it"
          hint="It need not be your own name: “Ann from Elm Road”, or “A tenant in the North”. It stays the same for all you say here."
          value={typed.name}
          error={problemIn(problems, 'name')}
        />
      ) : (
        <p className="govuk-body">
          It is shown under the name <strong>{chosenName}</strong>.
        </p>
      )}
      <Button text="Send" />
    </form>
  )
}
