import type { Tx } from '../client.server'
import { findLatestReading } from '../reading/reading.server'
import type { DemoArea } from './areas'
import { type DemoEntry, demoEntries } from './entries'
import { Random } from './random'
import { placeOf } from './response'

type Loading = { areas: readonly DemoArea[]; officerId: string; waveId: string }

/** Stores the entries and what the panel said of them; each cites the latest reading of the wave. */
export async function loadEntries(tx: Tx, organisationId: string, loading: Loading): Promise<void> {
  const random = new Random('entries')
  const reading = await findLatestReading(tx, loading.waveId)
  if (!reading) throw new Error('The wave that the entries rest on has no reading.')
  for (const entry of demoEntries) {
    const id = random.uuid(Date.parse(entry.writtenOn))
    await tx
      .insertInto('entry')
      .values({ organisation_id: organisationId, id, reading_id: reading.id, ...rowOf(entry, loading) })
      .execute()
    for (const verdict of entry.verdicts) {
      await insertVerdict(tx, { organisation_id: organisationId, id: random.uuid(), entry_id: id }, verdict)
    }
  }
}

function rowOf(entry: DemoEntry, { areas, officerId }: Loading) {
  const { view, outcome, reply, service, state, area, evidence } = entry
  const idOf = (code: string) => areas.find((one) => one.code === code)?.id ?? 0
  return {
    view,
    outcome,
    reply,
    service,
    state,
    area_id: idOf(area),
    evidence_area_id: idOf(evidence.area),
    evidence_measure: placeOf(evidence.measure) + 1,
    evidence_cell: evidence.cell,
    written_by: officerId,
    written_on: entry.writtenOn,
    sent_on: entry.sentOn,
    sent_version: entry.sentOn ? 1 : 0,
    published_on: entry.publishedOn,
  }
}

async function insertVerdict(
  tx: Tx,
  ids: { organisation_id: string; id: string; entry_id: string },
  { by, givenOn, verdict, comment }: DemoEntry['verdicts'][number],
): Promise<void> {
  const member = await tx
    .selectFrom('account')
    .select(['id', 'public_name'])
    .where('email', '=', by)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('verdict')
    .values({
      ...ids,
      account_id: member.id,
      public_name: member.public_name ?? '',
      verdict,
      comment,
      given_on: givenOn,
      version: 1,
    })
    .execute()
}
