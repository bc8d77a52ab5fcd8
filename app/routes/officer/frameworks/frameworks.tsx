import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { type Column, RecordsTable } from '../../../components/records-table'
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
      <RecordsTable caption="The frameworks" columns={columns} rows={rows} keyOf={({ key }) => key} />
    </main>
  )
}

const columns: Column<View['rows'][number]>[] = [
  {
    label: 'Framework',
    of: ({ key, title }) => (
      <a href={frameworkHref(key)} className="govuk-link">
        {title}
      </a>
    ),
  },
  { label: 'Regulator', of: ({ regulator }) => regulator },
  { label: 'Number', of: ({ number }) => number ?? 'None' },
  { label: 'Lines', isNumber: true, of: ({ lines }) => lines },
  { label: 'Tenants can judge', isNumber: true, of: ({ forTenants }) => forTenants },
  { label: 'Your surveys ask about', isNumber: true, of: ({ asked }) => asked },
]
