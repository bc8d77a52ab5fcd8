import { Button } from '../../components/button'
import { type Problem, problemIn } from '../../components/problem'
import { Radios } from '../../components/radios'
import { TextInput } from '../../components/text-input'
import { Textarea } from '../../components/textarea'
import type { Translate } from '../../locales/translate'
import type { TypedVerdict } from './verdict-fields'

type VerdictFormProps = {
  typed: TypedVerdict
  problems: readonly Problem[]
  /** Which sending of the entry the page shows: the verdict is of these words and no others. */
  version: number
  words: Translate
  /** The name chosen before; asked for when there is none. */
  chosenName: string | null
}

/** The panel member's word on an entry. Everything in it is shown to everybody once the entry is public. */
export function VerdictForm({ typed, problems, version, words, chosenName }: VerdictFormProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={version} />
      <Radios
        name="verdict"
        legend={words('verdict-asked')}
        choices={[
          { value: 'confirmed', text: words('confirm') },
          { value: 'challenged', text: words('challenge') },
          { value: 'asked for more', text: words('ask') },
        ]}
        value={typed.verdict}
        error={problemIn(problems, 'verdict')}
      />
      <Textarea
        name="comment"
        label={words('comment')}
        hint={words('comment-hint')}
        value={typed.comment}
        error={problemIn(problems, 'comment')}
      />
      {chosenName === null ? (
        <TextInput
          name="name"
          label={words('shown-name')}
          hint={words('shown-name-hint')}
          value={typed.name}
          error={problemIn(problems, 'name')}
        />
      ) : (
        <p className="govuk-body">{words('shown-under', { name: chosenName })}</p>
      )}
      <Button text={words('send')} />
    </form>
  )
}
