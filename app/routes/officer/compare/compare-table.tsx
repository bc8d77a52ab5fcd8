import { FigureCells, FigureHeadings } from '../../../components/figure-cells'
import { chanceInWords } from '../../../locales/change'
import { signedPoints } from '../../../locales/gap'
import { figureHref } from '../figure/href'
import type { CompareView } from './compare-view.server'

type CompareTableProps = { view: CompareView; there: NonNullable<CompareView['there']>; here: string }

/** A group a row: its figure on either side, and the difference. */
export function CompareTable({ view: { wave, chosen, question, rows }, there, here }: CompareTableProps) {
  return (
    <table className="govuk-table figures stacks">
      <caption className="govuk-visually-hidden">
        {question.short} in {here} and in {there.name}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={3}>
            {here}
          </th>
          <th scope="colgroup" colSpan={3}>
            {there.name}
          </th>
          <td />
        </tr>
        <tr>
          <th scope="col">{chosen.strandName}</th>
          <FigureHeadings percentLabel={question.positive} />
          <FigureHeadings percentLabel={question.positive} />
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <FigureCells
              figure={row.here}
              percentLabel={here}
              behind={figureHref(wave.id, { ...chosen, cell: row.key })}
            />
            <FigureCells
              figure={row.there}
              percentLabel={there.name}
              behind={figureHref(there.waveId, { ...chosen, area: there.area, cell: row.key })}
            />
            <DifferenceCell difference={row.difference} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DifferenceCell({ difference }: Pick<CompareView['rows'][number], 'difference'>) {
  if (!difference) return <td data-label="Difference">Cannot be told</td>
  const { points, isUnlikelyChance } = difference
  if (points === 0) return <td data-label="Difference">Less than one point</td>
  const side = points > 0 ? 'above' : 'below'
  return (
    <td data-label="Difference">
      <strong>{signedPoints(points)}</strong>
      <span className={isUnlikelyChance ? `standing standing--${side}` : 'standing'}>
        {chanceInWords(isUnlikelyChance)}
      </span>
    </td>
  )
}
