import { type Insertable, type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Tx } from '../client.server'
import type { PaperBatchTable } from '../schema'
import { newFormCode } from '../secret.server'
import type { Wave } from '../wave.server'

/** The most forms that are made at once: they are printed as one document. */
export const mostForms = 100

/** What is said of the forms that are made together; `made_by` is an account. */
export type NewBatch = Omit<Insertable<PaperBatchTable>, 'organisation_id' | 'id' | 'wave_id' | 'made_at'>

export type PaperBatch = Selectable<PaperBatchTable>

/** Makes forms of a wave, each with a code of its own. Gives the id of the batch. */
export async function insertPaperBatch(
  tx: Tx,
  { organisation_id, id: wave_id }: Pick<Wave, 'organisation_id' | 'id'>,
  batch: NewBatch,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('paper_batch')
    .values({ organisation_id, id, wave_id, ...batch })
    .execute()
  for (let made = 0; made < batch.forms; ) {
    const forms = Array.from({ length: batch.forms - made }, (_, place) => ({
      ...{ organisation_id, batch_id: id, code: newFormCode(), place: made + place + 1 },
    }))
    made += await insertForms(tx, forms)
  }
  return id
}

/** Stores the first of the forms up to one whose code there is already, so that no place is left out; says how many. */
async function insertForms(
  tx: Tx,
  forms: { organisation_id: string; batch_id: string; code: string; place: number }[],
): Promise<number> {
  const codes = forms.map(({ code }) => code)
  const known = await tx.selectFrom('paper_form').select('code').where('code', 'in', codes).execute()
  const taken = new Set(known.map(({ code }) => code))
  const end = codes.findIndex((code, place) => taken.has(code) || codes.indexOf(code) < place)
  const fresh = end === -1 ? forms : forms.slice(0, end)
  if (fresh.length > 0) await tx.insertInto('paper_form').values(fresh).execute()
  return fresh.length
}

/** How many forms were made; how many of them are keyed, were taken back by whoever filled them in, and are still out. */
export type FormCounts = { made: number; keyed: number; takenBack: number; out: number }

/** The counts of a wave's forms; of no batch by itself, which has an area and a language. */
export function countForms(tx: Tx, waveId: string): Promise<FormCounts> {
  return tx
    .selectFrom('paper_batch as b')
    .innerJoin('paper_form as f', 'f.batch_id', 'b.id')
    .select([
      sql<number>`count(*)::int`.as('made'),
      sql<number>`count(f.response_id)::int`.as('keyed'),
      sql<number>`(count(f.keyed_on) - count(f.response_id))::int`.as('takenBack'),
      sql<number>`(count(*) - count(f.keyed_on))::int`.as('out'),
    ])
    .where('b.wave_id', '=', waveId)
    .executeTakeFirstOrThrow()
}

/** What was made together for a wave, the newest first. */
export function listPaperBatches(tx: Tx, waveId: string): Promise<PaperBatch[]> {
  return tx
    .selectFrom('paper_batch')
    .selectAll()
    .where('wave_id', '=', waveId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** A batch of the wave with the codes of its forms in order. */
export async function findPaperBatch(
  tx: Tx,
  waveId: string,
  id: string,
): Promise<(PaperBatch & { codes: string[] }) | undefined> {
  const batch = await tx
    .selectFrom('paper_batch')
    .selectAll()
    .where('id', '=', id)
    .where('wave_id', '=', waveId)
    .executeTakeFirst()
  if (!batch) return undefined
  const forms = await tx
    .selectFrom('paper_form')
    .select('code')
    .where('batch_id', '=', id)
    .orderBy('place')
    .execute()
  return { ...batch, codes: forms.map(({ code }) => code) }
}

/** What somebody did with forms of a wave on a day: how many they keyed, undid, and took back for tenants. */
export type ActsOfDay = { day: string; name: string | null; keyed: number; undone: number; takenBack: number }

/** The record of what was done with the forms of a wave, the last day first; not with which. */
export function listPaperActs(tx: Tx, waveId: string): Promise<ActsOfDay[]> {
  return tx
    .selectFrom('paper_act as a')
    .innerJoin('paper_form as f', 'f.code', 'a.code')
    .innerJoin('paper_batch as b', 'b.id', 'f.batch_id')
    .leftJoin('account as person', 'person.id', 'a.done_by')
    .select(['a.done_on as day', 'person.name as name'])
    .select([
      sql<number>`(count(*) filter (where a.act = 'keyed'))::int`.as('keyed'),
      sql<number>`(count(*) filter (where a.act = 'undone'))::int`.as('undone'),
      sql<number>`(count(*) filter (where a.act = 'taken back'))::int`.as('takenBack'),
    ])
    .where('b.wave_id', '=', waveId)
    .groupBy(['a.done_on', 'a.done_by', 'person.name'])
    .orderBy('a.done_on', 'desc')
    .orderBy('person.name')
    .execute()
}
