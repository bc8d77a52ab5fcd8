import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { DisclosureNote } from '../../../components/reading-note'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { listInWords } from '../../../locales/list'
import { indexWords } from '../../../locales/method'
import { grouped } from '../../../locales/number'
import { hidingHref } from '../breakdown/href'
import { FileLinks } from '../export/file-links'
import { NoResults } from '../no-results/no-results'
import { CompletenessTable } from './completeness-table'
import { PopulationTable } from './population-table'
import { findRespondentsView, type RespondentsView } from './respondents-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Who answered: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findRespondentsView)
}

export default function Respondents() {
  const view = useLoaderData<typeof loader>()
  const { wave, reading, meanwhile, answered } = view
  return (
    <>
      <WaveCrumbs wave={wave} here="Who answered" />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Who answered</h1>
        {answered ? <Answered view={view} answered={answered} /> : null}
        {reading && !answered ? (
          <Inset>Too few answered to say who they are: it takes 10 people. {promise}</Inset>
        ) : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
      </main>
    </>
  )
}

const promise =
  'Once there are more, this page sets those who answered against all tenants: which groups are heard, and whom to ask again.'

type AnsweredProps = { view: RespondentsView; answered: NonNullable<RespondentsView['answered']> }

function Answered({ view, answered }: AnsweredProps) {
  const { wave, reading, tables, completeness } = view
  return (
    <>
      <p className="govuk-body measure">
        These are the {grouped(answered.count)} who answered “{answered.question}”, the question that most
        people answered. How many there are of a group is the base of its figure there, and is hidden where
        that is.
      </p>
      <Verdicts tables={tables} />
      {tables.map((table) => (
        <PopulationTable key={table.key} waveId={wave.id} table={table} />
      ))}
      <FileLinks href={`/officer/waves/${wave.id}/respondents`} />
      <CompletenessTable rows={completeness} />
      {completeness.length > 0 ? (
        <FileLinks href={`/officer/waves/${wave.id}/completeness`} what="how complete they are" />
      ) : null}
      <p className="govuk-body-s">
        {reading?.isFinal ? 'Final results' : `Reading ${reading?.number}`}, read on {reading?.takenAt}.
      </p>
      <DisclosureNote href={hidingHref(wave.id)} />
    </>
  )
}

function NotCompared({ tables }: { tables: RespondentsView['tables'] }) {
  const names = tables.flatMap(({ name, verdict }) => (verdict === undefined ? [name.toLowerCase()] : []))
  return (
    <p className="govuk-body measure">
      There is nothing to compare by {listInWords(names)}: too little is known of your tenants, or shown of
      those who answered. Where you know better, enter figures of your tenants below.
    </p>
  )
}

function Verdicts({ tables }: { tables: RespondentsView['tables'] }) {
  const compared = tables.filter(({ verdict }) => verdict !== undefined)
  return (
    <>
      <h2 className="govuk-heading-m">In a few words</h2>
      {compared.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {compared.map(({ key, name, verdict }) => (
            <li key={key}>
              {verdict}{' '}
              <a className="govuk-link" href={`#${key}`}>
                {name} in figures
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {compared.length < tables.length ? <NotCompared tables={tables} /> : null}
      {compared.length > 0 ? <p className="govuk-body-s measure">{indexWords}</p> : null}
    </>
  )
}
