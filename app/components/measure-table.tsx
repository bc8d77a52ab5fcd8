import type { DisplayedFigure } from '../../surveys/breakdown'
import type { Standing } from '../../surveys/standing'
import { dayInWords } from '../locales/day'
import { grouped } from '../locales/number'
import { FigureCells } from './figure-cells'

type Measure = {
  key: string
  short: string
  text: string
  figure: DisplayedFigure | undefined
  benchmark?: { percent: number; source: string; standing: Standing | undefined } | undefined
  target?: { percent: number; dueOn: string; standing: Standing | undefined } | undefined
}

type MeasureTableProps = {
  caption: string
  measures: Measure[]
  /** Where a measure's breakdown is. */
  hrefOf: (key: string) => string
  /** Shows what each measure is held against. */
  isHeadline?: boolean
}

/** One measure a row, for everybody. */
export function MeasureTable({ caption, measures, hrefOf, isHeadline = false }: MeasureTableProps) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col" className="number">
            Satisfied or agree
          </th>
          <th scope="col" className="number">
            95% interval
          </th>
          <th scope="col" className="number">
            Base
          </th>
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
            <FigureCells figure={measure.figure} percentLabel="Satisfied or agree" />
            {isHeadline ? <BenchmarkCell measure={measure} /> : null}
            {isHeadline ? <TargetCell measure={measure} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BenchmarkCell({ measure: { benchmark } }: { measure: Measure }) {
  if (!benchmark) return <td data-label="Benchmark">None set</td>
  return (
    <td data-label="Benchmark">
      {benchmark.percent}% <span className="under">{benchmark.source}</span>
      <StandingWords standing={benchmark.standing} />
    </td>
  )
}

function TargetCell({ measure: { target } }: { measure: Measure }) {
  if (!target) return <td data-label="Target">None set</td>
  return (
    <td data-label="Target">
      {target.percent}% <span className="under">by {dayInWords(target.dueOn, 'en')}</span>
      <StandingWords standing={target.standing} />
    </td>
  )
}

/** The difference in words, and whether it is more than chance. */
function StandingWords({ standing }: { standing: Standing | undefined }) {
  if (!standing) return null
  const { side, points, mayBeChance } = standing
  if (side === 'level') return <span className="standing">Level with it</span>
  const distance = `${grouped(points)} ${points === 1 ? 'point' : 'points'} ${side}`
  return (
    <span className={mayBeChance ? 'standing' : `standing standing--${side}`}>
      {distance}
      {mayBeChance ? ', which may be chance' : ''}
    </span>
  )
}
