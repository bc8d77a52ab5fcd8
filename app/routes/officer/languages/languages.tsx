import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
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
      <table className="govuk-table stacks">
        <caption className="govuk-table__caption govuk-table__caption--m">
          Each language, as it stands
        </caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Offered to tenants</th>
            <th scope="col" className="number">
              Tenants’ pages
            </th>
            <th scope="col" className="number">
              All texts
            </th>
            <th scope="col" className="number">
              English changed since
            </th>
            <th scope="col" className="number">
              Changed since checked
            </th>
          </tr>
        </thead>
        <tbody>
          {languages.map((row) => (
            <LanguageRow key={row.language} row={row} />
          ))}
        </tbody>
      </table>
    </main>
  )
}

function LanguageRow({ row }: { row: Row }) {
  const { language, name, own, tenants, all } = row
  return (
    <tr>
      <th scope="row">
        <a className="govuk-link" href={languageHref(language)}>
          {name}
        </a>
        <span className="under">
          <bdi lang={language} dir={own.direction}>
            {own.text}
          </bdi>
        </span>
      </th>
      <td data-label="Offered to tenants">
        <Offered row={row} />
      </td>
      <td data-label="Tenants’ pages" className="number">
        {tenants.there} of {tenants.all}
      </td>
      <td data-label="All texts" className="number">
        {all.there} of {all.all}
      </td>
      <td data-label="English changed since" className="number">
        {all.stale}
      </td>
      <td data-label="Changed since checked" className="number">
        {all.changed}
      </td>
    </tr>
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
