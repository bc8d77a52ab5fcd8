import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../db/day.server'
import { gather } from '../../../../db/entry/gather.server'
import { insertEntry, sendEntry } from '../../../../db/entry/write.server'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { asAccount, officers } from '../../../session/session.server'
import { listFormChoices } from './action-choices.server'
import { beginEntry, hiddenOf } from './entry-beginning.server'
import { EntryForm } from './entry-form'
import { typedEntry } from './entry-form-fields'
import { makeEntry } from './entry-saving.server'
import { gatheredIn } from './gathering/gathered-in'

export const meta: MetaFunction = () => [{ title: 'New entry - You said, we did - Soundings' }]

/** The address may say what the form begins with, so that a page of results can lead here with its figure. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({
    choices: await listFormChoices(tx),
    ...(await beginEntry(tx, new URL(request.url).searchParams)),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const typed = typedEntry(form)
  return asAccount(request, context, officers, async (tx, account) => {
    const made = await makeEntry(tx, typed)
    const begun = { typed, ...hiddenOf(gatheredIn(form)) }
    if (!made.ok) return data({ ...begun, problems: made.problems }, { status: 422 })
    const id = await insertEntry(tx, account, { ...made.entry, today: today() })
    await gather(tx, account, id, gatheredIn(form))
    if (form.get('intent') === 'send') await sendEntry(tx, id, today())
    return redirect(`/officer/you-said-we-did/${id}`)
  })
}

const all = { href: '/officer/you-said-we-did', text: 'You said, we did' }

export default function NewEntry() {
  const { choices, ...begun } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { typed, hidden } = refused ?? begun
  return (
    <>
      <Breadcrumbs links={[all]} here="New entry" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">New entry</h1>
          <EntryForm choices={choices} typed={typed} hidden={hidden} problems={refused?.problems ?? []} />
        </div>
      </main>
    </>
  )
}
