import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { Inset } from '../../../components/inset'
import { type Problem, problemIn } from '../../../components/problem'
import { RecordsTable } from '../../../components/records-table'
import { SummaryList } from '../../../components/summary-list'
import type { Check, ImportView } from './check-view.server'
import { importHref } from './href'

type Props = { view: ImportView; check: Check; problems: readonly Problem[] }

/** What importing a file would do, what cannot be imported, and the way to do it. */
export function CheckSections({ view, check, problems }: Props) {
  return (
    <>
      <p className="govuk-body measure">Nothing is imported yet. This is what would be.</p>
      <Counts view={view} check={check} />
      {check.duplicates > 0 ? (
        <p className="govuk-body measure">
          {check.duplicates === 1 ? 'One row has' : `${check.duplicatesInWords} rows have`} a number of their
          own that the wave has already, as when a file is brought twice: they change nothing. If they are
          other people, give this file a short name of its own with its columns.
        </p>
      ) : null}
      <ProblemTable view={view} check={check} />
      <ImportForms view={view} check={check} problems={problems} />
    </>
  )
}

function Counts({ view: { wave, found }, check }: Omit<Props, 'problems'>) {
  const { used, leftOut, emptied } = check.columns
  const change = (step: 'columns' | 'answers', hidden: string) => ({
    href: importHref(wave.id, found.id, step),
    text: 'Change',
    hidden,
  })
  return (
    <SummaryList
      rows={[
        { key: 'Rows in the file', value: found.rows },
        { key: 'Would be imported', value: check.readyInWords },
        { key: 'With comments, to be screened', value: check.comments },
        { key: 'In the wave already', value: check.duplicatesInWords },
        { key: 'Cannot be imported', value: check.refusedInWords },
        {
          key: 'Columns',
          value: `${used} used, ${leftOut} left out${emptied > 0 ? `, ${emptied} emptied as the file arrived` : ''}`,
          action: change('columns', 'what the columns are'),
        },
        {
          key: 'Answers',
          value: 'Matched to those of the survey',
          action: change('answers', 'what the answers mean'),
        },
      ]}
    />
  )
}

function ProblemTable({ view: { wave, found }, check }: Omit<Props, 'problems'>) {
  if (check.kinds.length === 0) return null
  return (
    <section aria-labelledby="problems">
      <h2 className="govuk-heading-m" id="problems">
        What cannot be imported
      </h2>
      <p className="govuk-body measure">
        Rows are numbered as in the file, the headings being row 1.{' '}
        <a className="govuk-link" href={importHref(wave.id, found.id, 'problems.csv')}>
          Every problem by row, as CSV
        </a>
      </p>
      <RecordsTable
        caption="What cannot be imported"
        captionSize="hidden"
        columns={[
          { label: 'Column', breaks: true, of: ({ column }) => column },
          { label: 'What is wrong', breaks: true, of: ({ message }) => message },
          { label: 'Rows', of: ({ rows }) => rows.words },
        ]}
        rows={check.kinds}
        keyOf={({ key }) => key}
      />
      {check.isCut ? <p className="govuk-body">There are more; the CSV file has them all.</p> : null}
    </section>
  )
}

function ImportForms({ view, check, problems }: Props) {
  return (
    <div className="measure">
      {view.wave.state !== 'open' ? <Inset>This wave takes no responses now.</Inset> : null}
      {view.wave.state === 'open' && check.ready === 0 ? (
        <Inset>
          Nothing would be imported. Change what the columns are or what the answers mean, or put the file
          right and upload it again.
        </Inset>
      ) : null}
      {view.wave.state === 'open' && check.ready > 0 ? (
        <form method="post" noValidate>
          {check.refused > 0 ? (
            <Checkboxes
              name="agreed"
              legend="Some rows cannot be imported"
              hint="Or put the file right and upload it again: a row that was imported is not imported twice, if it has a number of its own."
              choices={[
                { value: 'yes', text: `Leave out ${check.refusedInWords} of ${view.found.rows} rows` },
              ]}
              values={[]}
              error={problemIn(problems, 'agreed')}
            />
          ) : null}
          <Button text={`Import ${check.readyInWords}`} name="intent" value="import" />
        </form>
      ) : null}
      <form method="post">
        <Button text="Throw this file away" kind="secondary" name="intent" value="discard" />
      </form>
    </div>
  )
}
