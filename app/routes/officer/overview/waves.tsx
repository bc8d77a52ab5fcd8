import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { WaveState } from '../../../components/wave-state'
import { dayInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { asAccount, officers } from '../../../session/session.server'
import { newPastHref } from '../past-wave/href'
import { listWaveSummaries } from './wave-summaries.server'

export const meta: MetaFunction = () => [{ title: 'Results - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({ waves: await listWaveSummaries(tx) }))
}

type Summary = Awaited<ReturnType<typeof listWaveSummaries>>[number]

export default function Waves() {
  const { waves } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Results</h1>
      {waves.length === 0 ? (
        <Inset>There are no waves yet. A wave is one period of asking tenants.</Inset>
      ) : (
        <WaveTable waves={waves} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={newPastHref}>
          Bring in a past survey
        </a>{' '}
        that was answered in another tool.
      </p>
    </main>
  )
}

function WaveTable({ waves }: { waves: Summary[] }) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">Waves, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Wave</th>
          <th scope="col">State</th>
          <th scope="col">Answers taken</th>
          <th scope="col">Results promised</th>
          <th scope="col" className="number">
            Responses
          </th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <WaveRow key={wave.id} wave={wave} />
        ))}
      </tbody>
    </table>
  )
}

function WaveRow({ wave }: { wave: Summary }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/officer/waves/${wave.id}`} className="govuk-link">
          {wave.name}
        </a>
        <span className="under">{wave.survey}</span>
      </th>
      <td data-label="State">
        <WaveState {...wave} />
      </td>
      <td data-label="Answers taken">
        {dayInWords(wave.opensOn, 'en')} to {dayInWords(wave.closesOn, 'en')}
      </td>
      <td data-label="Results promised">
        {wave.resultsOn ? dayInWords(wave.resultsOn, 'en') : 'A past survey'}
      </td>
      <td data-label="Responses" className="number">
        {grouped(wave.responses)}
      </td>
    </tr>
  )
}
