import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { listMeetings } from '../../../../../db/panel/meeting.server'
import { dayInWords } from '../../../../locales/day'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('meetings-title')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const day = today()
    const meetings = await listMeetings(
      tx,
      panels.map(({ id }) => id),
    )
    const lines = meetings.map(({ id, held_on, place, panel_name }) => ({
      ...{ id, place, panel: panel_name, isPast: held_on < day, day: dayInWords(held_on, spoken.language) },
    }))
    return {
      ...spoken,
      toCome: lines.filter(({ isPast }) => !isPast).reverse(),
      past: lines.filter(({ isPast }) => isPast),
    }
  })
}

type Found = Awaited<ReturnType<typeof loader>>

export default function Meetings() {
  const { language, kept, toCome, past } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <>
      <h1 className="govuk-heading-l">{words('meetings-title')}</h1>
      <p className="govuk-body">{words('meetings-about')}</p>
      {toCome.length + past.length === 0 ? <p className="govuk-body">{words('meetings-none')}</p> : null}
      <MeetingList title={words('meetings-to-come')} meetings={toCome} kept={kept} />
      <MeetingList title={words('meetings-past')} meetings={past} kept={kept} />
    </>
  )
}

type MeetingListProps = { title: string; meetings: Found['past']; kept: string }

function MeetingList({ title, meetings, kept }: MeetingListProps) {
  if (meetings.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="entry-list">
        {meetings.map(({ id, day, place, panel }) => (
          <li key={id}>
            <a className="govuk-link" href={`/panel/meetings/${id}${kept}`}>
              {day}, {panel}
            </a>
            <p className="entry__about">{place}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
