import { type Column, RecordsTable } from '../../../components/records-table'
import type { RespondentsView } from './respondents-view.server'
import { stepInWords } from './step-in-words'

type Rows = RespondentsView['completeness']

/** How much is known of each strand, of those who answered and in the register, with the steps on the way to all. */
export function CompletenessTable({ rows }: { rows: Rows }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="completeness">
      <h2 className="govuk-heading-m" id="completeness">
        How complete the profiles are
      </h2>
      <p className="govuk-body measure">
        The share who gave a category: who preferred not to say or left the question out gave none. The steps
        are those of a landlord that set out to know its tenants: half, then 64%, then all of them.
      </p>
      <RecordsTable
        caption="Completeness of profiles by strand"
        captionSize="hidden"
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </section>
  )
}

const columns: Column<Rows[number]>[] = [
  { label: 'Strand', of: ({ name }) => name },
  {
    label: 'Of those who answered',
    isNumber: true,
    of: ({ share, isLeast }) => (
      <>
        {share === undefined ? 'Hidden' : `${isLeast ? 'at least ' : ''}${share}%`}
        {isLeast ? <span className="under">some groups are hidden</span> : null}
      </>
    ),
  },
  { label: 'Step', of: ({ reached }) => stepInWords(reached) },
  { label: 'Of tenants on the register', isNumber: true, of: ({ known }) => `${known}%` },
]
