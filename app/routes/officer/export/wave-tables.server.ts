import { type Db, inOrganisation, type Tx } from '../../../../db/client.server'
import { getOrganisation } from '../../../../db/organisation.server'
import type { Reading } from '../../../../db/reading/reading.server'
import type { Wave } from '../../../../db/wave.server'
import { tellWeights } from '../../../../db/weighting.server'
import { figureColumns } from '../../../export/figure-row'
import { findWaveFigures, readFamilies, readFigures, type WaveFigures } from '../../../export/figures.server'
import { gapRule, leftOut, type MethodLine, methodOf, methodTable } from '../../../export/method'
import { cellsOf, type Table, tableOf, words } from '../../../export/table'
import { findDriversFile } from '../drivers/drivers-file.server'
import { findHeadlinesFile } from '../overview/headlines-file.server'
import { findRespondentsFile } from '../respondents/respondents-file.server'
import { gapRows, gapsColumns } from './gaps-table'
import { weightsLines } from './weights-lines'

/** A wave in its newest reading, but for two strands at once and months, a sheet a table; undefined where there is none yet. The figures
 *  and what stands out are read when they are written, the rest is small. `address`: where the wave is seen. */
export async function findWaveTables(
  db: Db,
  organisationId: string,
  { wave, address }: { wave: Wave; address: string },
): Promise<Table[] | undefined> {
  const found = await inOrganisation(db, organisationId, async (tx) => {
    const figures = await findWaveFigures(tx, wave, address)
    if (!figures) return undefined
    return {
      figures,
      headlines: await findHeadlinesFile(tx, wave),
      who: await findRespondentsFile(tx, wave),
      drivers: await findDriversFile(tx, wave),
      organisation: await getOrganisation(tx),
      weights: await toldOf(tx, wave, figures.reading),
    }
  })
  if (!found) return undefined
  const { figures, headlines, who, drivers, organisation, weights } = found
  const { reading, definition, measures, languages } = figures
  const views = [headlines, who, drivers]
  const more = views.flatMap((view) => view?.more ?? [])
  const of = 'the whole wave'
  const made = { organisation, wave, definition, reading, measures, languages, of, address }
  return [
    ...(headlines?.tables ?? []),
    { name: 'Stands out', columns: gapsColumns, rows: readGaps(db, organisationId, figures) },
    { name: 'Figures', columns: figureColumns, rows: readCells(db, organisationId, figures) },
    ...(who?.tables ?? []),
    ...(drivers?.tables ?? []),
    weightsTable(weightsLines(reading, definition, weights)),
    methodTable([...sheets, leftOut, ...methodOf(made, [...more, gapRule])]),
  ]
}

/** What the weights of the reading do, where it has any. */
async function toldOf(tx: Tx, wave: Wave, reading: Reading) {
  const { weighting, settings } = reading
  return weighting && settings ? tellWeights(tx, wave, reading, settings) : undefined
}

const sheets: readonly MethodLine[] = [
  { about: 'Sheet Headlines', words: 'Every question, of everybody, with its change, benchmark and target.' },
  {
    about: 'Sheet Stands out',
    words:
      'The gaps that are unlikely to be chance, in sentences: of the whole organisation and of the areas directly within it, each judged among all the gaps of its area. Those of areas further down are in the sheet Figures.',
  },
  {
    about: 'Sheet Figures',
    words:
      'Every question, of every category in every area, with its gap to the others. It goes on in Figures 2 after a million rows.',
  },
  { about: 'Sheet Who answered', words: 'Those who answered, against the population.' },
  { about: 'Sheet Completeness', words: 'Of how many of those who answered each strand is known.' },
  {
    about: 'Sheet Goes along with satisfaction',
    words:
      'What goes along with the first headline question, which need not be what causes it; left out where too few answered.',
  },
  { about: 'Sheet Weights', words: 'What the figures are weighted by, and what that does.' },
]

const weightsTable = (lines: readonly MethodLine[]) =>
  tableOf<MethodLine>(
    'Weights',
    [words('about', 'About', ({ about }) => about, 40), words('words', 'Words', (line) => line.words, 100)],
    lines,
  )

async function* readCells(db: Db, organisationId: string, figures: WaveFigures) {
  for await (const rows of readFigures(db, organisationId, figures)) yield cellsOf(figureColumns, rows)
}

async function* readGaps(db: Db, organisationId: string, figures: WaveFigures) {
  const upper = figures.areas.filter(({ depth }) => depth <= 1)
  for await (const families of readFamilies(db, organisationId, figures, upper)) {
    yield cellsOf(
      gapsColumns,
      families.flatMap((one) => gapRows(figures.definition, one)),
    )
  }
}
