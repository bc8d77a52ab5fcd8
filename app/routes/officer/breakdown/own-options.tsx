import { FigureMatrix } from '../../../components/figure-matrix'
import { NothingShown } from '../../../components/nothing-shown'
import type { BreakdownView, TablesOf } from './view.server'

type Props = { view: BreakdownView; tables: TablesOf<'options'>; hrefOf: (area: string) => string }

/** What was chosen of a question's own options: the share who chose each, by category and by the areas within. */
export function OwnOptions({ view, tables, hrefOf }: Props) {
  const { chosen, children } = view
  const rows = [...tables.byCut.rows, ...tables.byArea.rows]
  if (!rows.some(({ figures }) => figures.some((figure) => figure))) return <NothingShown />
  const isWithin = (key: string) => children.some((child) => child.key === key)
  return (
    <>
      <p className="govuk-body">
        Each cell has the percentage who chose the answer of those who answered the question, its 95%
        interval, and the base.
        {view.question?.isMany ? ' Tenants could choose several, so a column adds up to more than 100.' : ''}{' '}
        A dash stands for a figure from fewer than 10 answers, or hidden to protect others: where one answer
        of a group is hidden, so are all. An asterisk marks a base of 10 to 99.
      </p>
      <FigureMatrix
        heading="Answer"
        caption={`What was chosen, by ${chosen.strandName.toLowerCase()}, ${chosen.areaName}`}
        matrix={tables.byCut}
      />
      {children.length > 0 ? (
        <FigureMatrix
          heading="Answer"
          caption={`What was chosen, by area within ${chosen.areaName}`}
          matrix={tables.byArea}
          columnHref={(key) => (isWithin(key) ? hrefOf(key) : undefined)}
        />
      ) : null}
    </>
  )
}
