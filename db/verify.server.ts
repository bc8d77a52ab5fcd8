import { cellName, cutOf } from '../surveys/cell'
import { everybody, monthCell, monthCut } from '../surveys/cut'
import { countedOf, type Measure, type SurveyDefinition } from '../surveys/definition'
import { Layout } from '../surveys/layout'
import { Comparison, type Difference, type Since, sumsOf } from '../surveys/reading/comparison'
import { areSameSettings } from '../surveys/weighting/limit'
import { type Area, listAreas } from './area.server'
import { countLive } from './breakdown/count.server'
import { readBreakdown } from './breakdown/read.server'
import { weighCells } from './breakdown.server'
import { listCited } from './cited.server'
import { type Db, inOrganisation, inSnapshot, type Tx } from './client.server'
import { today } from './day.server'
import { verifyJudgements } from './judgement/verify.server'
import { getOrganisation, listOrganisationIds } from './organisation.server'
import { digestCells } from './reading/cell.server'
import { findFigures } from './reading/figure.server'
import { findDifference } from './reading/proof.server'
import { listReadings, type Reading } from './reading/reading.server'
import { getDefinition } from './survey.server'
import { countResponses, listWaves, type Wave } from './wave.server'
import { findWeighting } from './weighting.server'

/** Something stored or shown that the responses do not bear out: where it is, in words, what was expected and what was
 *  found. Sums are by point of the scale, then not applicable; weights in 1/10000. */
export type Mismatch = {
  what: string
  area?: string
  question?: string
  cell?: string
  expected: unknown
  found: unknown
}

/** What verifying a wave compared: places of the live breakdown and of the newest reading (an area, a cell, a measure),
 *  readings by their digests, and figures that entries and claims rest on. `withdrawn` (at most so many) were taken back and
 *  `arrived` came since that reading, which explains where it differs. Of `unproven` values that it hides it could not be
 *  shown that nobody can tell them. `mismatch` is the first one. */
export type VerifiedWave = {
  organisation: string
  survey: string
  wave: string
  name: string
  responses: number
  live: number
  readings: number
  reading: number
  published: number
  withdrawn: number
  arrived: number
  unproven: number
  mismatch: Mismatch | undefined
}

/** Verifies every wave, each in one snapshot: recomputes from the stored responses its live breakdown and its newest
 *  reading, and checks older readings by their digests, that the figures entries and claims rest on are shown, and what signed
 *  judgements add up to. */
export async function* verifyAll(db: Db): AsyncGenerator<VerifiedWave> {
  for (const organisationId of await listOrganisationIds(db)) {
    for (const wave of await inOrganisation(db, organisationId, listWaves)) {
      yield await inSnapshot(db, organisationId, (tx) => verifyWave(tx, wave))
    }
  }
}

/** Verifies one wave; the transaction must be a snapshot. */
export async function verifyWave(tx: Tx, wave: Wave): Promise<VerifiedWave> {
  const definition = await getDefinition(tx, wave)
  const looked = { tx, wave, definition, measures: countedOf(definition), areas: await listAreas(tx) }
  const readings = await listReadings(tx, wave.id)
  const responses = await countResponses(tx, wave.id)
  const counted = await countLive(tx, wave.id)
  const live = await verifyLive(looked)
  const digests = await verifyDigests(tx, readings)
  const newest = await verifyNewest(looked, readings.at(-1))
  const published = await verifyPublished(looked, readings)
  return {
    organisation: (await getOrganisation(tx)).address,
    survey: wave.survey_key,
    wave: wave.key,
    name: wave.name,
    responses,
    live: live.compared,
    readings: readings.length,
    reading: newest.compared,
    published: published.compared,
    withdrawn: newest.withdrawn,
    arrived: newest.arrived,
    unproven: readings.at(-1)?.unproven ?? 0,
    mismatch:
      live.mismatch ??
      differs('the live count of responses', responses, counted) ??
      digests ??
      newest.mismatch ??
      published.mismatch ??
      (await verifyJudgements(tx, wave.id)).mismatch,
  }
}

function differs(what: string, expected: number, found: number): Mismatch | undefined {
  return expected === found ? undefined : { what, expected, found }
}

type Looked = {
  tx: Tx
  wave: Wave
  definition: SurveyDefinition
  measures: readonly Measure[]
  areas: readonly Area[]
}

type Compared = { compared: number; mismatch: Mismatch | undefined }

/** So that what the plain SQL says is held in memory for a few measures only. */
const measuresAtOnce = 8

/** The live breakdown, of every area and of those directly in it, against the plain SQL. */
async function verifyLive(looked: Looked): Promise<Compared> {
  const { measures } = looked
  let compared = 0
  for (let start = 0; start < measures.length; start += measuresAtOnce) {
    const found = await compareLive(looked, start)
    compared += found.compared
    if (found.difference)
      return { compared, mismatch: inWords(looked, 'the live breakdown', found.difference) }
  }
  return { compared, mismatch: undefined }
}

