import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type Column, RecordsTable } from '../../../components/records-table'
import { Tag } from '../../../components/tag'
import { asAccount, officers } from '../../../session/session.server'
import { languageHref } from './href'
import { listLanguages } from './languages-view.server'

export const meta: MetaFunction = () => [{ title: 'Languages - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => listLanguages(tx))
}

type Row = Awaited<ReturnType<typeof loader>>['languages'][number]

export default function Languages() {
  const { languages } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Languages</h1>
      <div className="measure">
        <p className="govuk-body">
          Tenants are always offered English and Welsh. Every other language is a draft, which no tenant sees,
          until you mark it as checked by somebody who speaks it well.
        </p>
        <p className="govuk-body">
          An answer is stored under the same code in every language, so figures never depend on the language
          somebody read.
        </p>
      </div>
      <RecordsTable
        caption="Each language, as it stands"
        columns={columns}
        rows={languages}
        keyOf={({ language }) => language}
      />
    </main>
  )
}

const columns: Column<Row>[] = [
  { label: 'Language', of: (row) => <Name row={row} /> },
  { label: 'Offered to tenants', of: (row) => <Offered row={row} /> },
  { label: 'Tenants’ pages', isNumber: true, of: ({ tenants }) => `${tenants.there} of ${tenants.all}` },
  { label: 'All texts', isNumber: true, of: ({ all }) => `${all.there} of ${all.all}` },
  { label: 'English changed since', isNumber: true, of: ({ all }) => all.stale },
  { label: 'Changed since checked', isNumber: true, of: ({ all }) => all.changed },
]

function Name({ row: { language, name, own } }: { row: Row }) {
  return (
    <>
      <a className="govuk-link" href={languageHref(language)}>
        {name}
      </a>
      <span className="under">
        <bdi lang={language} dir={own.direction}>
          {own.text}
        </bdi>
      </span>
    </>
  )
}

function Offered({ row: { needsCheck, checked } }: { row: Row }) {
  if (!needsCheck) return <Tag text="Always" colour="green" />
  if (!checked) return <Tag text="Draft" colour="yellow" />
  return (
    <>
      <Tag text="Checked" colour="green" />
      <span className="under">
        by {checked.speaker}, {checked.day}
      </span>
    </>
  )
}
