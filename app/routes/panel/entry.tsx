import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { findPanelEntry, recordVerdict } from '../../../db/entry.server'
import { EntryWords, VerdictList } from '../../components/entry-card'
import { ErrorSummary } from '../../components/error-summary'
import { Inset } from '../../components/inset'
import type { Problem } from '../../components/problem'
import { requireEntry } from '../../http/require-entry.server'
import { asAccount, panelMembers } from '../../session/session.server'
import { viewEntries } from '../public/entry-views.server'
import { readVerdict, typedVerdict, typedVersion } from './verdict-fields'
import { VerdictForm } from './verdict-form'

export const meta: MetaFunction = () => [{ title: 'An entry - Residents’ panel - Soundings' }]

const beingChanged = { shown: undefined, own: undefined, isWaiting: false, state: undefined, version: 0 }

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const chosenName = account.public_name
    const entry = await requirePanelEntry(tx, account.id, params.entry)
    if (!entry) return { ...beingChanged, chosenName }
    const [shown] = await viewEntries(tx, [entry], 'en')
    const { own, isWaiting, state, sent_version } = entry
    return { shown, own, isWaiting, state, version: sent_version, chosenName }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const typed = typedVerdict(form)
  const version = typedVersion(form)
  return asAccount(request, context, panelMembers, async (tx, account) => {
    // The comment stays; the choice is to be made anew, after reading.
    const stale = data({ typed: { ...typed, verdict: '' }, problems: [changed] }, { status: 409 })
    const entry = await requirePanelEntry(tx, account.id, params.entry)
    if (entry?.sent_version !== version) return stale
    const read = readVerdict(typed, account.public_name)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const judged = await recordVerdict(tx, account, entry.id, { ...read.value, version, today: today() })
    return judged.state === 'changed' ? stale : redirect(`/panel/entries/${entry.id}`)
  })
}

const changed: Problem = {
  field: 'entry',
  message: 'The landlord has changed this entry since you opened it: read it again',
}

/** The entry as this member sees it; undefined when the landlord took it back to change it; a draft that was never sent
 *  is no page of theirs. */
async function requirePanelEntry(tx: Tx, accountId: string, id: string | undefined) {
  const { id: entryId, sent_version } = await requireEntry(tx, id)
  const entry = await findPanelEntry(tx, accountId, entryId)
  if (!entry && sent_version === 0) throw new Response(null, { status: 404 })
  return entry
}

type Found = Awaited<ReturnType<typeof loader>>

export default function OneEntry() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { shown, own, state, version, chosenName } = page
  if (!shown) return <BeingChanged comment={refused?.typed.comment ?? ''} />
  const isOpen = !own || state !== 'confirmed'
  const typed = { verdict: own?.verdict ?? '', comment: own?.comment ?? '', name: '' }
  return (
    <>
      <ErrorSummary problems={refused?.problems ?? []} />
      <h1 className="govuk-heading-l">Is this true?</h1>
      <Standing page={page} />
      <article className="entry" id="entry">
        <p className="entry__about">
          {shown.service}, {shown.area}
        </p>
        <EntryWords entry={shown} language="en" />
      </article>
      {shown.verdicts.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">What the panel says</h2>
          <VerdictList verdicts={shown.verdicts} language="en" />
        </>
      ) : null}
      {isOpen ? (
        <VerdictForm
          typed={refused?.typed ?? typed}
          problems={refused?.problems ?? []}
          version={version}
          chosenName={chosenName}
        />
      ) : null}
      <BackToAll />
    </>
  )
}

/** In place of an entry that the landlord took back: none of its words, and what the member typed, for them to keep. */
function BeingChanged({ comment }: { comment: string }) {
  return (
    <>
      <h1 className="govuk-heading-l">The landlord is changing this entry</h1>
      <p className="govuk-body">
        The landlord has changed this entry since you opened it: read it again when it is sent to the panel
        once more. Nothing you sent now was recorded.
      </p>
      {comment ? (
        <>
          <h2 className="govuk-heading-m">Your comment</h2>
          <p className="govuk-body entry__reply">{comment}</p>
        </>
      ) : null}
      <BackToAll />
    </>
  )
}

function BackToAll() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/panel">
        Back to all entries
      </a>
    </p>
  )
}

/** Where the entry stands, for this member. */
function Standing({ page: { own, state, isWaiting } }: { page: Found }) {
  if (!own) return null
  const said = own.verdict === 'confirmed' ? 'You confirmed this.' : 'You challenged this.'
  if (state === 'confirmed') return <Inset>{said} It is public now.</Inset>
  if (isWaiting) return <Inset>{said} The landlord has since sent it again: please read it once more.</Inset>
  return (
    <Inset>
      {said} The landlord sees your comment, and may change its reply. Until it is public you may change your
      mind below.
    </Inset>
  )
}
