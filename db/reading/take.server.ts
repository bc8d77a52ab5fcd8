import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { type Drivers, findHeadlineDrivers } from '../../surveys/analysis/drivers'
import { PairCounts } from '../../surveys/analysis/pair-counts'
import { countedOf, measuresOf, type SurveyDefinition } from '../../surveys/definition'
import { countFacts } from '../../surveys/fact'
import { type CountedPlace, CountedPlaces } from '../../surveys/reading/counted-places'
import { decideShown, type EarlierReading } from '../../surveys/reading/decide'
import { Parts } from '../../surveys/reading/parts'
import { type CountedCell, WaveCount } from '../../surveys/reading/wave-count'
import type { Area } from '../area.server'
import { listFacts } from '../breakdown/facts.server'
import type { Tx } from '../client.server'
import { getDefinition } from '../survey.server'
import { completeWave, countResponses, type Wave } from '../wave.server'
import { cellsAtOnce, digestCells, insertCells, listCells, type PackedCounters, packRow } from './cell.server'
import { Proof } from './fingerprint.server'
import { fewestNewResponses, listReadings, type Reading } from './reading.server'
import { keepTree, listReadAreas, readTree } from './tree.server'
import { describeWeights } from './weights.server'

/** Freezes the wave's figures as they are now, with what may be shown of them decided once for all who will look,
 *  together with the readings before, and proves what was stored; gives back the reading's id. The transaction must be a
 *  snapshot where responses may be arriving; a final reading leaves the wave complete, and where files may be arriving
 *  the wave must have been so before (completeWave). */
export async function takeReading(tx: Tx, wave: Wave, { isFinal }: { isFinal: boolean }): Promise<string> {
  const definition = await getDefinition(tx, wave)
  const parts = new Parts(countedOf(definition))
  const responses = await countResponses(tx, wave.id)
  const pairs = new PairCounts(measuresOf(definition), responses)
  const earlier = await listReadings(tx, wave.id)
  await keepTree(tx, wave.id)
  const areas = await listReadAreas(tx, wave.id)
  const counted = await countWave(tx, wave, { parts, pairs, areas, earlier })
  requireAll(wave, { responses, counted: counted.responses })
  const number = (earlier.at(-1)?.number ?? 0) + 1
  const tree = areas.map(({ id, parent_id }) => ({ id, parent: parent_id }))
  const { places } = counted
  const asked = { parts, tree, earlier: counted.earlier, number, places }
  const proof = new Proof(wave, { areas, layout: parts.layout })
  const [{ shown, unproven }, sums] = await decideWhile(asked, proof.addUpResponses(tx))
  const id = newId()
  if (isFinal) await completeWave(tx, wave.id)
  await tx
    .insertInto('reading')
    .values({
      organisation_id: wave.organisation_id,
      id,
      wave_id: wave.id,
      number,
      is_final: isFinal,
      responses,
      populations: JSON.stringify(await countHouseholds(tx)),
      digest: '',
      ...(await describeWeights(tx, wave.id)),
      unproven,
      drivers: asJson(driversNow({ definition, pairs, responses, last: earlier.at(-1) })),
    })
    .execute()
  await storeCells(tx, { organisation_id: wave.organisation_id, id }, { ...counted, shown })
  await proof.requireSame(tx, id, sums)
  return id
}

/** Decides what is shown while the database adds up; where that fails, deciding stops, and fails alike. */
function decideWhile<Sums>(asked: Parameters<typeof decideShown>[0], adding: Promise<Sums>) {
  const failed = new AbortController()
  adding.catch((reason) => failed.abort(reason))
  const pause = async () => {
    await nextTurn()
    failed.signal.throwIfAborted()
  }
  return Promise.all([decideShown(asked, pause), adding])
}

/** Throws unless so many counted are all responses of the wave: those of an area added after its first reading are not
 *  in the tree that it is read in. */
function requireAll(wave: Wave, { responses, counted }: { responses: number; counted: number }): void {
  if (counted === responses) return
  const found = `${counted} of the ${responses} responses of wave ${wave.key}`
  throw new Error(`Only ${found} are of an area of the tree that it is read in`)
}

