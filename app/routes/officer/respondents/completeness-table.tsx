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
      <table className="govuk-table stacks">
        <caption className="govuk-visually-hidden">Completeness of profiles by strand</caption>
        <thead>
          <tr>
            <th scope="col">Strand</th>
            <th scope="col" className="number">
              Of those who answered
            </th>
            <th scope="col">Step</th>
            <th scope="col" className="number">
              Of tenants on the register
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CompletenessRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CompletenessRow({ row: { name, share, isLeast, known, reached } }: { row: Rows[number] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Of those who answered" className="number">
        {share === undefined ? 'Hidden' : `${isLeast ? 'at least ' : ''}${share}%`}
        {isLeast ? <span className="under">some groups are hidden</span> : null}
      </td>
      <td data-label="Step">{stepInWords(reached)}</td>
      <td data-label="Of tenants on the register" className="number">
        {known}%
      </td>
    </tr>
  )
}
