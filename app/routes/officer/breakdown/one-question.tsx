import { isStrand } from '../../../../surveys/strand'
import { BarChart } from '../../../charts/bar-chart'
import { TileMap } from '../../../charts/tile-map'
import { BaseBadge, Behind, hiddenWords } from '../../../components/figure-cells'
import { EffectiveBase, keptInWords, weightingInWords } from '../../../components/figure-marks'
import { FigureTable } from '../../../components/figure-table'
import { NothingShown } from '../../../components/nothing-shown'
import { grouped } from '../../../locales/number'
import { compareHref } from '../compare/href'
import { figureHref } from '../figure/href'
import { PictureLinks } from '../picture/picture-links'
import { anyStrand, breakdownFileHref, breakdownHref, eachRegion } from './href'
import { StandsOut } from './stands-out'
import type { BreakdownView, TablesOf } from './view.server'

type OneQuestionProps = {
  view: BreakdownView
  tables: TablesOf<'one question'>
  hrefOf: (area: string) => string
}

/** One question: everybody's figure, a table and a chart by category, a table by the areas within. */
export function OneQuestion({ view, tables, hrefOf }: OneQuestionProps) {
  const { chosen, question } = view
  const { everybody, categories, findings } = tables
  const positive = question?.positive ?? 'Satisfied'
  const title = `${question?.short} by ${chosen.strandName.toLowerCase()}, ${chosen.areaName}`
  const shown = categories.flatMap(({ name, figure }) => (figure ? [{ name, ...figure }] : []))
  const choice = { area: chosen.area, question: chosen.question ?? '', strand: chosen.strand }
  const behind = (place: { area: string; cell?: string }) =>
    figureHref(view.wave.id, { question: chosen.question ?? '', ...place })
  if (![{ figure: everybody }, ...categories, ...tables.areas].some(({ figure }) => figure))
    return <NothingShown />
  return (
    <>
      <Everybody figure={everybody} positive={positive} behind={behind({ area: chosen.area })} />
      <StandsOut
        findings={findings}
        inEach={
          view.hasRegions && !chosen.inRegions && view.childKind
            ? {
                kind: view.childKind,
                href: `${breakdownHref(view.wave.id, { ...choice, regions: eachRegion })}#stands-out`,
              }
            : undefined
        }
        regionHrefOf={({ question, strand }, area) =>
          breakdownHref(view.wave.id, { area, question, ...(strand && { strand }) })
        }
      />
      <h2 className="govuk-heading-m">By {chosen.strandName.toLowerCase()}</h2>
      <div className="chart-and-table">
        <FigureTable
          caption={title}
          heading={chosen.strandName}
          positive={positive}
          rows={categories.map((row) => ({ ...row, behind: behind({ area: chosen.area, cell: row.key }) }))}
        />
        {shown.length > 0 ? (
          <BarChart
            label={`Bar chart of ${title}. Its figures are in the table.`}
            note="Bars are the percentages in the table; the thin line across the end of each is its 95% interval."
            bars={shown}
          />
        ) : null}
      </div>
      {shown.length > 0 ? (
        <PictureLinks svgHref={breakdownFileHref(view.wave.id, 'svg', choice)} name={title} />
      ) : null}
      <WayToTwoStrands view={view} />
      <p className="govuk-body no-print">
        <a className="govuk-link" href={compareHref(view.wave.id, choice)}>
          Hold {chosen.areaName} against another area, or this wave against another
        </a>
      </p>
      <AreasWithin view={view} tables={tables} hrefOf={hrefOf} behindOf={behind} />
    </>
  )
}

type AreasWithinProps = OneQuestionProps & { behindOf: (place: { area: string }) => string }

/** A map, where the areas within are regions, and a table of them. */
function AreasWithin({ view, tables: { areas }, hrefOf, behindOf }: AreasWithinProps) {
  if (areas.length === 0) return null
  const { chosen, question, childKind, regions } = view
  const tiles = new Map(
    regions.flatMap(({ region, area }) => {
      const found = areas.find(({ key }) => key === area)
      return found ? [[region, { ...found, href: hrefOf(area) }] as const] : []
    }),
  )
  return (
    <>
      <h2 className="govuk-heading-m">By area within {chosen.areaName}</h2>
      {tiles.size > 1 ? (
        <TileMap label={`Map of ${question?.short} by region. Its figures are in the table.`} tiles={tiles} />
      ) : null}
      <FigureTable
        caption={`${question?.short} in each ${childKind} of ${chosen.areaName}`}
        heading="Area"
        areAreas
        positive={question?.positive ?? 'Satisfied'}
        rows={areas.map((row) => ({ ...row, href: hrefOf(row.key), behind: behindOf({ area: row.key }) }))}
      />
    </>
  )
}

/** To what no strand shows by itself, where it is counted: the organisation and its regions. */
function WayToTwoStrands({ view: { wave, chosen, trail } }: Pick<OneQuestionProps, 'view'>) {
  const { area, question = '', strand, strandName } = chosen
  if (trail.length > 1 || !isStrand(strand)) return null
  const name = strandName.toLowerCase()
  return (
    <p className="govuk-body no-print">
      <a
        className="govuk-link"
        href={breakdownHref(wave.id, { area, question, strand, within: anyStrand })}
      >{`See ${name} and each other strand at the same time`}</a>
      : what only groups within groups show.
    </p>
  )
}

function Everybody({
  figure,
  positive,
  behind,
}: {
  figure: TablesOf<'one question'>['everybody']
  positive: string
  behind: string
}) {
  if (!figure) return <p className="govuk-body">Everybody here: {hiddenWords.toLowerCase()}.</p>
  const { readOn } = figure
  const weighting = weightingInWords(figure)
  return (
    <p className="big-figure">
      <Behind percent={figure.percent} href={behind} /> {positive.toLowerCase()}
      {readOn ? `, ${keptInWords(figure)}` : ''}{' '}
      <span className="under">
        95% interval {figure.low}% to {figure.high}%, base {grouped(figure.base)}{' '}
        <BaseBadge size={figure.size} />
      </span>
      {weighting ? <span className="under">{weighting}</span> : null}
      <EffectiveBase figure={figure} />
    </p>
  )
}
