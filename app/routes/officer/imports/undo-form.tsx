import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { type Problem, problemIn } from '../../../components/problem'

/** Takes an import back, once a person has said that they mean it. */
export function UndoForm({ responses, problems }: { responses: string; problems: readonly Problem[] }) {
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
