import { connectOwner, createDatabase, type OwnerConnection, tidy } from '../../../db/bench/database.server'
import { countByArea, loadMadeResponses } from '../../../db/bench/responses.server'
import { layoutOf } from '../../../db/breakdown/layout.server'
import { connect, type Db, inOrganisation } from '../../../db/client.server'
import { migrate } from '../../../db/migrate.server'
import type { Layout } from '../../../surveys/layout'
import { type MadeLandlord, madeResponses, makeLandlord } from './made-landlord.server'
import { surveyOf } from './made-survey'

/** A wave of so many responses in a database of its own, not rolled up yet. */
export type MeasuredWave = {
  landlord: MadeLandlord
  responses: number
  measures: number
  layout: Layout
  db: Db
  appUrl: string
  ownerUrl: string
  owner: OwnerConnection
  /** How many responses each area has, those of all under it included. */
  sizes: ReadonlyMap<number, number>
  close: () => Promise<void>
}

/** Makes the wave beside the database at `ownerUrl`. */
export async function makeMeasuredWave(
  ownerUrl: string,
  { responses, measures }: { responses: number; measures: number },
): Promise<MeasuredWave> {
  const { url, drop } = await createDatabase(ownerUrl, `measured_${responses}_${measures}`)
  const appUrl = await migrate(url)
  const db = connect(appUrl)
  const landlord = await makeLandlord(db, measures)
  const loading = connect(url, { connections: 1 })
  await loadMadeResponses(loading, madeResponses(landlord, 1, responses))
  await loading.destroy()
  const owner = connectOwner(url)
  await tidy(owner)
  const close = async () => {
    await Promise.all([db.destroy(), owner.end()])
    await drop()
  }
  const layout = layoutOf(surveyOf(measures))
  const sizes = await sizesOf(db, landlord)
  return { landlord, responses, measures, layout, db, appUrl, ownerUrl: url, owner, sizes, close }
}

async function sizesOf(db: Db, { organisationId, wave, areas }: MadeLandlord): Promise<Map<number, number>> {
  const own = await inOrganisation(db, organisationId, (tx) => countByArea(tx, wave.id))
  const sizes = new Map(areas.map(({ id }) => [id, own.get(id) ?? 0]))
  for (const { id, parent_id } of [...areas].reverse()) {
    if (parent_id !== null) sizes.set(parent_id, (sizes.get(parent_id) ?? 0) + (sizes.get(id) ?? 0))
  }
  return sizes
}
