import type { Tx } from '../../../../db/client.server'
import { findFigures } from '../../../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { Drivers } from '../../../../surveys/analysis/drivers'
import { displayFigure } from '../../../../surveys/breakdown'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { aboutReading, aboutWave } from '../about-wave.server'
import { findMeanwhile } from '../no-results/meanwhile.server'

/** What the page on drivers shows of a wave's newest reading; `drivers` is undefined where too few answered. */
export async function findDriversView(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const reading = await findLatestReading(tx, wave.id)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    drivers: reading?.drivers && (await describe(tx, wave, reading, reading.drivers, definition)),
  }
}

export type DriversView = Awaited<ReturnType<typeof findDriversView>>
export type Driven = NonNullable<DriversView['drivers']>

async function describe(
  tx: Tx,
  wave: Wave,
  reading: Reading,
  { outcome, explained, shares, leftOut }: Drivers,
  definition: SurveyDefinition,
) {
  const measures = measuresOf(definition)
  const named = (place: number) => {
    const question = measures.find((measure) => measure.place === place)?.question
    const { key = '', type = '', short, text } = question ?? {}
    return { key, type: type as string, short: short?.en ?? '', text: text?.en ?? '' }
  }
  const root = (await listReadAreas(tx, wave.id))[0]
  const figures = await findFigures(tx, reading.id, { areaIds: root ? [root.id] : [], cells: [everybody] })
  return {
    outcome: named(outcome),
    explained,
    rows: shares.map(({ measure, ...share }) => ({
      ...named(measure),
      ...share,
      figure: displayFigure(figures.find((one) => one.measure === measure)?.figure, 'headline'),
    })),
    leftOut: leftOut.map((place) => named(place).short),
  }
}
