import { ChangeCell } from '../../../components/comparison-cells'
import { FigureCells, FigureHeadings } from '../../../components/figure-cells'
import { grouped } from '../../../locales/number'
import { positiveOf } from '../../../locales/positive'
import { figureHref } from '../figure/href'
import { marksInWords } from './trend-in-words'
import type { TrendView } from './trend-view.server'

/** A wave or a month a row, with the others and what else changed. */
export function PointsTable({ view: { chosen, question, points } }: { view: TrendView }) {
  const positive = positiveOf(question)
  return (
    <table className="govuk-table stacks trend">
      <caption className="govuk-visually-hidden">
        {question.short} by {chosen.by}, {chosen.areaName}, {chosen.groupName}
      </caption>
      <thead>
        <tr>
          <th scope="col">{chosen.by === 'wave' ? 'Wave' : 'Month'}</th>
          <FigureHeadings percentLabel={positive} />
          {chosen.isEverybody ? null : (
            <th scope="col" className="number">
              Others
            </th>
          )}
          <th scope="col">What else changed</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.key}>
            <th scope="row">
              {point.name}
              {point.unfinished ? <span className="under">{point.unfinished}</span> : null}
            </th>
            <FigureCells
              figure={point.figure}
              percentLabel={positive}
              behind={chosen.by === 'wave' ? figureHref(point.key, chosen) : undefined}
            />
            {chosen.isEverybody ? null : <OthersCell rest={point.rest} />}
            <td data-label="What else changed">{marksInWords(point) ?? 'Nothing known'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OthersCell({ rest }: { rest: TrendView['points'][number]['rest'] }) {
  return (
    <td data-label="Others" className="number">
      {rest ? `${rest.percent}% of ${grouped(rest.answered)}` : 'Hidden'}
    </td>
  )
}

type WithinProps = { view: TrendView; since: string; hrefOf: (area: string) => string }

/** How each area within moved since the wave before. */
export function WithinTable({ view: { wave, chosen, question, within }, since, hrefOf }: WithinProps) {
  const label = `Since ${since}`
  return (
    <table className="govuk-table stacks trend">
      <caption className="govuk-table__caption govuk-table__caption--m">
        {question.short} since {since} in each area within {chosen.areaName}
      </caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <FigureHeadings percentLabel="Now" />
          <th scope="col" className="number">
            {since}
          </th>
          <th scope="col">{label}</th>
        </tr>
      </thead>
      <tbody>
        {within.map(({ key, name, figure, before, change }) => (
          <tr key={key}>
            <th scope="row">
              <a className="govuk-link" href={hrefOf(key)}>
                {name}
              </a>
            </th>
            <FigureCells
              figure={figure}
              percentLabel="Now"
              behind={figureHref(wave.id, { ...chosen, area: key })}
            />
            <td data-label={since} className="number">
              {before === undefined ? 'Hidden' : `${before}%`}
            </td>
            <ChangeCell label={label} change={change} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
