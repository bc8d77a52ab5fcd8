import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { WaveCrumbs } from '../../../../components/wave-crumbs'
import { loadWaveView } from '../../../../http/wave-view.server'
import { ClaimList } from '../claim-list'
import { BeingDone } from '../doing/being-done'
import { waveJudgementsHref } from '../href'
import { RecordedPlanTable } from '../recorded-plan'
import { SummaryTable } from '../summary-table'
import { ClaimsBefore } from './claims-before'
import { type Chapter, findDocument, type JudgementDocument } from './document-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Judgements to print: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findDocument)
}

export default function DocumentPage() {
  const { wave, organisation, printedOn, method, parts } = useLoaderData<typeof loader>()
  const links = [{ href: waveJudgementsHref(wave.id), text: 'Judgements' }]
  return (
    <>
      <WaveCrumbs wave={wave} links={links} here="To print" />
      <main className="govuk-main-wrapper report judgements" id="main">
        <span className="govuk-caption-l">{organisation}</span>
        <h1 className="govuk-heading-l">
          How good is the service, and will it improve? Judgements by {wave.name}
        </h1>
        <p className="govuk-body">As they stood on {printedOn}. Only what is signed is here.</p>
        <p className="govuk-body no-print">
          Print this page, or save it as a PDF, from your browser’s menu. Navigation is left out.
        </p>
        <h2 className="govuk-heading-m">How this was judged</h2>
        {method.map((words) => (
          <p className="govuk-body measure" key={words}>
            {words}
          </p>
        ))}
        <h2 className="govuk-heading-m">The judgements in short</h2>
        {parts.map(({ key, name, rows }) => (
          <SummaryTable key={key} caption={name} rows={rows} />
        ))}
        {parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </main>
    </>
  )
}

/** A framework with each of its themes that was judged. */
function Part({ part: { name, chapters } }: { part: JudgementDocument['parts'][number] }) {
  return (
    <section className="judgements__part">
      <h2 className="govuk-heading-l">{name}</h2>
      {chapters.map((chapter) => (
        <ChapterSection key={chapter.about.id} chapter={chapter} />
      ))}
    </section>
  )
}

function ChapterSection({ chapter: { about, claims, before, done } }: { chapter: Chapter }) {
  const of = (side: string) => claims.filter((claim) => claim.side === side)
  const after = ({ id, side }: Chapter['claims'][number]) => (
    <BeingDone side={side} done={done?.[id]} isLinked={false} />
  )
  return (
    <section className="judgements__chapter">
      <h3 className="govuk-heading-m">{about.name}</h3>
      <p className="govuk-body-l">
        <strong>{about.level}</strong>
      </p>
      <p className="govuk-body measure judgement__reason">{about.reason}</p>
      <p className="govuk-body measure">
        {about.reckoning} Signed by {about.signed}.
      </p>
      {about.kind === 'service' ? (
        <>
          <ClaimList title="Strengths" claims={of('strength')} after={after} level={4} />
          <ClaimList title="Weaknesses" claims={of('weakness')} after={after} level={4} />
        </>
      ) : null}
      {before ? <ClaimsBefore before={before} /> : null}
      {about.plan ? <RecordedPlanTable plan={about.plan} /> : null}
    </section>
  )
}
