import { FigureMatrix } from '../../../components/figure-matrix'
import { HeatLegend } from '../../../components/heat-legend'
import { Inset } from '../../../components/inset'
import { positiveWhom } from '../../../locales/positive'
import { breakdownHref } from '../breakdown/href'
import type { BreakdownView, TablesOf } from '../breakdown/view.server'
import { figureHref } from '../figure/href'
import { CrossedFindingsList } from './crossed-findings-list'

type Props<Show> = { view: BreakdownView; tables: TablesOf<Show>; hrefOf: (area: string) => string }

/** One question by two strands at once: what stands out, and each category of the one by each of the other. */
export function TwoStrands({ view, tables, hrefOf }: Props<'two strands'>) {
  const { wave, chosen, question } = view
  const { matrix, within, withinName } = tables
  const [own, other] = [chosen.strandName.toLowerCase(), withinName.toLowerCase()]
  const turned = { area: chosen.area, question: chosen.question ?? '', strand: within, within: chosen.strand }
  return (
    <>
      {tables.isAllHidden ? (
        <AllHidden view={view} hrefOf={hrefOf} names={`${own} and ${other}`} />
      ) : (
        <CrossedFindingsList findings={tables.findings} hrefOf={() => undefined} />
      )}
      <p className="govuk-body measure">
        A row is of one group by {own}, a column of one by {other}: where they meet are those who are both,
        with the percentage {positiveWhom[question?.positive ?? 'Satisfied']}, its 95% interval and the base.
        A dash stands for a figure from fewer than 10 answers, or hidden to protect others. An asterisk marks
        a base of 10 to 99.{' '}
        <a className="govuk-link" href={breakdownHref(wave.id, turned)}>
          Turn rows and columns round
        </a>
      </p>
      <HeatLegend others="the others in its column" />
      <FigureMatrix
        caption={`${question?.short} by ${own} and ${other}, ${chosen.areaName}`}
        heading={chosen.strandName}
        matrix={matrix}
        behindOf={(cell, other) =>
          figureHref(wave.id, { question: chosen.question ?? '', area: chosen.area, cell, other })
        }
      />
      <Nearby view={view} hrefOf={hrefOf} />
    </>
  )
}

/** What stands out of a strand with each of the others. */
export function EachOtherStrand({ view, tables, hrefOf }: Props<'each other strand'>) {
  const { wave, chosen } = view
  const { area, question } = chosen
  return (
    <>
      <CrossedFindingsList
        findings={tables.findings}
        hrefOf={({ strand, within }) =>
          breakdownHref(wave.id, { area, question: question ?? '', strand, within })
        }
      />
      <Nearby view={view} hrefOf={hrefOf} />
    </>
  )
}

/** A region whose every figure is hidden leads up, to where there are more answers. */
function AllHidden({
  view,
  hrefOf,
  names,
}: Pick<Props<'two strands'>, 'view' | 'hrefOf'> & { names: string }) {
  const [top] = view.trail
  return (
    <Inset>
      <p className="govuk-body">
        Every figure of {names} at once is hidden in {view.chosen.areaName}: too few answered, or one could be
        worked out from another. That does not mean that there is no difference.
      </p>
      {top ? (
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf(top.key)}>
            See the same for {top.name}
          </a>
          , where there are more answers.
        </p>
      ) : null}
    </Inset>
  )
}

/** The regions below, or what is above. */
function Nearby({ view: { trail, children }, hrefOf }: Pick<Props<'two strands'>, 'view' | 'hrefOf'>) {
  const places = trail.length > 0 ? trail : children
  if (places.length === 0) return null
  return (
    <p className="ways no-print">
      <span>The same for</span>
      {places.map(({ key, name }) => (
        <a className="govuk-link" href={hrefOf(key)} key={key}>
          {name}
        </a>
      ))}
    </p>
  )
}
