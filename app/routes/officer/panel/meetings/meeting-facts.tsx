import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { changeMeeting, insertMeeting } from '../../../../../db/panel/meeting.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { requireMeeting } from '../../../../http/require-meeting.server'
import { requirePanel } from '../../../../http/require-panel.server'
import { asAccount, officers } from '../../../../session/session.server'
import { allPanels, toPanel } from '../links'
import { readMeeting, type TypedMeeting, typedMeeting, typedOf } from './meeting-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.isNew ? 'Plan a meeting' : 'Change a meeting'} - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const panel = await requirePanel(tx, params.panel)
    const meeting =
      params.meeting === undefined ? undefined : await requireMeeting(tx, params.meeting, [panel])
    return { panel: { id: panel.id, name: panel.name }, isNew: !meeting, typed: typedOf(meeting) }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedMeeting(await request.formData())
  return asAccount(request, context, officers, async (tx, { organisation_id }) => {
    const panel = await requirePanel(tx, params.panel)
    const meeting =
      params.meeting === undefined ? undefined : await requireMeeting(tx, params.meeting, [panel])
    const read = readMeeting(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    if (meeting) await changeMeeting(tx, meeting.id, read.facts)
    const id = meeting?.id ?? (await insertMeeting(tx, { organisation_id, panel_id: panel.id }, read.facts))
    return redirect(`/officer/panels/${panel.id}/meetings/${id}`)
  })
}

export default function MeetingFacts() {
  const { panel, isNew, ...found } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const field = (name: keyof TypedMeeting) => ({
    name,
    value: (refused?.typed ?? found.typed)[name],
    error: problemIn(problems, name),
  })
  const title = isNew ? 'Plan a meeting' : 'Change a meeting'
  return (
    <>
      <Breadcrumbs links={[allPanels, toPanel(panel)]} here={title} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">{title}</h1>
          <form method="post" noValidate>
            <TextInput {...field('day')} label="Day" hint="Such as 3 March 2027 or 3/3/2027." />
            <TextInput
              {...field('place')}
              label="Place or link"
              hint="With the time, such as 6.30pm, Community room, Mill Brow."
            />
            <Textarea {...field('agenda')} label="Agenda" hint="One item a line." rows={6} />
            <Button text="Save" />
          </form>
        </div>
      </main>
    </>
  )
}
