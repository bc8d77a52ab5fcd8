import { floor } from '../disclosure/floor'
import { type StrandKey, strandKeys } from '../strand'

/** The key of those who did not say, who are counted as a category is: else a few of them could be told as what the groups
 *  leave of all members. */
export const notSaid = 'not-said'

/** A group of a strand, by the keys of its categories, with how many panel members are in it. */
export type ProfileRow = { keys: readonly string[]; count: number }

/** Whether a group is of those who did not say, and of nobody else. */
export const isOfSilent = ({ keys }: ProfileRow): boolean => keys.length === 1 && keys[0] === notSaid

/** A strand of the members as it was frozen: how many there were, where the population's figures are from (and what share
 *  of tenants the register knows this of, 0 to 1), and the groups, each with what is known of it in the population. */
export type StrandOfMembers = {
  members: number
  source: 'entered' | 'register' | null
  known: number | null
  rows: (ProfileRow & { population: number | null })[]
}

/** The strands that a reading was the first to show so; of the others an earlier one holds. */
export type StrandsOfMembers = Partial<Record<StrandKey, StrandOfMembers>>

/** Days from one reading to the next, so that nobody learns of members one by one by taking one after another. */
export const daysBetweenProfiles = 30

/** Whether categories have an order, so that only neighbours are put together, and every table of the strand that was
 *  shown before. */
type Asked = { isOrdered: boolean; earlier: readonly (readonly ProfileRow[])[] }

/** How the panel members of a strand may be shown: categories of too few put together until every group has 10 members
 *  or more and, since each table shown before, has changed by as many, so that neither a table nor the difference of
 *  two is of fewer. Undefined where that leaves fewer than two groups: then nothing new is shown. */
export function groupMembers(
  counts: readonly ProfileRow[],
  { isOrdered, earlier }: Asked,
): ProfileRow[] | undefined {
  const order = counts.flatMap(({ keys }) => keys)
  let rows: readonly ProfileRow[] = counts
  while (rows.length > 1) {
    const exposing = rows.filter((row) => !isShowable(row, rows, earlier))
    if (exposing.length === 0) {
      return rows.map(({ keys, count }) => ({ keys: order.filter((key) => keys.includes(key)), count }))
    }
    rows = putTogether(rows, exposing, isOrdered)
  }
  return undefined
}

function isShowable(
  row: ProfileRow,
  rows: readonly ProfileRow[],
  earlier: readonly (readonly ProfileRow[])[],
): boolean {
  return row.count >= floor && earlier.every((table) => hasMoved(row, rows, table))
}

/** Whether a group can be told from an earlier table only as a change of so many: it lies in one group of that table, as
 *  do all that share that one, or is made of whole ones. Otherwise the two tables would divide one another further. */
function hasMoved(row: ProfileRow, rows: readonly ProfileRow[], table: readonly ProfileRow[]): boolean {
  const before = table.filter((one) => overlap(one, row))
  const now = rows.filter((one) => before.some((other) => overlap(one, other)))
  const isWithin = before.length === 1 && now.every((one) => isIn(one, before[0]))
  const isMadeOf = now.length === 1 && before.every((one) => isIn(one, row))
  return (isWithin || isMadeOf) && Math.abs(countOf(now) - countOf(before)) >= floor
}

const overlap = (one: ProfileRow, other: ProfileRow) => one.keys.some((key) => other.keys.includes(key))

const isIn = (one: ProfileRow, whole: ProfileRow | undefined) =>
  one.keys.every((key) => whole?.keys.includes(key) === true)

const countOf = (rows: readonly ProfileRow[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** The smallest of the exposing rows, put together with its smaller neighbour, or, where there is no order, with the
 *  smallest of the others, exposing ones first. */
function putTogether(
  rows: readonly ProfileRow[],
  exposing: readonly ProfileRow[],
  isOrdered: boolean,
): ProfileRow[] {
  const smallest = smallestOf(exposing)
  const place = rows.indexOf(smallest)
  const neighbours = [rows[place - 1], rows[place + 1]].filter((row) => row !== undefined)
  const others = exposing.length > 1 ? exposing : rows
  const partner = smallestOf(isOrdered ? neighbours : others.filter((row) => row !== smallest))
  const [first, second] = rows.indexOf(partner) < place ? [partner, smallest] : [smallest, partner]
  const together = { keys: [...first.keys, ...second.keys], count: first.count + second.count }
  return rows.flatMap((row) => (row === first ? [together] : row === second ? [] : [row]))
}

const smallestOf = (rows: readonly ProfileRow[]): ProfileRow =>
  rows.reduce((least, row) => (row.count < least.count ? row : least))

/** The table of each strand that was shown last, with its day. */
export function newestTables(
  readings: readonly { taken_on: string; strands: StrandsOfMembers }[],
): (StrandOfMembers & { strand: StrandKey; taken_on: string })[] {
  return strandKeys.flatMap((strand) => {
    const reading = readings.findLast(({ strands }) => strands[strand])
    const table = reading?.strands[strand]
    return reading && table ? [{ ...table, strand, taken_on: reading.taken_on }] : []
  })
}
