import { FigureMatrix } from '../../../components/figure-matrix'
import { HeatLegend } from '../../../components/heat-legend'
import { NothingShown } from '../../../components/nothing-shown'
import { FileLinks } from '../export/file-links'
import { figureHref } from '../figure/href'
import { breakdownHref } from './href'
import { StandsOut } from './standing-out/stands-out'
import type { BreakdownView, TablesOf } from './view.server'

type EveryQuestionProps = {
  view: BreakdownView
  tables: TablesOf<'every question'>
  hrefOf: (area: string) => string
}

/** Every question at once: by category, and by the areas within. */
export function EveryQuestion({ view, tables, hrefOf }: EveryQuestionProps) {
  const { wave, chosen, children } = view
  const questionHref = (question: string) =>
    breakdownHref(wave.id, { area: chosen.area, question, strand: chosen.strand })
  const rows = [...tables.byCut.rows, ...tables.byArea.rows]
  if (!rows.some(({ figures }) => figures.some((figure) => figure))) return <NothingShown />
  const isWithin = (key: string) => children.some((child) => child.key === key)
  return (
    <>
      <StandsOut
        findings={tables.findings}
        hrefOf={({ question, strand }) =>
          breakdownHref(wave.id, { area: chosen.area, question, strand: strand ?? chosen.strand })
        }
      />
      <FileLinks
        href={`/officer/waves/${wave.id}/gaps?${new URLSearchParams({ area: chosen.area })}`}
        what="what stands out"
      />
      <p className="govuk-body">
        Each cell has the percentage satisfied or agreeing, its 95% interval, and the base. A dash stands for
        a figure from fewer than 10 answers, or hidden to protect others. An asterisk marks a base of 10 to
        99. A percentage leads to what is behind it.
      </p>
      <HeatLegend others="the others in its row" />
      <FigureMatrix
        heading="Question"
        caption={`Every question by ${chosen.strandName.toLowerCase()}, ${chosen.areaName}`}
        matrix={tables.byCut}
        rowHref={questionHref}
        behindOf={(question, cell) => figureHref(wave.id, { question, area: chosen.area, cell })}
      />
      {children.length > 0 ? (
        <FigureMatrix
          heading="Question"
          caption={`Every question by area within ${chosen.areaName}`}
          matrix={tables.byArea}
          rowHref={questionHref}
          columnHref={(key) => (isWithin(key) ? hrefOf(key) : undefined)}
          behindOf={(question, key) =>
            figureHref(wave.id, { question, area: isWithin(key) ? key : chosen.area })
          }
        />
      ) : null}
    </>
  )
}
