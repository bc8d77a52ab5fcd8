import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { TrendChart } from '../../../charts/trend-chart'
import { kindsIn, MarkLegend } from '../../../charts/trend-marks'
import { Inset } from '../../../components/inset'
import { DisclosureNote } from '../../../components/reading-note'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { WaveReadings } from '../../../components/wave-readings'
import { loadWaveView } from '../../../http/wave-view.server'
import { hidingHref } from '../breakdown/href'
import { FileLinks } from '../export/file-links'
import { NoResults } from '../no-results/no-results'
import { PictureLinks } from '../picture/picture-links'
import { TrendForm } from './trend-form'
import { trendHref, trendPictureHref } from './trend-href'
import { trendInWords } from './trend-in-words'
import { PointsTable, WithinTable } from './trend-tables'
import { findTrendView, type TrendView } from './trend-view.server'

/** The chart becomes a picture by script. */
export const handle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.question.short} over time, ${data.wave.name} - Soundings` : 'Soundings' },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findTrendView)
}

export default function Trend() {
  const view = useLoaderData<typeof loader>()
  const { wave, reading, meanwhile, chosen, question } = view
  return (
    <>
      <WaveCrumbs wave={wave} here="Over time" />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">
          {chosen.areaName}, {wave.name}
        </span>
        <h1 className="govuk-heading-l">{question.short} over time</h1>
        <p className="govuk-body-l">{question.text}</p>
        <TrendForm view={view} />
        {reading ? (
          <>
            {view.isOffered ? <Points view={view} /> : <NotOffered />}
            <WaveReadings sources={view.sources} />
            <DisclosureNote href={hidingHref(wave.id, chosen.area)} />
          </>
        ) : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
      </main>
    </>
  )
}

const promise = 'Once there are results, this page shows whether things are getting better, wave by wave.'

function NotOffered() {
  return (
    <Inset>
      By month there are figures of everybody only, in the whole organisation and its regions: anything
      smaller would tell of a few people. Choose one of these, or look by wave.
    </Inset>
  )
}

function Points({ view }: { view: TrendView }) {
  const { wave, chosen, question, points, within } = view
  const since = points[points.findIndex(({ isHere }) => isHere) - 1]?.name
  const { question: key, group, by } = chosen
  return (
    <>
      <p className="govuk-body-l">{trendInWords(view).join(' ')}</p>
      <div className="chart-and-table">
        <PointsTable view={view} />
        <TrendChart
          label={`Line chart of ${question.short} by ${by} in ${chosen.areaName}. Its figures are in the table.`}
          note={
            <>
              {noteOf(chosen.isEverybody)}
              <MarkLegend kinds={kindsIn(points)} />
            </>
          }
          points={points}
        />
      </div>
      {points.some(({ figure }) => figure) ? (
        <PictureLinks
          svgHref={trendPictureHref(wave.id, { question: key, area: chosen.area, group, by })}
          name={`${question.short} by ${by}, ${chosen.areaName}`}
        />
      ) : null}
      {since && within.length > 0 ? (
        <WithinTable
          view={view}
          since={since}
          hrefOf={(area) => trendHref(wave.id, { question: key, area, group, by })}
        />
      ) : null}
      <FileLinks href={trendHref(wave.id, { question: key, area: chosen.area, group, by })} />
    </>
  )
}

function noteOf(isEverybody: boolean): string {
  const lines = 'The line joins the percentages in the table; the thin line through each is its 95% interval.'
  const gaps = 'It has a gap where too few answered, or the question was not the same.'
  return isEverybody ? `${lines} ${gaps}` : `${lines} The dashed line is the others. ${gaps}`
}
