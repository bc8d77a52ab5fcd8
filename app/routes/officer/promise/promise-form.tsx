import { Button } from '../../../components/button'
import { type Problem, problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import { Textarea } from '../../../components/textarea'
import type { TypedPromise } from './promise-fields'

type Props = { typed: TypedPromise | undefined; problems: readonly Problem[] }

/** Moves the day by which results are promised. */
export function MoveForm({ typed, problems }: Props) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Move the day</h2>
      <p className="govuk-body">
        Tenants were told the day when they were asked. The day it was, and why it was moved, stay on your
        public page. Once the day is over it cannot be moved: then the promise was not kept.
      </p>
      <TextInput
        name="day"
        label="The new day"
        hint="Such as 3 March 2027 or 3/3/2027."
        value={typed?.day}
        error={problemIn(problems, 'day')}
      />
      <Textarea
        name="reason"
        label="Why it is moved"
        hint="In plain words: tenants will read it."
        value={typed?.reason}
        error={problemIn(problems, 'reason')}
        rows={3}
        size="s"
      />
      <Button text="Move the day" name="act" value="move" />
    </form>
  )
}

/** The landlord's own sentence beside the day. */
export function WordsForm({ typed, problems, words }: Props & { words: string | undefined }) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Say more of what you will do</h2>
      <PromiseWordsField value={typed?.words ?? words} error={problemIn(problems, 'words')} />
      <Button text="Save" kind="secondary" name="act" value="word" />
    </form>
  )
}

/** The field for that sentence. */
export function PromiseWordsField({
  value,
  error,
}: {
  value: string | undefined
  error: string | undefined
}) {
  return (
    <Textarea
      name="words"
      label="What will be done with the answers, in your own words (if you like)"
      hint="Tenants read it after our sentence with the day, which is in their language; this stays as you write it. Such as: We will take them to our residents’ panel in March."
      value={value}
      error={error}
      rows={3}
      size="s"
    />
  )
}
