import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../db/day.server'
import { findPanelEntry, recordVerdict } from '../../../db/entry.server'
import { EntryWords, VerdictList } from '../../components/entry-card'
import { ErrorSummary } from '../../components/error-summary'
import { Inset } from '../../components/inset'
import { asAccount, panelMembers } from '../../session/session.server'
import { viewEntries } from '../public/entry-views.server'
import { readVerdict, typedVerdict } from './verdict-fields'
import { VerdictForm } from './verdict-form'

export const meta: MetaFunction = () => [{ title: 'An entry - Residents’ panel - Soundings' }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const entry = await findPanelEntry(tx, account.id, params.entry ?? '')
    if (!entry) throw new Response(null, { status: 404 })
    const [shown] = await viewEntries(tx, [entry], 'en')
    const { own, isWaiting, state } = entry
    return { shown, own, isWaiting, state, chosenName: account.public_name }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedVerdict(await request.formData())
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const read = readVerdict(typed, account.public_name)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const id = params.entry ?? ''
    const entry = await findPanelEntry(tx, account.id, id)
    if (!entry) throw new Response(null, { status: 404 })
    await recordVerdict(tx, account, id, { ...read.value, today: today() })
    return redirect(`/panel/entries/${id}`)
  })
}

type Found = Awaited<ReturnType<typeof loader>>

export default function OneEntry() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { shown, own, state, chosenName } = page
  if (!shown) return null
  const isOpen = !own || state !== 'confirmed'
  const typed = { verdict: own?.verdict ?? '', comment: own?.comment ?? '', name: '' }
  return (
    <>
      <ErrorSummary problems={refused?.problems ?? []} />
      <h1 className="govuk-heading-l">Is this true?</h1>
      <Standing page={page} />
      <article className="entry">
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
          chosenName={chosenName}
        />
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href="/panel">
          Back to all entries
        </a>
      </p>
    </>
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
