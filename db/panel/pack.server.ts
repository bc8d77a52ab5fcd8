import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { AgendaPack, figuresOf, type PackFigure } from '../../surveys/panel/agenda-pack'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { Citation } from '../evidence.server'
import type { AgendaPackTable } from './tables.server'

/** A pack of a meeting without what it holds: which of the meeting's it is, and of which day. */
export type PackLine = Pick<Selectable<AgendaPackTable>, 'id' | 'number' | 'made_on'>

/** The packs made for a meeting, the newest first. */
export function listPacks(tx: Tx, meetingId: string): Promise<PackLine[]> {
  return tx
    .selectFrom('agenda_pack')
    .select(['id', 'number', 'made_on'])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    .execute()
}

/** A pack with the reading that its figures are of; none where no wave was read to its end. */
export type Pack = PackLine & { meeting_id: string; reading_id: string | null; contents: AgendaPack }

/** The pack with this id, whatever the meeting. */
export async function findPack(tx: Tx, id: string): Promise<Pack | undefined> {
  const pack = await tx
    .selectFrom('agenda_pack')
    .select(['id', 'number', 'made_on', 'meeting_id', 'reading_id', 'contents'])
    .where('id', '=', id)
    .executeTakeFirst()
  return pack && { ...pack, contents: AgendaPack.parse(pack.contents) }
}

/** Keeps a new pack of a meeting for good; gives its id. */
export async function insertPack(
  tx: Tx,
  officer: Pick<Account, 'organisation_id' | 'id'>,
  {
    meetingId,
    ...pack
  }: { meetingId: string; made_on: string; reading_id: string | null; contents: AgendaPack },
): Promise<string> {
  const id = newId()
  // Locked, so that two made at once are two numbers.
  await tx.selectFrom('panel_meeting').select('id').where('id', '=', meetingId).forUpdate().execute()
  const [last] = await listPacks(tx, meetingId)
  await tx
    .insertInto('agenda_pack')
    .values({
      ...{ organisation_id: officer.organisation_id, id, meeting_id: meetingId, made_by: officer.id },
      ...{ ...pack, number: (last?.number ?? 0) + 1, contents: JSON.stringify(pack.contents) },
    })
    .execute()
  return id
}

/** The cell of a pack's reading as every claim cites one. */
export const citationOf = (readingId: string, { area_id, measure, cell }: PackFigure): Citation => ({
  reading_id: readingId,
  evidence_area_id: area_id,
  evidence_measure: measure,
  evidence_cell: cell,
})

/** Every figure of these readings that a pack shows. */
export async function listCitedByPacks(tx: Tx, readingIds: readonly string[]): Promise<Citation[]> {
  if (readingIds.length === 0) return []
  const packs = await tx
    .selectFrom('agenda_pack')
    .select([sql<string>`reading_id`.as('reading_id'), 'contents'])
    .where('reading_id', 'in', [...readingIds])
    .execute()
  return packs.flatMap(({ reading_id, contents }) =>
    figuresOf(AgendaPack.parse(contents)).map((figure) => citationOf(reading_id, figure)),
  )
}
