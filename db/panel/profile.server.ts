import { type Selectable, sql } from 'kysely'
import {
  daysBetweenProfiles,
  groupMembers,
  isOfSilent,
  notSaid,
  type ProfileRow,
  type StrandOfMembers,
  type StrandsOfMembers,
} from '../../surveys/panel/members-profile'
import { StrandKey } from '../../surveys/strand'
import { strands } from '../../surveys/strands/all'
import { strandOffer } from '../../surveys/weighting/margin'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { addDays } from '../day.server'
import { lockReadings } from '../lock.server'
import { findPopulations, type Population } from '../population.server'
import { listWaves, type Wave } from '../wave.server'
import { findWeighting } from '../weighting.server'
import type { PanelProfileReadingTable } from './tables.server'

type Member = Pick<Account, 'organisation_id' | 'id'>

/** What a member said of themselves, a category by strand; a strand that they left out is not there. */
export type OwnProfile = Partial<Record<StrandKey, number>>

/** A reading of the members' profile. */
export type ProfileReading = Omit<Selectable<PanelProfileReadingTable>, 'organisation_id' | 'taken_by'>

/** Age has an order: only bands beside each other are put together. */
const orderedStrands: readonly string[] = ['age']

/** What a member said of themselves. */
export async function findOwnProfile(tx: Tx, accountId: string): Promise<OwnProfile> {
  const rows = await tx
    .selectFrom('panel_profile')
    .select(['strand', 'category'])
    .where('account_id', '=', accountId)
    .execute()
  return Object.fromEntries(rows.map(({ strand, category }) => [strand, category]))
}

/** Keeps what a member says of themselves in place of what they said before. */
export async function saveOwnProfile(tx: Tx, member: Member, own: OwnProfile, day: string): Promise<void> {
  // One after another, where the form is sent twice at once.
  await tx.selectFrom('account').select('id').where('id', '=', member.id).forNoKeyUpdate().execute()
  await tx.deleteFrom('panel_profile').where('account_id', '=', member.id).execute()
  const rows = Object.entries(own).map(([strand, category]) => ({
    ...{ organisation_id: member.organisation_id, account_id: member.id },
    ...{ strand, category, recorded_on: day },
  }))
  if (rows.length > 0) await tx.insertInto('panel_profile').values(rows).execute()
}

/** The readings of the members' profile, the first one first. */
export function listProfileReadings(tx: Tx): Promise<ProfileReading[]> {
  return tx
    .selectFrom('panel_profile_reading')
    .select(['number', 'taken_on', 'members', 'strands'])
    .orderBy('number')
    .execute()
}

/** The first day on which the next reading may be taken after these; undefined for any. */
export function nextProfileDay(readings: readonly ProfileReading[]): string | undefined {
  const last = readings.at(-1)
  return last && addDays(last.taken_on, daysBetweenProfiles)
}

/** Freezes who the members of all panels are, as far as it may be shown; false where the last reading is too new. */
export async function takeProfileReading(tx: Tx, officer: Member, day: string): Promise<boolean> {
  const { organisation_id, id } = officer
  // Nobody takes another meanwhile, which would be held against the same readings.
  await lockReadings(tx)
  const readings = await listProfileReadings(tx)
  if ((nextProfileDay(readings) ?? day) > day) return false
  const members = await countMembers(tx)
  await tx
    .insertInto('panel_profile_reading')
    .values({
      ...{ organisation_id, number: readings.length + 1, taken_on: day, taken_by: id, members },
      strands: JSON.stringify(await findStrands(tx, readings, members)),
    })
    .execute()
  return true
}

/** The strands that may be shown anew. */
async function findStrands(
  tx: Tx,
  readings: readonly ProfileReading[],
  members: number,
): Promise<StrandsOfMembers> {
  const offers = strands.map(strandOffer)
  const populations = await findPopulations(tx, await newestWeightedWave(tx), offers)
  const counts = await countCategories(tx)
  const found: StrandsOfMembers = {}
  for (const [place, { key, categories }] of offers.entries()) {
    const strand = StrandKey.parse(key)
    const said = categories.map((category) => ({
      keys: [category.key],
      count: countCodes(counts, strand, category.codes),
    }))
    const unsaid = said.reduce((left, { count }) => left - count, members)
    const all = unsaid > 0 ? [...said, { keys: [notSaid], count: unsaid }] : said
    const isOrdered = orderedStrands.includes(strand)
    const rows = groupMembers(all, { isOrdered, earlier: tablesOf(readings, strand) })
    // One group beside those who did not say tells nothing of anybody.
    const isTold = rows && rows.filter((row) => !isOfSilent(row)).length > 1
    if (isTold) found[strand] = { members, ...withPopulation(rows, populations[place]) }
  }
  return found
}

const tablesOf = (readings: readonly ProfileReading[], strand: StrandKey) =>
  readings.flatMap(({ strands }) => (strands[strand] ? [strands[strand].rows] : []))

/** The groups with what is known of each in the population: a category that the register has too few of to tell adds
 *  nothing; one that nobody entered a figure for leaves its group unknown, and so do those who did not say. */
function withPopulation(
  rows: readonly ProfileRow[],
  population: Population | undefined,
): Omit<StrandOfMembers, 'members'> {
  const { source = null, figures = {} } = population ?? {}
  const missing = source === 'register' ? 0 : Number.NaN
  const sumOf = ({ keys }: ProfileRow) => {
    if (keys.includes(notSaid)) return null
    const sum = keys.reduce((all, key) => all + (figures[key] ?? missing), 0)
    return sum > 0 ? sum : null
  }
  return {
    source,
    known: population?.source === 'register' ? population.known : null,
    rows: rows.map((row) => ({ ...row, population: sumOf(row) })),
  }
}

/** The newest wave that population figures were entered for. */
async function newestWeightedWave(tx: Tx): Promise<Wave | undefined> {
  for (const wave of await listWaves(tx)) if (await findWeighting(tx, wave.id)) return wave
  return undefined
}

/** How many sit on any panel. */
async function countMembers(tx: Tx): Promise<number> {
  const { members } = await tx
    .selectFrom('panel_seat')
    .select(sql<number>`count(distinct account_id)::int`.as('members'))
    .executeTakeFirstOrThrow()
  return members
}

type Counted = { strand: string; category: number; members: number }

/** How many of those who sit on a panel are in each category. */
function countCategories(tx: Tx): Promise<Counted[]> {
  return tx
    .selectFrom('panel_profile')
    .select(['strand', 'category', sql<number>`count(*)::int`.as('members')])
    .where('account_id', 'in', tx.selectFrom('panel_seat').select('account_id'))
    .groupBy(['strand', 'category'])
    .execute()
}

const countCodes = (counts: readonly Counted[], strand: StrandKey, codes: readonly number[]) =>
  counts
    .filter((one) => one.strand === strand && codes.includes(one.category))
    .reduce((sum, { members }) => sum + members, 0)
