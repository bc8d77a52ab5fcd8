import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { requireMeeting, requirePack } from '../../../../http/require-meeting.server'
import { requirePanel } from '../../../../http/require-panel.server'
import { asAccount, officers } from '../../../../session/session.server'
import publicStyles from '../../../../styles/public.scss?url'
import { PackBody } from '../../../panel/workspace/meetings/pack-body'
import { viewPack } from '../../../panel/workspace/meetings/pack-view.server'
import { allPanels, toPanel } from '../links'

export const meta: MetaFunction = () => [{ title: 'Agenda pack - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { id, name, ...panel } = await requirePanel(tx, params.panel)
    const meeting = await requireMeeting(tx, params.meeting, [{ id, ...panel }])
    const pack = await requirePack(tx, params.pack, meeting)
    return { panel: { id, name }, meetingId: meeting.id, pack: await viewPack(tx, { meeting, pack }, 'en') }
  })
}

export default function OnePack() {
  const { panel, meetingId, pack } = useLoaderData<typeof loader>()
  const toMeeting = {
    href: `/officer/panels/${panel.id}/meetings/${meetingId}`,
    text: `Meeting of ${pack.day}`,
  }
  return (
    <>
      <nav aria-label="Ways off this page">
        <Breadcrumbs links={[allPanels, toPanel(panel), toMeeting]} here="Agenda pack" />
      </nav>
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <PackBody pack={pack} language="en" />
        </div>
      </main>
    </>
  )
}