/** The same for the measures from an index on. */
async function compareLive({ tx, wave, measures, areas }: Looked, start: number) {
  const layout = new Layout(measures)
  const some = measures.slice(start, start + measuresAtOnce)
  const own = new Comparison(some)
  const inParents = new Comparison(some)
  const tops = new Set(areas.flatMap(({ id, depth }) => (depth === 0 ? [id] : [])))
  for (const { area_id: area, ...row } of await weighCells(tx, wave.id, some)) {
    const expected = { ...row, area, other: everybody }
    own.expect(expected)
    if (row.cell === everybody && !tops.has(area)) inParents.expect(expected)
  }
  for (const { id } of areas) {
    const { cells, children } = await readBreakdown(tx, { waveId: wave.id, areaId: id, layout })
    some.forEach((_, index) => {
      const at = (area: number, cell: number) => ({ area, cell, other: everybody })
      for (const row of cells) own.compare(at(id, row.cell), index, sumsOf(layout, start + index, row))
      for (const row of children) {
        inParents.compare(at(row.areaId, everybody), index, sumsOf(layout, start + index, row))
      }
    })
  }
  const difference = own.finish() ?? inParents.finish()
  return { compared: own.compared + inParents.compared, difference }
}

/** Every reading is still what it was when it was taken. */
async function verifyDigests(tx: Tx, readings: readonly Reading[]): Promise<Mismatch | undefined> {
  for (const { id, number, digest } of readings) {
    const found = await digestCells(tx, id)
    if (found !== digest) return { what: `the digest of reading ${number}`, expected: digest, found }
  }
  return undefined
}

type Newest = Compared & Pick<Since, 'withdrawn' | 'arrived'>

/** The newest reading against the plain SQL over the responses of now, less what was taken back or came since. */
async function verifyNewest(looked: Looked, reading: Reading | undefined): Promise<Newest> {
  if (!reading) return { compared: 0, mismatch: undefined, withdrawn: 0, arrived: 0 }
  const { tx, wave, measures } = looked
  const what = `reading ${reading.number}`
  const since = await findSince(tx, wave, reading)
  if ('mismatch' in since) return { compared: 0, withdrawn: 0, arrived: 0, mismatch: since.mismatch }
  const { compared, difference } = await findDifference(tx, { readingId: reading.id, wave, measures, since })
  const mismatch = difference && inWords(looked, what, difference)
  return { compared, mismatch, withdrawn: since.withdrawn, arrived: since.arrived }
}

/** What explains that a reading differs from the responses of now. Withdrawals are counted by day, so of those of the
 *  reading's own day it is not known which came after it; nothing comes after a final reading. */
async function findSince(tx: Tx, wave: Wave, reading: Reading): Promise<Since | { mismatch: Mismatch }> {
  const now = await countResponses(tx, wave.id)
  const { atLeast, atMost } = await countWithdrawals(tx, wave.id, today(reading.taken_at))
  const weighting = await findWeighting(tx, wave.id)
  const isReweighted =
    weighting !== undefined &&
    (weighting.changed_at > reading.taken_at || !areSameSettings(weighting.weighed, reading.settings))
  const gone = reading.responses - now
  if (!reading.is_final && gone <= atMost) {
    return { withdrawn: atMost, arrived: atMost - gone, isReweighted }
  }
  if (gone >= atLeast && gone <= atMost) return { withdrawn: gone, arrived: 0, isReweighted }
  const found = { responses: now, 'taken back since': atMost }
  const what = `how many responses reading ${reading.number} was taken from`
  return { mismatch: { what, expected: reading.responses, found } }
}

/** How many responses of the wave were taken back after a day, and from it on. */
async function countWithdrawals(tx: Tx, waveId: string, day: string) {
  const rows = await tx
    .selectFrom('withdrawal')
    .select(['withdrawn_on', 'responses'])
    .where('wave_id', '=', waveId)
    .where('withdrawn_on', '>=', day)
    .execute()
  const sum = (some: typeof rows) => some.reduce((total, { responses }) => total + responses, 0)
  return { atLeast: sum(rows.filter(({ withdrawn_on }) => withdrawn_on > day)), atMost: sum(rows) }
}

/** Every figure that an entry or a claim rests on is in its reading, and is shown. */
async function verifyPublished(looked: Looked, readings: readonly Reading[]): Promise<Compared> {
  const cited = await listCited(
    looked.tx,
    readings.map(({ id }) => id),
  )
  for (const one of cited) {
    const { evidence_area_id: area, evidence_measure: measure, evidence_cell: cell } = one
    const places = { areaIds: [area], measures: [measure], cells: [cell] }
    const [found] = await findFigures(looked.tx, one.reading_id, places)
    if (found?.figure.state === 'shown') continue
    const what = `the figure that the ${one.by} rests on`
    const at = placeInWords(looked, { area, measure, cell, other: everybody })
    return { compared: cited.length, mismatch: { what, ...at, expected: 'shown', found: 'hidden' } }
  }
  return { compared: cited.length, mismatch: undefined }
}

function inWords(looked: Looked, what: string, { of, expected, found, ...place }: Difference): Mismatch {
  return { what: `${of} of ${what}`, ...placeInWords(looked, place), expected, found }
}

type Place = Omit<Difference, 'of' | 'expected' | 'found'>

function placeInWords({ areas, measures, definition }: Looked, { area, cell, other, measure }: Place) {
  const named = areas.find(({ id }) => id === Math.abs(area))
  const question = measures.find(({ place }) => place === measure)?.key
  const cells = [cell, ...(other === everybody ? [] : [other])].map((one) => nameOf(definition, one))
  return {
    area: `${named?.name ?? area} (${named?.code ?? 'no such area'})${area < 0 ? ', outside the areas in it' : ''}`,
    question: question ?? String(measure),
    cell: cells.join(' and '),
  }
}

function nameOf(definition: SurveyDefinition, cell: number): string {
  if (Math.floor(cell / 32) === monthCut) return `month ${cell - monthCell(0) + 1} of the wave`
  const cut = cutOf(cell)?.cut
  return cut ? `${cut}: ${cellName(definition, cell).en}` : 'everybody'
}
