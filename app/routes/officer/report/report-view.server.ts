import { redirect } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import { listWaveLanguages } from '../../../../db/language.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { findFigures, listCells } from '../../../../db/reading/figure.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { type FigureRow, figureRow, kindOf } from '../../../export/figure-row'
import { definitionsOf, rules, wordingOf } from '../../../export/method'
import { findWaveResults } from '../overview/wave-results.server'
import { summaryOfApproach } from './approach'

/** What the report of a wave says; where there is nothing to report yet the wave's page says what to do. */
export async function findReport(tx: Tx, wave: Wave) {
  const reading = await findLatestReading(tx, wave.id)
  const root = (await listReadAreas(tx, wave.id))[0]
  if (!reading || !root) throw redirect(`/officer/waves/${wave.id}`)
  const definition = await getDefinition(tx, wave)
  const measures = definition.headline.flatMap((key) =>
    measuresOf(definition).filter(({ question }) => question.key === key),
  )
  const places = measures.map(({ place }) => place)
  const cells = await listCells(tx, reading.id)
  const found = await findFigures(tx, reading.id, { areaIds: [root.id], measures: places, cells })
  const rowAt = (cell: number) =>
    found
      .filter((one) => one.cell === cell)
      .flatMap(({ measure: place, figure }) => {
        const measure = measures.find((one) => one.place === place)
        const at = { area: root, cell }
        return measure ? [figureRow(definition, { ...at, measure, figure }, kindOf(at))] : []
      })
  const tables = tablesOf(definition, cells, rowAt)
  const results = await findWaveResults(tx, wave)
  const { name } = await getOrganisation(tx)
  const languages = await listWaveLanguages(tx, wave, definition)
  return {
    organisation: name,
    ...{ wave: results.wave, reading: results.reading, headline: results.headline },
    measures: measures.map(({ question }) => ({ key: question.key, short: question.short.en })),
    everybody: rowOf('Everybody', rowAt(everybody)),
    tables,
    approach: summaryOfApproach({ wave, definition, languages, reading, channels: channelsIn(tables) }),
    method: [...definitionsOf(measuresOf(definition)), ...rules],
    wording: measuresOf(definition).flatMap((measure) => wordingOf(measure, languages)),
  }
}

export type Report = Awaited<ReturnType<typeof findReport>>
export type ReportTable = Report['tables'][number]

/** A table for each cut of the survey: its categories with the headline measures. */
function tablesOf(
  definition: SurveyDefinition,
  cells: readonly number[],
  rowAt: (cell: number) => FigureRow[],
) {
  return offeredCuts(definition).map(({ cut }) => ({
    cut: cut as string,
    name: cutName(definition, cut).en,
    rows: cells
      .filter((cell) => cutOf(cell)?.cut === cut)
      .map((cell) => ({ cell, ...rowOf(cellName(definition, cell).en, rowAt(cell)) })),
  }))
}

const rowOf = (name: string, rows: readonly FigureRow[]) => ({
  name,
  figures: rows.map(({ figure }) => figure),
})

/** The channels of which a figure is shown: nothing is said of one from which there are few. */
function channelsIn(tables: ReturnType<typeof tablesOf>): string[] {
  const { rows = [] } = tables.find(({ cut }) => cut === 'channel') ?? {}
  return rows.filter(({ figures }) => figures.some(Boolean)).map(({ name }) => name)
}
