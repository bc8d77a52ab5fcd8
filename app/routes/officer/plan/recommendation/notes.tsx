import { Button } from '../../../../components/button'
import { type Problem, problemIn } from '../../../../components/problem'
import { Textarea } from '../../../../components/textarea'
import type { NoteView } from './notes-view.server'

/** How it goes, as it was noted, the last note first. */
export function NoteList({ notes }: { notes: readonly NoteView[] }) {
  if (notes.length === 0) return <p className="govuk-body">Nothing is noted yet.</p>
  return (
    <ul className="govuk-list plan-lines">
      {notes.map(({ id, text, about, by, on }) => (
        <li key={id}>
          {about ? <strong>{about}. </strong> : null}
          {text}
          <span className="under">
            {by}, {on}
          </span>
        </li>
      ))}
    </ul>
  )
}

type Props = {
  /** Where the form is sent. */
  action: string
  typed: { act: string; note: string } | undefined
  problems: readonly Problem[]
}

/** Notes how it goes. A note is never changed. */
export function NoteForm({ action, typed, problems }: Props) {
  return (
    <form method="post" action={action} noValidate>
      <Textarea
        name="note"
        label="Note how it goes"
        hint="A note stays as it is written, with your name and today’s date."
        value={typed?.act === 'note' ? typed.note : undefined}
        error={problemIn(problems, 'note')}
        rows={3}
        size="s"
      />
      <Button text="Add the note" kind="secondary" name="act" value="note" />
    </form>
  )
}
