import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listPacks } from '../../../../../db/panel/pack.server'
import { requireMeeting } from '../../../../http/require-meeting.server'
import { dayInWords } from '../../../../locales/day'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('meeting-name')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const meeting = await requireMeeting(tx, args.params.meeting, panels)
    const { id, held_on, place, agenda, notes, decisions, panel_name } = meeting
    const packs = await listPacks(tx, id)
    return {
      ...spoken,
      ...{ id, place, agenda, notes, decisions, panel: panel_name },
      day: dayInWords(held_on, spoken.language),
      packs: packs.map(({ id, number, made_on }) => ({
        ...{ id, number, day: dayInWords(made_on, spoken.language) },
      })),
    }
  })
}

const link = /^https:\/\/\S+$/

export default function OneMeeting() {
  const { language, kept, id, panel, day, place, agenda, notes, decisions, packs } =
    useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{panel}</span>
        {words('meeting-on', { day })}
      </h1>
      <h2 className="govuk-heading-m">{words('meeting-where')}</h2>
      <p className="govuk-body address">
        {link.test(place) ? (
          <a className="govuk-link" href={place} rel="noreferrer">
            {place}
          </a>
        ) : (
          place
        )}
      </p>
      <h2 className="govuk-heading-m">{words('meeting-agenda')}</h2>
      {agenda.length === 0 ? <p className="govuk-body">{words('pack-none-agenda')}</p> : null}
      <ol className="govuk-list govuk-list--number">
        {agenda.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{words('meeting-pack')}</h2>
      {packs.length === 0 ? <p className="govuk-body">{words('meeting-pack-none')}</p> : null}
      <ul className="govuk-list">
        {packs.map(({ id: pack, number, day }) => (
          <li key={pack}>
            <a className="govuk-link" href={`/panel/meetings/${id}/packs/${pack}${kept}`}>
              {words('meeting-pack-link', { number, day })}
            </a>
          </li>
        ))}
      </ul>
      <Said title={words('meeting-notes')} text={notes} />
      <Said title={words('meeting-decisions')} text={decisions} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/panel/meetings${kept}`}>
          {words('meeting-back')}
        </a>
      </p>
    </>
  )
}

/** What was written, line by line, under a heading; nothing where nothing was. */
function Said({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body entry__reply" dir="auto">
        {text}
      </p>
    </>
  )
}
