import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { today } from '../../../../db/day.server'
import { Inset } from '../../../components/inset'
import { type Column, RecordsTable } from '../../../components/records-table'
import { WaveState } from '../../../components/wave-state'
import { dayInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { asAccount, officers } from '../../../session/session.server'
import { AlertList } from '../findings/alerts/alert-list'
import { findAlerts } from '../findings/alerts/alerts.server'
import { newPastHref } from '../past-wave/href'
import { ReminderList } from '../promise/reminder-list'
import { findReminders } from '../promise/reminders.server'
import { listWaveSummaries } from './wave-summaries.server'

export const meta: MetaFunction = () => [{ title: 'Results - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx, { id }) => ({
    alerts: await findAlerts(tx, id),
    reminders: await findReminders(tx, today()),
    waves: await listWaveSummaries(tx),
  }))
}

type Summary = Awaited<ReturnType<typeof listWaveSummaries>>[number]

export default function Waves() {
  const { alerts, reminders, waves } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Results</h1>
      <AlertList alerts={alerts} />
      <ReminderList reminders={reminders} />
      {waves.length === 0 ? (
        <Inset>There are no waves yet. A wave is one period of asking tenants.</Inset>
      ) : (
        <RecordsTable caption="Waves, newest first" columns={columns} rows={waves} keyOf={({ id }) => id} />
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

const columns: Column<Summary>[] = [
  {
    label: 'Wave',
    of: ({ id, name, survey }) => (
      <>
        <a href={`/officer/waves/${id}`} className="govuk-link">
          {name}
        </a>
        <span className="under">{survey}</span>
      </>
    ),
  },
  { label: 'State', of: (wave) => <WaveState {...wave} /> },
  {
    label: 'Answers taken',
    of: ({ opensOn, closesOn }) => `${dayInWords(opensOn, 'en')} to ${dayInWords(closesOn, 'en')}`,
  },
  {
    label: 'Results promised',
    of: ({ resultsOn }) => (resultsOn ? dayInWords(resultsOn, 'en') : 'A past survey'),
  },
  { label: 'Responses', isNumber: true, of: ({ responses }) => grouped(responses) },
]
