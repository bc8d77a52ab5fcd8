import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { type Problem, problemIn } from '../../../components/problem'
import { SummaryList } from '../../../components/summary-list'
import { importsHref } from '../imports/href'
import type { ClosingView } from './closing-view.server'

type Props = { view: ClosingView; problems: readonly Problem[] }

/** Closes a wave of a past survey, once a person has said that it is complete. */
export function CloseForm({ view, problems }: Props) {
  const { wave, count, responses, files, waiting, period, isNewest, story } = view
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Survey', value: wave.survey },
          { key: 'Answered', value: period },
          { key: 'Responses', value: responses },
          {
            key: 'Files imported',
            value: files.join(', '),
            action: { href: importsHref(wave.id), text: 'Change', hidden: 'which files are imported' },
          },
          ...(waiting.length > 0 ? [{ key: 'Not imported yet', value: waiting.join(', ') }] : []),
        ]}
      />
      <p className="govuk-body">
        When you close the wave its results are read, with the areas as they are today. They appear within a
        few minutes. From then on no file can be brought in, and no import undone.
      </p>
      {waiting.length > 0 ? (
        <p className="govuk-body">A file that is not imported by then counts for nothing.</p>
      ) : null}
      {isNewest ? (
        <p className="govuk-body">
          No wave that has closed is newer, so its headline results stand on your public page from then on.
        </p>
      ) : null}
      <p className="govuk-body">{story.join(' ')} Who closes it, and when, is kept with the wave.</p>
      <form method="post" noValidate>
        <input type="hidden" name="responses" value={count} />
        <Checkboxes
          name="agreed"
          legend="Is everything there?"
          choices={[{ value: 'yes', text: `Yes, ${responses} and no more` }]}
          values={[]}
          error={problemIn(problems, 'agreed')}
        />
        <Button text="Close and take its results" name="intent" value="close" />
      </form>
    </>
  )
}

/** Deletes such a wave while nothing was imported into it; where something was, says why it stays. */
export function DeleteForm({ view: { wave, waiting, period, kept, story }, problems }: Props) {
  if (kept) {
    return (
      <>
        <p className="govuk-body">
          This wave of {wave.survey}, answered {period}, has no responses now: it cannot be closed until a
          file is imported. Nor can it be deleted. {kept}.
        </p>
        <p className="govuk-body">{story.join(' ')}</p>
        <BringIn waveId={wave.id} />
      </>
    )
  }
  return (
    <>
      <p className="govuk-body">
        This wave of {wave.survey}, answered {period}, has no responses: it cannot be closed. Bring in a file
        first, or delete the wave, with the record of files that came to nothing.
      </p>
      {waiting.length > 0 ? (
        <p className="govuk-body">Not imported, and thrown away with it: {waiting.join(', ')}.</p>
      ) : null}
      <p className="govuk-body">{story.join(' ')}</p>
      <BringIn waveId={wave.id} />
      <form method="post" noValidate>
        <Checkboxes
          name="agreed"
          legend="Delete it for good?"
          choices={[{ value: 'yes', text: `Yes, delete ${wave.name}` }]}
          values={[]}
          error={problemIn(problems, 'agreed')}
        />
        <Button text="Delete this wave" kind="warning" name="intent" value="delete" />
      </form>
    </>
  )
}

function BringIn({ waveId }: { waveId: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={importsHref(waveId)}>
        Bring in a file
      </a>
    </p>
  )
}
