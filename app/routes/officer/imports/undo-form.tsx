import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { type Problem, problemIn } from '../../../components/problem'

type UndoFormProps = { responses: string; later: number; problems: readonly Problem[] }

/** Takes an import back, once a person has said that they mean it; `later` counts the files since, some rows of which
 *  were there already. */
export function UndoForm({ responses, later, problems }: UndoFormProps) {
  return (
    <section aria-labelledby="undo">
      <h2 className="govuk-heading-m" id="undo">
        Undo this import
      </h2>
      <p className="govuk-body">
        Undoing takes away the responses that came of this file, with their comments, screened or not, and
        nothing else. A concern that was passed on from a comment stays with whom it was passed to. Results
        that were read in the meantime stay as they are until the next reading. It can be undone until the
        wave closes; the record that the file was here stays.
      </p>
      {later > 0 ? (
        <p className="govuk-body">
          {later === 1 ? 'A file imported later' : `${later} files imported later`} had rows that the wave had
          already. Where those came of this file, undoing takes them away: bring the later{' '}
          {later === 1 ? 'file' : 'files'} in again afterwards.
        </p>
      ) : null}
      <form method="post" noValidate>
        <Checkboxes
          name="agreed"
          legend="Take them away for good?"
          choices={[{ value: 'yes', text: `Yes, take away ${responses}` }]}
          values={[]}
          error={problemIn(problems, 'agreed')}
        />
        <Button text="Undo this import" kind="warning" name="intent" value="undo" />
      </form>
    </section>
  )
}
