import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../db/day.server'
import { amendEntry, isAmendable, sendEntry } from '../../../../db/entry/write.server'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { EntryState } from '../../../components/entry/entry-state'
import { EntryWords } from '../../../components/entry/entry-words'
import { VerdictList } from '../../../components/entry/verdict-list'
import { Inset } from '../../../components/inset'
import { requireEntry } from '../../../http/require-entry.server'
import { asAccount, officers } from '../../../session/session.server'
import publicStyles from '../../../styles/public.scss?url'
import { askedInWords } from '../../panel/asked.server'
import { viewEntries } from '../../public/entries/entry-views.server'
import { viewHref } from '../panel/links'
import { actionHref } from '../plan/href'
import { listFormChoices } from './action-choices.server'
import { EntryForm } from './entry-form'
import { typedEntry } from './entry-form-fields'
import { Gathers, NamedActions, OpenVerdicts } from './entry-parts'
import { makeEntry, typedOf } from './entry-saving.server'
import { UnsavedEntry } from './unsaved-entry'

export const meta: MetaFunction = () => [{ title: 'An entry - You said, we did - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const entry = await requireEntry(tx, params.entry)
    const [shown] = await viewEntries(tx, [entry], {
      language: 'en',
      hrefOfView: viewHref,
      hrefOfAction: actionHref,
    })
    const form = isAmendable(entry)
      ? { choices: await listFormChoices(tx, entry.action_ids), typed: await typedOf(tx, entry) }
      : undefined
    return {
      state: entry.state,
      shown,
      form,
      due: entry.state === 'with the panel' ? askedInWords(entry, 'en') : [],
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const sent = await request.formData()
  const typed = typedEntry(sent)
  return asAccount(request, context, officers, async (tx) => {
    const entry = await requireEntry(tx, params.entry)
    const { id } = entry
    const unsaved = data({ typed, problems: [], isTooLate: true }, { status: 409 })
    if (!isAmendable(entry)) return unsaved
    const made = await makeEntry(tx, typed)
    if (!made.ok) return data({ typed, problems: made.problems, isTooLate: false }, { status: 422 })
    // Between the look above and now somebody else may have sent it.
    if (!(await amendEntry(tx, id, made.entry))) return unsaved
    if (sent.get('intent') === 'send') await sendEntry(tx, id, today())
    return redirect(`/officer/you-said-we-did/${id}`)
  })
}

const remarks = {
  draft: 'Only officers see this draft. The panel reads it when you send it.',
  'with the panel': 'The panel is reading this. It is public once as many have confirmed it as must.',
  challenged:
    'A panel member challenged this. Answer below, or change the reply or the facts and send it again.',
  'asked for more':
    'A panel member asked for more. Answer below, or say more in the reply and send it again.',
  confirmed: 'This is public, and stays as it is. Write a new entry when there is more to say.',
}

const all = { href: '/officer/you-said-we-did', text: 'You said, we did' }

export default function OneEntry() {
  const { state, shown, form, due } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (!shown) return null
  return (
    <>
      <nav aria-label="Ways off this page">
        <Breadcrumbs links={[all]} here="An entry" />
      </nav>
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">
            You said, we did <EntryState state={state} />
          </h1>
          {refused?.isTooLate ? <UnsavedEntry typed={refused.typed} /> : null}
          <Inset>
            {remarks[state]} {due.join(' ')}
          </Inset>
          {shown.verdicts.length > 0 ? (
            <>
              <h2 className="govuk-heading-m">What the panel says</h2>
              <VerdictList verdicts={shown.verdicts} language="en" />
              <OpenVerdicts entry={shown} />
            </>
          ) : null}
          {form ? (
            <>
              <h2 className="govuk-heading-m">The figure behind it now</h2>
              <p className="govuk-body">
                {shown.evidence} {shown.remeasured}
              </p>
              <Gathers entry={shown} />
              <NamedActions entry={shown} />
              <EntryForm
                choices={form.choices}
                typed={refused?.typed ?? form.typed}
                problems={refused?.problems ?? []}
              />
            </>
          ) : (
            <EntryWords entry={shown} language="en" />
          )}
        </div>
      </main>
    </>
  )
}
