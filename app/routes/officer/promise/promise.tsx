import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { listPromises, type Moved, movePromise, wordPromise } from '../../../../db/promise/promise.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { ErrorSummary } from '../../../components/error-summary'
import type { Problem } from '../../../components/problem'
import { SummaryList } from '../../../components/summary-list'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { dayInWords } from '../../../locales/day'
import { asAccount, officers } from '../../../session/session.server'
import { aboutWave } from '../about-wave.server'
import { promiseHref } from './href'
import { readPromise, typedPromise } from './promise-fields'
import { MoveForm, WordsForm } from './promise-form'
import { promiseInWords } from './standing-in-words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What tenants were promised: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const wave = await requireWave(tx, params.wave)
    return { wave: aboutWave(wave, await getDefinition(tx, wave)), promise: await requirePromise(tx, wave) }
  })
}

/** What tenants of the wave are promised, or the answer that there is no such page: a past survey promised nothing here. */
async function requirePromise(tx: Tx, { id }: Wave) {
  const [promise] = await listPromises(tx, today(), id)
  if (!promise) throw new Response(null, { status: 404 })
  return promise
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedPromise(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    await requirePromise(tx, wave)
    const day = today()
    const read = readPromise(typed, wave.closes_on > day ? wave.closes_on : day)
    if (!read) throw new Response(null, { status: 400 })
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { act } = read
    const moved =
      act.act === 'word'
        ? await wordPromise(tx, { words: act.words, waveId: wave.id, day })
        : await movePromise(tx, account, { ...act, waveId: wave.id, day })
    if (moved === 'done') return redirect(promiseHref(wave.id), 303)
    return data({ typed, problems: [refusals[moved]] }, { status: 409 })
  })
}

const refusals: Record<Exclude<Moved, 'done'>, Problem> = {
  over: {
    field: 'main',
    message: 'The day is over or the results are published: what was promised cannot be changed any more',
  },
  same: { field: 'day', message: 'That is the day already' },
}

export default function PromisePage() {
  const { wave, promise } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const form = { typed: refused?.typed, problems: refused?.problems ?? [] }
  return (
    <>
      <WaveCrumbs wave={wave} here="What tenants were promised" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={form.problems} />
          <span className="govuk-caption-l">{wave.name}</span>
          <h1 className="govuk-heading-l">What tenants were promised</h1>
          <p className="govuk-body">
            Before the first question, on the paper form and when they have answered, tenants are told by
            which day you publish what they said and what you will do. The results are published when the
            final reading is taken: it stands on your public page from then on, with whether the promise was
            kept.
          </p>
          <SummaryList
            rows={[
              { key: 'Promised by', value: dayInWords(promise.promisedOn, 'en') },
              ...(promise.words ? [{ key: 'In your words', value: promise.words }] : []),
              { key: 'How it stands', value: promiseInWords(promise) },
              ...promise.moves.map(({ moved_from, moved_on, reason, by }) => ({
                key: `Before: ${dayInWords(moved_from, 'en')}`,
                value: `Moved by ${by ?? 'somebody who has left'} on ${dayInWords(moved_on, 'en')}: ${reason}`,
              })),
            ]}
          />
          {promise.standing.state === 'coming' ? (
            <>
              <WordsForm {...form} words={promise.words} />
              <MoveForm {...form} />
            </>
          ) : null}
        </div>
      </main>
    </>
  )
}
