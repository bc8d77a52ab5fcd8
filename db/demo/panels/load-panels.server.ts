import type { Tx } from '../../client.server'
import type { DemoArea } from '../areas'
import { poolOf } from '../names'
import { Random } from '../random'
import { type DemoPanel, demoPanels } from './panels'

/** The first day of the panels: before the year's surveys. */
const seatedOn = '2026-01-19'

/** What a panel was stored as, by its key. */
export type LoadedPanels = ReadonlyMap<string, string>

/** Stores the panels and who sits on each; gives their ids by key. */
export async function loadPanels(
  tx: Tx,
  organisationId: string,
  areas: readonly DemoArea[],
): Promise<LoadedPanels> {
  const random = new Random('panels')
  const ids = new Map(demoPanels.map(({ key }) => [key, random.uuid(Date.parse(seatedOn))]))
  for (const panel of demoPanels) {
    const id = ids.get(panel.key) ?? ''
    await tx
      .insertInto('panel')
      .values({
        organisation_id: organisationId,
        id,
        name: panel.name,
        area_id: areas.find(({ code }) => code === panel.area)?.id ?? 0,
        above_id: (panel.above && ids.get(panel.above)) ?? null,
      })
      .execute()
    const members = [...(await findMembers(tx, panel)), ...(await insertMembers(tx, organisationId, panel))]
    await tx
      .insertInto('panel_seat')
      .values(
        members.map((account_id) => ({
          organisation_id: organisationId,
          panel_id: id,
          account_id,
          seated_on: seatedOn,
        })),
      )
      .execute()
  }
  return ids
}

async function findMembers(tx: Tx, { signIns }: DemoPanel): Promise<string[]> {
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('email', 'in', [...signIns])
    .execute()
  return found.map(({ id }) => id)
}

/** Members who have no password yet, so that nobody can sign in as one. */
async function insertMembers(tx: Tx, organisationId: string, { key, others }: DemoPanel): Promise<string[]> {
  const random = new Random(`members of ${key}`)
  const accounts = others.map((culture, place) => {
    const { female, male, surnames } = poolOf(culture)
    return {
      organisation_id: organisationId,
      id: random.uuid(Date.parse(seatedOn) + place),
      role: 'panel' as const,
      name: `${random.pick(random.chance(0.6) ? female : male)} ${random.pick(surnames)}`,
      email: `${key}-${place + 1}@harbour-dale.example.org`,
      password_hash: 'none',
      public_name: null,
    }
  })
  await tx.insertInto('account').values(accounts).execute()
  return accounts.map(({ id }) => id)
}
