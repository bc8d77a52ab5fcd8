import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Button } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { DisclosureNote } from '../../../components/reading-note'
import { Select } from '../../../components/select'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { WaveReadings } from '../../../components/wave-readings'
import { loadWaveView } from '../../../http/wave-view.server'
import { differenceWords, otherWeightsWords } from '../../../locales/method'
import { breakdownHref, hidingHref } from '../breakdown/href'
import { FileLinks } from '../export/file-links'
import { NoResults } from '../no-results/no-results'
import { CompareTable } from './compare-table'
import { type CompareView, findCompareView, type Problem } from './compare-view.server'
import { compareHref } from './href'
import { comparisonInWords } from './in-words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.question.short} compared, ${data.wave.name} - Soundings` : 'Soundings' },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findCompareView)
}

export default function Compare() {
  const view = useLoaderData<typeof loader>()
  const { wave, reading, meanwhile, chosen, question } = view
  const { area, areaName, strand } = chosen
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[
          { href: breakdownHref(wave.id, { area, question: chosen.question, strand }), text: areaName },
        ]}
        here="Compare"
      />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">
          {areaName}, {wave.name}
        </span>
        <h1 className="govuk-heading-l">{question.short} compared</h1>
        <p className="govuk-body-l">{question.text}</p>
        <CompareForm view={view} />
        {reading ? (
          <>
            <Compared view={view} />
            <DisclosureNote href={hidingHref(wave.id, area)} />
          </>
        ) : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
      </main>
    </>
  )
}

const promise =
  'Once there are results, this page holds them against another wave, or one area against another, group by group.'

/** Chooses what is compared; a plain GET, so that every choice has an address. */
function CompareForm({ view: { choices, chosen } }: { view: CompareView }) {
  const { area, question, strand, against } = chosen
  return (
    <form method="get" className="choices" key={`${area} ${question} ${strand} ${against}`}>
      <Select name="question" label="Question" groups={choices.questions} value={question} />
      <Select name="strand" label="Broken down by" groups={choices.strands} value={strand} />
      <Select name="area" label="Area" choices={choices.areas} value={area} />
      <Select name="against" label="Held against" groups={choices.against} value={against} />
      <Button text="Show" />
    </form>
  )
}

const problems: Record<Problem, string> = {
  'in other words': 'The question was asked in other words then, so that the two cannot be compared.',
  'not at all': 'The question was not asked then.',
  'no such area': 'There was no such area then.',
  'one in the other':
    'One of these areas is the other, or lies in it, so that people would be on both sides. Choose two that lie beside each other; the breakdown holds an area against all the others.',
}

function Compared({ view }: { view: CompareView }) {
  const { wave, chosen, there, problem, sources, isWeightedAlike } = view
  if (problem) return <Inset>{problems[problem]}</Inset>
  if (!there) return <Inset>There is no other wave or area to hold this one against yet.</Inset>
  const here = there.waveId === wave.id ? chosen.areaName : wave.name
  const { area, question, strand, against } = chosen
  return (
    <>
      <ul className="govuk-list govuk-list--bullet findings">
        {comparisonInWords(view, here).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <CompareTable view={view} there={there} here={here} />
      <FileLinks href={compareHref(wave.id, { area, question, strand, ...(against && { against }) })} />
      <p className="govuk-body-s measure">{differenceWords({ isOneWave: there.waveId === wave.id })}</p>
      <WaveReadings
        sources={sources ?? []}
        more={isWeightedAlike ? undefined : otherWeightsWords(there.wave)}
      />
    </>
  )
}
