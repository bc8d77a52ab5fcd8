import type { DisplayedFigure } from '../../surveys/breakdown'
import { positiveOfAll } from '../locales/positive'
import { BenchmarkCell, ChangeCell, type Comparisons, TargetCell } from './comparison-cells'
import { FigureCells, FigureHeadings } from './figure-cells'

type Measure = Comparisons & {
  key: string
  type: string
  short: string
  text: string
  figure: DisplayedFigure | undefined
}

type MeasureTableProps = {
  caption: string
  measures: Measure[]
  /** Where a measure's breakdown is. */
  hrefOf: (key: string) => string
  /** Where it is told what is behind its figure. */
  behind?: (key: string) => string
  /** Shows what each measure is held against. */
  isHeadline?: boolean
  /** The name of the last wave, where there is one that changes are told from. */
  since?: string | undefined
}

/** One measure a row, for everybody. */
export function MeasureTable({
  caption,
  measures,
  hrefOf,
  behind,
  isHeadline = false,
  since,
}: MeasureTableProps) {
  const percentLabel = positiveOfAll(measures)
  const changeLabel = since && `Since ${since}`
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <FigureHeadings percentLabel={percentLabel} />
          {changeLabel ? <th scope="col">{changeLabel}</th> : null}
          {isHeadline ? <th scope="col">Benchmark</th> : null}
          {isHeadline ? <th scope="col">Target</th> : null}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.key}>
            <th scope="row">
              <a href={hrefOf(measure.key)} className="govuk-link">
                {measure.short}
              </a>
              <span className="under">{measure.text}</span>
            </th>
            <FigureCells figure={measure.figure} percentLabel={percentLabel} behind={behind?.(measure.key)} />
            {changeLabel ? <ChangeCell label={changeLabel} change={measure.change} /> : null}
            {isHeadline ? <BenchmarkCell benchmark={measure.benchmark} /> : null}
            {isHeadline ? <TargetCell target={measure.target} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
