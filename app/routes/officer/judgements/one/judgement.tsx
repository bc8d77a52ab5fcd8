import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { balanceRule } from '../../../../../surveys/judgement/balance'
import { prospectsRule } from '../../../../../surveys/judgement/prospects'
import { ButtonLink } from '../../../../components/button'
import { Details } from '../../../../components/details'
import { ErrorSummary } from '../../../../components/error-summary'
import { Tag } from '../../../../components/tag'
import { WaveCrumbs } from '../../../../components/wave-crumbs'
import { asAccount, officers } from '../../../../session/session.server'
import { newRecommendationHref } from '../../plan/href'
import { ClaimList } from '../claim-list'
import { ClaimsBefore } from '../document/claims-before'
import { BeingDone } from '../doing/being-done'
import { judgementHref, newClaimHref, waveJudgementsHref } from '../href'
import { RecordedPlanTable } from '../recorded-plan'
import { requireJudgement } from '../require-judgement.server'
import { Rule } from '../rule-lines'
import { ClaimButtons } from './claim-buttons'
import { Conclude, Signed } from './conclusion'
import { actOnJudgement } from './judgement-action.server'
import { findJudgementView, type JudgementView } from './judgement-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.judgement.name ?? 'Judgement'}: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    findJudgementView(tx, await requireJudgement(tx, params.judgement)),
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) =>
    actOnJudgement(tx, account, await requireJudgement(tx, params.judgement), form),
  )
}

export default function JudgementPage() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { wave, judgement } = view
  const problems = refused?.problems ?? []
  const links = [{ href: waveJudgementsHref(wave.id), text: 'Judgements' }]
  return (
    <>
      <WaveCrumbs wave={wave} links={links} here={judgement.name} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <span className="govuk-caption-l">
            Judgement by {wave.name}, version {judgement.version}
          </span>
          <h1 className="govuk-heading-l">
            {judgement.name} {judgement.isSigned ? null : <Tag text="Draft" colour="grey" />}
          </h1>
          {judgement.isSigned ? <Signed judgement={judgement} /> : null}
          {judgement.kind === 'service' ? <Claims view={view} /> : null}
          {view.before ? <ClaimsBefore before={view.before} level={2} /> : null}
          <h2 className="govuk-heading-m" id="suggestion">
            What the rule suggests
          </h2>
          <p className="govuk-body">{judgement.reckoning}</p>
          {judgement.plan ? <RecordedPlanTable plan={judgement.plan} /> : null}
          <Details summary="The rule">
            <Rule lines={judgement.kind === 'service' ? balanceRule : prospectsRule} />
          </Details>
          {judgement.isSigned ? null : <Conclude view={view} typed={refused?.typed} problems={problems} />}
          <Versions view={view} />
        </div>
      </main>
    </>
  )
}

function Claims({ view: { judgement, claims, done } }: { view: JudgementView }) {
  const { id, revision, isSigned, lines } = judgement
  const of = (side: string) => claims.filter((claim) => claim.side === side)
  const after = (claim: JudgementView['claims'][number], at: number) => (
    <>
      <BeingDone side={claim.side} done={done?.[claim.id]} isLinked />
      {isSigned && done ? <RecommendLink claim={claim} /> : null}
      {isSigned ? null : <ClaimButtons judgement={id} claim={claim} revision={revision} isFirst={at === 0} />}
    </>
  )
  return (
    <div id="claims">
      <ClaimList title="Strengths" claims={of('strength')} after={after} />
      <ClaimList title="Weaknesses" claims={of('weakness')} after={after} />
      {isSigned ? null : <ButtonLink text="Add a claim" href={newClaimHref(id)} kind="secondary" />}
      {lines.open.length > 0 ? (
        <Details summary={`Lines without evidence yet: ${lines.open.length} of ${lines.all}`}>
          <ul className="govuk-list govuk-list--bullet">
            {lines.open.map((line) => (
              <li key={line.id}>{line.text}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  )
}

/** Where something is planned about a claim that is signed. */
function RecommendLink({ claim: { origin, words } }: { claim: JudgementView['claims'][number] }) {
  return (
    <p className="claim__ways">
      <a className="govuk-link" href={newRecommendationHref({ claim: origin })}>
        Make a recommendation of this<span className="govuk-visually-hidden">: {words.slice(0, 60)}</span>
      </a>
    </p>
  )
}

function Versions({ view: { judgement, versions } }: { view: JudgementView }) {
  const others = versions.filter(({ id }) => id !== judgement.id)
  if (others.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Other versions</h2>
      <ul className="govuk-list">
        {others.map(({ id, version, isSigned }) => (
          <li key={id}>
            <a className="govuk-link" href={judgementHref(id)}>
              Version {version}, {isSigned ? 'signed' : 'a draft'}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
