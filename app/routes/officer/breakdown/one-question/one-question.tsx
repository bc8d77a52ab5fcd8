import { isStrand } from '../../../../../surveys/strand'
import { barsOf } from '../../../../charts/chart-bars'
import { BaseBadge, Behind, hiddenWords } from '../../../../components/figure-cells'
import { EffectiveBase, keptInWords, weightingInWords } from '../../../../components/figure-marks'
import { FigureTable } from '../../../../components/figure-table'
import { NothingShown } from '../../../../components/nothing-shown'
import { grouped } from '../../../../locales/number'
import { compareHref } from '../../compare/href'
import { figureHref } from '../../figure/href'
import { pictureHref } from '../../picture/href'
import { anyStrand, breakdownHref, eachRegion } from '../href'
import { StandsOut } from '../standing-out/stands-out'
import type { BreakdownView, TablesOf } from '../view.server'
import { AreasWithin } from './areas-within'
import { ChartAndTable } from './chart-and-table'
import { strandTitle } from './titles'

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
  const title = strandTitle(view)
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
      <ChartAndTable
        title={title}
        bars={barsOf(categories)}
        pictureHref={pictureHref(view.wave.id, 'breakdown', choice)}
      >
        <FigureTable
          caption={title}
          heading={chosen.strandName}
          positive={positive}
          rows={categories.map((row) => ({ ...row, behind: behind({ area: chosen.area, cell: row.key }) }))}
        />
      </ChartAndTable>
      <WayToTwoStrands view={view} />
      <p className="govuk-body no-print">
        <a className="govuk-link" href={compareHref(view.wave.id, choice)}>
          Hold {chosen.areaName} against another area, or this wave against another
        </a>
      </p>
      <AreasWithin view={view} tables={tables} choice={choice} hrefOf={hrefOf} />
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
