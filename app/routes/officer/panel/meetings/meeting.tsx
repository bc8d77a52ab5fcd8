import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { changeMeeting } from '../../../../../db/panel/meeting.server'
import { insertPack, listPacks } from '../../../../../db/panel/pack.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { SummaryList } from '../../../../components/summary-list'
import { Textarea } from '../../../../components/textarea'
import { requireMeeting } from '../../../../http/require-meeting.server'
import { requirePanel } from '../../../../http/require-panel.server'
import { typedIn } from '../../../../http/typed-in'
import { dayInWords } from '../../../../locales/day'
import { asAccount, officers } from '../../../../session/session.server'
import { allPanels, toPanel } from '../links'
import { gatherPack } from './gather-pack.server'
import { readMinutes, type TypedMinutes } from './meeting-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Meeting of ${data.day}` : 'A meeting'} - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const panel = await requirePanel(tx, params.panel)
    const { id, held_on, place, agenda, notes, decisions } = await requireMeeting(tx, params.meeting, [panel])
    const packs = await listPacks(tx, id)
    return {
      ...{ panel: { id: panel.id, name: panel.name }, id, place, agenda, minutes: { notes, decisions } },
      day: dayInWords(held_on, 'en'),
      packs: packs.map(({ made_on, ...pack }) => ({ ...pack, madeOn: dayInWords(made_on, 'en') })),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const panel = await requirePanel(tx, params.panel)
    const meeting = await requireMeeting(tx, params.meeting, [panel])
    const here = `/officer/panels/${panel.id}/meetings/${meeting.id}`
    if (typedIn(form, 'intent') === 'pack') {
      const gathered = await gatherPack(tx, { meeting, panel })
      const id = await insertPack(tx, account, { meetingId: meeting.id, made_on: today(), ...gathered })
      return redirect(`${here}/packs/${id}`)
    }
    const typed = { notes: typedIn(form, 'notes'), decisions: typedIn(form, 'decisions') }
    const read = readMinutes(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    await changeMeeting(tx, meeting.id, read.minutes)
    return redirect(here)
  })
}

export default function OneMeeting() {
  const { panel, id, day, place, agenda, minutes, packs } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const here = `/officer/panels/${panel.id}/meetings/${id}`
  return (
    <>
      <nav aria-label="Ways off this page">
        <Breadcrumbs links={[allPanels, toPanel(panel)]} here={`Meeting of ${day}`} />
      </nav>
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{panel.name}</span>
            Meeting of {day}
          </h1>
          <SummaryList
            rows={[
              { key: 'Where', value: place },
              { key: 'Agenda', value: agenda.join('; ') || 'Nothing yet' },
            ]}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={`${here}/facts`}>
              Change the meeting
            </a>
          </p>
          <Packs packs={packs} here={here} />
          <Minutes typed={refused?.typed ?? minutes} problems={problems} />
        </div>
      </main>
    </>
  )
}

type PacksProps = { packs: { id: string; number: number; madeOn: string }[]; here: string }

function Packs({ packs, here }: PacksProps) {
  return (
    <section>
      <h2 className="govuk-heading-m">Agenda pack</h2>
      <p className="govuk-body">
        The results that may be shown, entries to review, actions due, views and standards, as they are today.
        Members read it at once; it never changes.
      </p>
      {packs.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {packs.map(({ id, number, madeOn }) => (
            <li key={id}>
              <a className="govuk-link" href={`${here}/packs/${id}`}>
                Pack {number}, of {madeOn}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="post">
        <Button
          text={packs.length > 0 ? 'Make another agenda pack' : 'Make the agenda pack'}
          kind="secondary"
          name="intent"
          value="pack"
        />
      </form>
    </section>
  )
}

function Minutes({ typed, problems }: { typed: TypedMinutes; problems: readonly Problem[] }) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">After the meeting</h2>
      <Textarea
        name="notes"
        label="Notes"
        hint="Members of the panel read them. Name nobody."
        value={typed.notes}
        error={problemIn(problems, 'notes')}
      />
      <Textarea
        name="decisions"
        label="Decisions"
        value={typed.decisions}
        error={problemIn(problems, 'decisions')}
      />
      <Button text="Save notes and decisions" name="intent" value="minutes" />
    </form>
  )
}
