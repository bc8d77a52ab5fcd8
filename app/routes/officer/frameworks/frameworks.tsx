import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { asAccount, officers } from '../../../session/session.server'
import { standardMeasuresHref } from '../standard-measures/href'
import { findFrameworksView } from './frameworks-view.server'
import { frameworkHref, readySurveysHref } from './href'

export const meta: MetaFunction = () => [{ title: 'Lines of enquiry - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => findFrameworksView(tx))
}

type View = Awaited<ReturnType<typeof loader>>

export default function Frameworks() {
  const { rows, total, surveys } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Lines of enquiry</h1>
      <div className="measure">
        <p className="govuk-body">
          Housing inspectors judged a landlord by written lists of what to look into. Each list is a
          framework, on one service or subject; its parts are themes, and each thing to look into is a line.
          They are told here in our own words.
        </p>
        <p className="govuk-body">
          Some lines tenants can judge; others need a document or a figure. In all {rows.length} frameworks
          there are {total.lines} lines. Tenants can judge {total.forTenants}, and your surveys ask about{' '}
          {total.asked} of those.
        </p>
      </div>
      <p className="govuk-body">
        <a href={readySurveysHref} className="govuk-link">
          The ready surveys, and the lines each gives evidence for
        </a>
      </p>
      <p className="govuk-body">
        <a href={standardMeasuresHref()} className="govuk-link">
          Standard measures, and the words a regulator prescribes for them
        </a>
      </p>
      {surveys === 0 ? (
        <Inset>
          You have no survey yet that was opened. A framework’s page shows what the ready surveys ask about.
        </Inset>
      ) : null}
      <FrameworkTable rows={rows} />
    </main>
  )
}

const columns = [
  { label: 'Lines', of: 'lines' },
  { label: 'Tenants can judge', of: 'forTenants' },
  { label: 'Your surveys ask about', of: 'asked' },
] as const

function FrameworkTable({ rows }: { rows: View['rows'] }) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">The frameworks</caption>
      <thead>
        <tr>
          <th scope="col">Framework</th>
          <th scope="col">Regulator</th>
          <th scope="col">Number</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <a href={frameworkHref(row.key)} className="govuk-link">
                {row.title}
              </a>
            </th>
            <td data-label="Regulator">{row.regulator}</td>
            <td data-label="Number">{row.number ?? 'None'}</td>
            {columns.map(({ label, of }) => (
              <td key={label} data-label={label} className="number">
                {row[of]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
