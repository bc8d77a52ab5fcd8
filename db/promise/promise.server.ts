import { type Selectable, sql } from 'kysely'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { today } from '../day.server'
import type { PromiseMoveTable } from '../schema'
import { type PromiseStanding, promiseStanding } from './standing'

/** A day that a promise was moved from, with the reason; the name of who did so, while they are there. */
export type PromiseMove = Pick<
  Selectable<PromiseMoveTable>,
  'moved_from' | 'moved_to' | 'reason' | 'moved_on'
> & { by: string | null }

/** What tenants of a wave are promised and how it stands. Results are published when the first final reading is taken: it
 *  stands on the organisation's public page from that moment. */
export type WavePromise = {
  waveId: string
  wave: string
  promisedOn: string
  words: string | undefined
  publishedOn: string | undefined
  moves: PromiseMove[]
  standing: PromiseStanding
}

/** The promise of each wave that tenants answer, or could, the newest first; of one wave where it is given. `day` is today. */
export async function listPromises(tx: Tx, day: string, waveId?: string): Promise<WavePromise[]> {
  const waves = await tx
    .selectFrom('wave')
    .select(['id', 'name', 'results_on', 'promise'])
    .select(
      sql<Date | null>`(select min(taken_at) from reading where wave_id = wave.id and is_final)`.as(
        'published',
      ),
    )
    .where('answered_by', '=', 'tenants')
    .$if(waveId !== undefined, (query) => query.where('id', '=', waveId ?? ''))
    .orderBy('opens_on', 'desc')
    .execute()
  const moves = await listMoves(tx)
  return waves.map(({ id, name, results_on: promisedOn, promise, published }) => {
    const publishedOn = published === null ? undefined : today(published)
    return {
      ...{ waveId: id, wave: name, promisedOn, publishedOn, words: promise ?? undefined },
      moves: moves.get(id) ?? [],
      standing: promiseStanding({ promisedOn, publishedOn }, day),
    }
  })
}

async function listMoves(tx: Tx): Promise<Map<string, PromiseMove[]>> {
  const rows = await tx
    .selectFrom('promise_move')
    .leftJoin('account', 'account.id', 'moved_by')
    .select(['wave_id', 'moved_from', 'moved_to', 'reason', 'moved_on', 'account.name as by'])
    .orderBy('moved_at')
    .execute()
  const byWave = new Map<string, PromiseMove[]>()
  for (const { wave_id, ...move } of rows) byWave.set(wave_id, [...(byWave.get(wave_id) ?? []), move])
  return byWave
}

/** What became of moving a promise. `over`: its day has passed or its results are published, so that it was kept or not.
 *  `same`: it is of that day already. */
export type Moved = 'done' | 'over' | 'same'

/** Moves the day of a promise for a reason; `day` is today. The day it was of stays on record. */
export async function movePromise(
  tx: Tx,
  { organisation_id, id: moved_by }: Pick<Account, 'organisation_id' | 'id'>,
  { waveId, to, reason, day }: { waveId: string; to: string; reason: string; day: string },
): Promise<Moved> {
  await tx.selectFrom('wave').select('id').where('id', '=', waveId).forUpdate().execute()
  const [promise] = await listPromises(tx, day, waveId)
  if (promise?.standing.state !== 'coming') return 'over'
  if (promise.promisedOn === to) return 'same'
  await tx
    .insertInto('promise_move')
    .values({
      ...{ organisation_id, wave_id: waveId, moved_from: promise.promisedOn, moved_to: to, reason },
      ...{ moved_by, moved_on: day },
    })
    .execute()
  await tx.updateTable('wave').set({ results_on: to }).where('id', '=', waveId).execute()
  return 'done'
}

/** Keeps the landlord's own sentence of a promise, none with undefined; `day` is today. Once its day is over it stays. */
export async function wordPromise(
  tx: Tx,
  { waveId, words, day }: { waveId: string; words: string | undefined; day: string },
): Promise<Exclude<Moved, 'same'>> {
  const [promise] = await listPromises(tx, day, waveId)
  if (promise?.standing.state !== 'coming') return 'over'
  await tx
    .updateTable('wave')
    .set({ promise: words ?? null })
    .where('id', '=', waveId)
    .execute()
  return 'done'
}
