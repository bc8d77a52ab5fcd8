import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { breakdownHref, everyQuestion, hidingHref } from '../breakdown/href'
import { NoResults } from '../no-results/no-results'
import { HidingRule } from './hiding-rule'
import { HidingTable } from './hiding-table'
import { findHidingView } from './hiding-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What is hidden, and why: ${data?.chosen.name ?? ''}, ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findHidingView)
}

type View = Awaited<ReturnType<typeof loader>>

export default function Hiding() {
  const view = useLoaderData<typeof loader>()
  const { wave, chosen, trail, areas } = view
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[...trail.map(({ key, name }) => ({ href: hidingHref(wave.id, key), text: name }))]}
        here={chosen.name}
      />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">
          {chosen.name}, {wave.name}
        </span>
        <h1 className="govuk-heading-l">What is hidden, and why</h1>
        <HidingRule />
        <h2 className="govuk-heading-m">How much is hidden</h2>
        <form method="get" className="choices" key={chosen.area}>
          <Select name="area" label="Area" choices={areas} value={chosen.area} />
          <Button text="Show" />
        </form>
        <Tables view={view} />
      </main>
    </>
  )
}

const promise = 'Once there are results, this page counts how many of them are hidden, by group and by area.'

function Tables({ view: { wave, chosen, reading, meanwhile, tables } }: { view: View }) {
  if (meanwhile) return <NoResults meanwhile={meanwhile} promise={promise} />
  if (!reading || !tables) return null
  return (
    <>
      <p className="govuk-body measure">
        {reading.isFinal ? 'The final results' : `Reading ${reading.number}`}, read on {reading.takenAt}. A
        row is a group, and has a figure for every question that is measured. Kept figures are those of an
        earlier reading. One that is empty counts as hidden.
      </p>
      <HidingTable
        caption={`${chosen.name}, by what the results are broken down by`}
        heading="Broken down by"
        rows={tables.byCut}
        hrefOf={(cut) =>
          cut === 'everybody'
            ? undefined
            : breakdownHref(wave.id, { area: chosen.area, question: everyQuestion, strand: cut })
        }
      />
      {tables.byArea.length > 0 ? (
        <HidingTable
          caption={`The areas within ${chosen.name}, everything together`}
          heading="Area"
          rows={tables.byArea}
          hrefOf={(area) => hidingHref(wave.id, area)}
        />
      ) : null}
    </>
  )
}
