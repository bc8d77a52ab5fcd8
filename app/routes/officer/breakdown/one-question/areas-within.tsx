import type { CutKey } from '../../../../../surveys/cut'
import { barsOf } from '../../../../charts/chart-bars'
import { TileMap } from '../../../../charts/tile-map'
import { FigureTable } from '../../../../components/figure-table'
import { figureHref } from '../../figure/href'
import { pictureHref } from '../../picture/href'
import { PictureLinks } from '../../picture/picture-links'
import type { BreakdownView, TablesOf } from '../view.server'
import { ChartAndTable } from './chart-and-table'
import { tilesOf } from './tiles'
import { areasTitle, mapTitle } from './titles'

type AreasWithinProps = {
  view: BreakdownView
  tables: TablesOf<'one question'>
  /** What the page shows. */
  choice: { area: string; question: string; strand: CutKey }
  hrefOf: (area: string) => string
}

/** A map, where the areas within are regions, and a table of them with its chart. */
export function AreasWithin({ view, tables: { areas }, choice, hrefOf }: AreasWithinProps) {
  if (areas.length === 0) return null
  const { wave, chosen, question } = view
  const tiles = tilesOf(view, hrefOf)
  const title = areasTitle(view)
  return (
    <>
      <h2 className="govuk-heading-m">By area within {chosen.areaName}</h2>
      {tiles.size > 1 ? (
        <>
          <TileMap label={`Map of ${mapTitle(view)}. Its figures are in the table.`} tiles={tiles} />
          <PictureLinks svgHref={pictureHref(wave.id, 'map', choice)} name={mapTitle(view)} />
        </>
      ) : null}
      <ChartAndTable title={title} bars={barsOf(areas)} pictureHref={pictureHref(wave.id, 'areas', choice)}>
        <FigureTable
          caption={title}
          heading="Area"
          areAreas
          positive={question?.positive ?? 'Satisfied'}
          rows={areas.map((row) => ({
            ...row,
            href: hrefOf(row.key),
            behind: figureHref(wave.id, { question: choice.question, area: row.key }),
          }))}
        />
      </ChartAndTable>
    </>
  )
}
