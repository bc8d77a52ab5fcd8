import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { connect, type Db, inOrganisation, inSnapshot } from '../../../db/client.server'
import { Random } from '../../../db/demo/random'
import { insertWave } from '../../../db/wave.server'
import { Layout } from '../../../surveys/layout'
import { onePage } from '../../fixtures/one-page'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { compareAreas, compareCuts, type LiveWave, pickableCuts } from './comparison'

/** A landlord with two open waves, each with measures of its own: scales of two to twenty points. */
export async function makeScene(db: Db): Promise<{ landlord: Landlord; layouts: Map<string, Layout> }> {
  const landlord = await makeLandlord(db, { definition: onePage })
  const { survey_key: _, ...wave } = landlord.wave
  const second = { ...wave, id: newId(), key: 'second' }
  await inOrganisation(db, landlord.organisationId, (tx) => insertWave(tx, second))
  const layout = (points: number[]) =>
    new Layout(points.map((points, index) => ({ points, place: index + 1 })))
  return {
    landlord,
    layouts: new Map([
      [wave.id, layout([2, 3, 5, 7, 10, 11, 20, 4])],
      [second.id, layout([20, 2, 9])],
    ]),
  }
}

/** Reads the waves again and again, each time in one snapshot against the oracle, until so many areas were read; gives
 *  how many, how much was queued in all, and a line for whatever differed. */
export async function readOften(
  db: Db,
  { landlord, layouts }: { landlord: Landlord; layouts: ReadonlyMap<string, Layout> },
  { reads, seed }: { reads: number; seed: string },
) {
  const random = new Random(seed)
  const waves: LiveWave[] = [...layouts].map(([waveId, layout]) => ({ waveId, layout }))
  const seen = { areas: 0, tails: 0, nodes: 0, differences: [] as string[] }
  while (seen.areas < reads && seen.differences.length === 0) {
    const wave = waves[random.below(waves.length)] as LiveWave
    const cut = () => pickableCuts[random.below(pickableCuts.length)] ?? 'age'
    const choice = {
      areaId: 1 + random.below(10),
      cuts: [cut(), cut()] as [ReturnType<typeof cut>, ReturnType<typeof cut>],
    }
    await inSnapshot(db, landlord.organisationId, async (tx) => {
      const { rows } = await sql<{ tail: number; nodes: number }>`
        select (select count(*)::int from response_change) as tail, (select count(*)::int from rollup_node) as nodes`.execute(
        tx,
      )
      seen.tails += rows[0]?.tail ?? 0
      seen.nodes += rows[0]?.nodes ?? 0
      const { areas, differences } = await compareAreas(tx, wave)
      seen.areas += areas
      seen.differences.push(...differences, ...(await compareCuts(tx, wave, choice)))
    })
  }
  return seen
}

/** Another pool of connections to the same database; the caller closes it. */
export const another = (serverUrl: string): Db => connect(serverUrl, { connections: 4 })
