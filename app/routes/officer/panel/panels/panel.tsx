import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { listInvitations } from '../../../../../db/panel/invitation.server'
import { listMeetings } from '../../../../../db/panel/meeting.server'
import { listSeatable, listSeated } from '../../../../../db/panel/panel.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ButtonLink } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { SummaryList } from '../../../../components/summary-list'
import { requirePanel } from '../../../../http/require-panel.server'
import { dayInWords } from '../../../../locales/day'
import { asAccount, officers } from '../../../../session/session.server'
import { allEntries, allPanels } from '../links'
import { InviteForm, Members, OpenInvitations, SeatForm } from './members'
import { actOnMembers } from './members.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.panel.name ?? 'A panel'} - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const panel = await requirePanel(tx, params.panel)
    const seated = await listSeated(tx, panel.id)
    const invitations = await listInvitations(tx, panel.id)
    return {
      panel,
      meetings: (await listMeetings(tx, [panel.id])).map(({ id, held_on, place }) => ({
        ...{ id, place, day: dayInWords(held_on, 'en') },
      })),
      hasMail: context.settings.mail !== undefined,
      members: seated.map(({ seated_on, ...member }) => ({ ...member, since: dayInWords(seated_on, 'en') })),
      others: (await listSeatable(tx, panel.id)).map(({ id, name }) => ({ value: id, text: name })),
      invitations: invitations.map(({ invited_on, expires_on, ...invited }) => ({
        ...invited,
        on: dayInWords(invited_on, 'en'),
        until: dayInWords(expires_on, 'en'),
      })),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const panel = await requirePanel(tx, params.panel)
    const acted = await actOnMembers(tx, { account, panel, form, request, settings: context.settings })
    return data(acted, { status: acted.problems.length > 0 ? 422 : 200 })
  })
}

export default function OnePanel() {
  const { panel, meetings, hasMail, members, others, invitations } = useLoaderData<typeof loader>()
  const acted = useActionData<typeof action>()
  const problems = acted?.problems ?? []
  return (
    <>
      <nav aria-label="Ways off this page">
        <Breadcrumbs links={[allEntries, allPanels]} here={panel.name} />
      </nav>
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <h1 className="govuk-heading-l">{panel.name}</h1>
        <div className="measure">
          {acted?.done ? (
            <Inset>
              {acted.done}
              {acted.link ? <span className="under address">{acted.link}</span> : null}
            </Inset>
          ) : null}
          <SummaryList
            rows={[
              { key: 'Speaks for', value: panel.area_name },
              { key: 'Sends views up to', value: panel.above_name ?? 'Nobody above it' },
            ]}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={`/officer/panels/${panel.id}/facts`}>
              Change the panel
            </a>
          </p>
        </div>
        <h2 className="govuk-heading-m">Meetings</h2>
        {meetings.length > 0 ? (
          <ul className="govuk-list govuk-list--bullet">
            {meetings.map(({ id, day, place }) => (
              <li key={id}>
                <a className="govuk-link" href={`/officer/panels/${panel.id}/meetings/${id}`}>
                  {day}
                </a>
                , {place}
              </li>
            ))}
          </ul>
        ) : null}
        <ButtonLink
          text="Plan a meeting"
          href={`/officer/panels/${panel.id}/meetings/new`}
          kind="secondary"
        />
        <h2 className="govuk-heading-m">Members</h2>
        <Members members={members} />
        <SeatForm others={others} problems={problems} value={acted?.typed.account ?? ''} />
        <h2 className="govuk-heading-m">Invite a new member</h2>
        <OpenInvitations invitations={invitations} />
        <InviteForm hasMail={hasMail} problems={problems} typed={acted?.typed} />
      </main>
    </>
  )
}
