import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { DisclosureNote, WeightingNote } from '../../../components/reading-note'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { FileLinks } from '../export/file-links'
import { notCrossedInWords } from '../groups/crossing'
import { EachOtherStrand, TwoStrands } from '../groups/two-strands'
import { NoResults } from '../no-results/no-results'
import { EveryQuestion } from './every-question'
import { BreakdownForm } from './form'
import { breakdownHref, everyQuestion, hidingHref } from './href'
import { OneQuestion } from './one-question/one-question'
import { OwnOptions } from './own-options'
import { type BreakdownView, findBreakdownView } from './view.server'

/** The chart becomes a picture by script. */
export const handle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${headingOf(data)}: ${data.chosen.areaName}, ${data.wave.name} - Soundings` : 'Soundings',
  },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findBreakdownView)
}

function headingOf({ question, chosen, tables }: BreakdownView): string {
  const heading = `${question?.short ?? 'Every question'} by ${chosen.strandName.toLowerCase()}`
  if (tables?.show === 'each other strand') return `${heading} and each other strand`
  return tables?.show === 'two strands' ? `${heading} and ${tables.withinName.toLowerCase()}` : heading
}

export default function Breakdown() {
  const view = useLoaderData<typeof loader>()
  const { wave, reading, meanwhile, chosen, choices, question } = view
  const within = chosen.within && { within: chosen.within }
  const picked = { question: chosen.question ?? everyQuestion, strand: chosen.strand, ...within }
  const hrefOf = (area: string) => breakdownHref(wave.id, { area, ...picked })
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[...view.trail.map(({ key, name }) => ({ href: hrefOf(key), text: name }))]}
        here={chosen.areaName}
      />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">
          {chosen.areaName}, {wave.name}
        </span>
        <h1 className="govuk-heading-l">{headingOf(view)}</h1>
        {question ? <p className="govuk-body-l">{question.text}</p> : null}
        <BreakdownForm choices={choices} area={chosen.area} within={undefined} {...picked} />
        <NotCrossed view={view} hrefOf={hrefOf} />
        {reading ? (
          <>
            <WeightingNote weightedBy={reading.weightedBy} />
            <Tables view={view} hrefOf={hrefOf} />
            <p className="govuk-body-s">
              {reading.isFinal ? 'Final results' : `Reading ${reading.number}`}, read on {reading.takenAt}.
            </p>
            <FileLinks href={hrefOf(chosen.area)} />
            <DisclosureNote href={hidingHref(wave.id, chosen.area)} />
          </>
        ) : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
      </main>
    </>
  )
}

const promise =
  'Once there are results, this page shows for whom the service works and for whom it does not: each group set against the others, and each area.'

type Props = { view: BreakdownView; hrefOf: (area: string) => string }

function Tables({ view, hrefOf }: Props) {
  const { tables } = view
  if (tables?.show === 'one question') return <OneQuestion view={view} tables={tables} hrefOf={hrefOf} />
  if (tables?.show === 'every question') return <EveryQuestion view={view} tables={tables} hrefOf={hrefOf} />
  if (tables?.show === 'two strands') return <TwoStrands view={view} tables={tables} hrefOf={hrefOf} />
  if (tables?.show === 'options') return <OwnOptions view={view} tables={tables} hrefOf={hrefOf} />
  return tables && <EachOtherStrand view={view} tables={tables} hrefOf={hrefOf} />
}

/** Why two groups at once were asked for and are not shown, and from too small an area the way up. */
function NotCrossed({ view: { notCrossed, trail }, hrefOf }: Props) {
  if (!notCrossed) return null
  return (
    <Inset>
      <p className="govuk-body">{notCrossedInWords[notCrossed]}</p>
      {notCrossed === 'too deep' ? (
        <ul className="govuk-list">
          {trail.slice(0, 2).map(({ key, name }) => (
            <li key={key}>
              <a className="govuk-link" href={hrefOf(key)}>
                See two groups at once for {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Inset>
  )
}
