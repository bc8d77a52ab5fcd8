import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { type Decided, recordDecision } from '../../../../db/finding.server'
import { ErrorSummary } from '../../../components/error-summary'
import { Inset } from '../../../components/inset'
import type { Problem } from '../../../components/problem'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { loadWaveView } from '../../../http/wave-view.server'
import { findingStateInWords } from '../../../locales/finding'
import { asAccount, officers } from '../../../session/session.server'
import { waveJudgementsHref } from '../judgements/href'
import { newRecommendationHref } from '../plan/href'
import { readDecision, type TypedDecision, typedDecision } from './deciding'
import { FindingWords, StateTag } from './finding-card'
import { FindingForms } from './finding-forms'
import { type FindingView, findFindingView } from './finding-view.server'
import { findingHref, findingsHref } from './href'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A finding: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findFindingView)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedDecision(await request.formData())
  const { searchParams } = new URL(request.url)
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const view = await findFindingView(tx, wave, searchParams)
    if (!view) throw new Response(null, { status: 404 })
    const read = readDecision(typed, view)
    if (!read) throw new Response(null, { status: 400 })
    if (!view.finding && typed.act !== 'take back') return data({ typed, problems: gone }, { status: 409 })
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { decidedKey: finding, readingId } = view
    const on = { waveId: wave.id, readingId, finding, seen: read.seen }
    const decided = await recordDecision(tx, account, on, read.decision)
    if (decided === 'done') return redirect(findingHref(wave.id, finding))
    return data({ typed, problems: refusals[decided] }, { status: 409 })
  })
}

const refusals: Record<Exclude<Decided, 'done'>, Problem[]> = {
  changed: [
    {
      field: 'history',
      message:
        'Somebody decided before you, so nothing was done: see what, and send yours again if it is still right',
    },
  ],
  'not there': [{ field: 'into', message: 'That finding was dismissed or merged meanwhile: choose another' }],
}

const gone: Problem[] = [
  {
    field: 'written',
    message:
      'The newest reading does not have this finding any more, so nothing was done: keep what you wrote',
  },
]

export default function Finding() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { wave, finding, name, population, state, history } = view
  const problems = refused?.problems ?? []
  return (
    <>
      <WaveCrumbs wave={wave} links={[{ href: findingsHref(wave.id), text: 'Findings' }]} here="A finding" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <span className="govuk-caption-l">{wave.name}</span>
          <h1 className="govuk-heading-l">
            {name} <StateTag state={state} />
          </h1>
          {finding ? (
            <article className="finding">
              <FindingWords finding={finding} population={population} />
              <p className="ways">
                <a className="govuk-link" href={finding.seenAt}>
                  Where it is seen
                </a>
                {state === 'accepted' ? (
                  <>
                    <a
                      className="govuk-link"
                      href={waveJudgementsHref(wave.id, { finding: view.decidedKey })}
                    >
                      Make a claim of this
                    </a>
                    <a className="govuk-link" href={entryHref(wave.id, view.decidedKey)}>
                      Answer it with an entry
                    </a>
                    <a
                      className="govuk-link"
                      href={newRecommendationHref({ wave: wave.id, finding: view.decidedKey })}
                    >
                      Make a recommendation of this
                    </a>
                  </>
                ) : null}
              </p>
            </article>
          ) : (
            <Inset>
              The newest reading of this wave does not have this finding
              {history.length > 0 ? ' any more. What was decided stays on record.' : '.'}
            </Inset>
          )}
          {finding || !refused ? null : <Written typed={refused.typed} />}
          <FindingForms view={view} typed={refused?.typed} problems={problems} />
          <History history={history} />
        </div>
      </main>
    </>
  )
}

/** What somebody wrote of a finding that is gone, so that they can use it elsewhere. */
function Written({ typed: { note, reason } }: { typed: TypedDecision }) {
  return (
    <section aria-labelledby="written">
      <h2 className="govuk-heading-m" id="written">
        What you wrote
      </h2>
      <p className="govuk-body">{note || reason || 'Nothing.'}</p>
    </section>
  )
}

/** Where an entry begins that answers a finding. */
const entryHref = (waveId: string, key: string) =>
  `/officer/you-said-we-did/new?${new URLSearchParams({ finding: `${waveId} ${key}` })}`

/** Every decision on the finding, the last first, by whom and when. */
function History({ history }: Pick<FindingView, 'history'>) {
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        What was decided
      </h2>
      {history.length === 0 ? <p className="govuk-body">Nothing yet.</p> : null}
      <ol className="govuk-list">
        {history.map(({ version, state, note, owner, into, by, at }) => (
          <li key={version}>
            <strong>{state === 'new' ? 'Decision taken back' : findingStateInWords[state]}</strong>
            {into ? ` into ${into}` : ''}
            {owner ? `, owner ${owner}` : ''}
            {note ? <span className="finding__note">: {note}</span> : null}
            <span className="under">
              {by}, {at}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
