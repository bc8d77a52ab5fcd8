import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { requireMeeting, requirePack } from '../../../../http/require-meeting.server'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'
import { PackBody } from './pack-body'
import { viewPack } from './pack-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('pack-name')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const meeting = await requireMeeting(tx, args.params.meeting, panels)
    const pack = await requirePack(tx, args.params.pack, meeting)
    return { ...spoken, meetingId: meeting.id, pack: await viewPack(tx, { meeting, pack }, spoken.language) }
  })
}

export default function OnePack() {
  const { language, kept, meetingId, pack } = useLoaderData<typeof loader>()
  return (
    <>
      <PackBody pack={pack} language={language} />
      <p className="govuk-body no-print">
        <a className="govuk-link" href={`/panel/meetings/${meetingId}${kept}`}>
          {translator(language, 'panel')('meeting-back-one')}
        </a>
      </p>
    </>
  )
}