/** Stores the places counted, with which reading's value is shown of each, and their digest. */
async function storeCells(
  tx: Tx,
  reading: { organisation_id: string; id: string },
  { places, packed, shown }: { places: CountedPlaces; packed: PackedCounters[]; shown: Int16Array[] },
): Promise<void> {
  const cellAt = (row: number) => ({
    ...places.placeAt(row),
    packed: packed[row] as PackedCounters,
    shown: shown.map((measure) => measure[row] as number),
  })
  // While the database stores some, the next are made ready.
  let storing = Promise.resolve()
  for (let row = 0; row < places.count; row += cellsAtOnce) {
    const length = Math.min(cellsAtOnce, places.count - row)
    const cells = Array.from({ length }, (_, index) => cellAt(row + index))
    await storing
    storing = insertCells(tx, reading, cells)
  }
  await storing
  await tx
    .updateTable('reading')
    .set({ digest: await digestCells(tx, reading.id) })
    .where('id', '=', reading.id)
    .execute()
}

/** Every place of the wave now, with its counters packed, of how many responses they are, and the places of every
 *  earlier reading. A place that only the reading before has is there with nothing in it, for its value may still be the
 *  one shown. */
async function countWave(
  tx: Tx,
  wave: Wave,
  { parts, pairs, areas, earlier }: { parts: Parts; pairs: PairCounts; areas: Area[]; earlier: Reading[] },
) {
  const places = new CountedPlaces(parts)
  const packed: PackedCounters[] = []
  const known = new Set<string>()
  const last = earlier.at(-1)
  const add = ({ area, cell, other, ...counters }: CountedCell) => {
    if (last) known.add(keyOf({ area, cell, other }))
    places.add({ area, cell, other }, counters.counts)
    packed.push(packRow(counters))
  }
  const [year = 0, month = 0] = wave.opens_on.split('-').map(Number)
  const count = new WaveCount(parts.layout, { areas, firstMonth: 12 * year + month - 1 }, add)
  const numbers = new Map(areas.map(({ id, first }) => [id, first]))
  let responses = 0
  for await (const facts of listFacts(tx, wave.id, readTree(wave.id))) {
    count.add(numbers.get(facts.areaId) ?? 0, facts)
    pairs.addAll(facts)
    responses += countFacts(facts)
    await nextTurn()
  }
  count.finish()
  const before: EarlierReading[] = []
  for (const reading of earlier) {
    const { number, unproven } = reading
    before.push({ number, unproven, places: await loadPlaces(tx, reading, parts) })
  }
  const placesBefore = before.at(-1)?.places
  for (let row = 0; placesBefore && row < placesBefore.count; row++) {
    const place = placesBefore.placeAt(row)
    if (!known.has(keyOf(place))) add({ ...place, counts: new Float64Array(parts.layout.width) })
  }
  return { places, packed, responses, earlier: before }
}

const keyOf = ({ area, cell, other }: CountedPlace) => `${area} ${cell} ${other}`

async function loadPlaces(tx: Tx, { id, number }: Reading, parts: Parts): Promise<CountedPlaces> {
  const places = new CountedPlaces(parts)
  for await (const { area, cell, other, counts, shown } of listCells(tx, id, parts.layout)) {
    const isOwn = shown.map((reading) => reading === number)
    places.add({ area, cell, other }, counts, isOwn)
  }
  return places
}

/** What goes along with overall satisfaction, kept from the last reading until enough people have come or gone: one more or fewer
 *  would show. */
function driversNow({
  definition,
  pairs,
  responses,
  last,
}: {
  definition: SurveyDefinition
  pairs: PairCounts
  responses: number
  last: Reading | undefined
}): Drivers | undefined {
  if (last && Math.abs(responses - last.responses) < fewestNewResponses) return last.drivers ?? undefined
  return findHeadlineDrivers(definition, pairs)
}

const asJson = (value: object | undefined) => (value === undefined ? null : JSON.stringify(value))

/** How many households the register has now, by tenure code. */
async function countHouseholds(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom('household')
    .select(['tenure', sql<number>`count(*)::int`.as('households')])
    .groupBy('tenure')
    .execute()
  return Object.fromEntries(rows.map(({ tenure, households }) => [tenure, households]))
}
