import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { searchComments } from '../comment/read.server'
import { gather } from '../entry/gather.server'
import { answerVerdict, listVerdicts, recordVerdict } from '../entry/verdict.server'
import { insertEntry, sendEntry } from '../entry/write.server'
import { findLatestReading } from '../reading/reading.server'
import type { DemoArea } from './areas'
import { type DemoEntry, demoEntries } from './entries'
import { Random } from './random'
import { placeOf } from './response'

type Officer = Pick<Account, 'organisation_id' | 'id'>
type Loading = { areas: readonly DemoArea[]; officer: Officer; waveIds: ReadonlyMap<string, string> }

/** Writes the entries, sends them, and plays back what the panel said of each and what it was answered, day by day. */
export async function loadEntries(tx: Tx, loading: Loading): Promise<void> {
  const random = new Random('entries')
  for (const entry of demoEntries) {
    const id = random.uuid(Date.parse(entry.writtenOn))
    await insertEntry(tx, loading.officer, {
      id,
      today: entry.writtenOn,
      ...(await rowOf(tx, entry, loading)),
    })
    await gatherFor(tx, id, entry, loading)
    if (!entry.sentOn) continue
    await sendEntry(tx, id, entry.sentOn)
    for (const verdict of entry.verdicts ?? []) await playBack(tx, id, verdict, loading.officer)
  }
}

async function listViewIds(tx: Tx, words: string | undefined): Promise<string[]> {
  if (words === undefined) return []
  const rows = await tx.selectFrom('panel_view').select('id').where('words', '=', words).execute()
  return rows.map(({ id }) => id)
}

/** The ids of actions by their texts, of the plan that is worked on. */
async function listActionIds(tx: Tx, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return []
  const rows = await tx.selectFrom('action').select('id').where('text', 'in', texts).execute()
  if (rows.length !== texts.length) throw new Error(`No plan has the actions ${texts.join(' ')}`)
  return rows.map(({ id }) => id)
}

async function rowOf(tx: Tx, entry: DemoEntry, { areas, waveIds }: Loading) {
  const { view, outcome, reply, service, area, evidence } = entry
  const reading = await findLatestReading(tx, waveIds.get(evidence.wave) ?? '')
  if (!reading) throw new Error('The wave that an entry rests on has no reading.')
  const idOf = (code: string) => areas.find((one) => one.code === code)?.id ?? 0
  return {
    ...{ view, outcome, reply, service },
    ...{ for_cell: entry.forCell ?? 0, for_whom: entry.forWhom ?? '' },
    ...{ due_on: entry.dueOn ?? null, reason: entry.reason ?? '' },
    action_ids: await listActionIds(tx, entry.actions ?? []),
    area_id: idOf(area),
    reading_id: reading.id,
    evidence_area_id: idOf(evidence.area),
    evidence_measure: placeOf(evidence.measure) + 1,
    evidence_cell: evidence.cell,
  }
}

async function gatherFor(
  tx: Tx,
  id: string,
  { gathers }: DemoEntry,
  { officer, waveIds }: Loading,
): Promise<void> {
  const waveId = waveIds.get('2026-spring')
  if (!gathers || waveId === undefined) return
  const { comments } = await searchComments(
    tx,
    { waveId, words: [gathers.word], regionCode: gathers.region },
    { offset: 0, limit: gathers.comments },
  )
  const findings = (gathers.findings ?? []).map((finding) => ({ waveId, finding }))
  const viewIds = await listViewIds(tx, gathers.panelView)
  await gather(tx, officer, id, { commentIds: comments.map((one) => one.id), findings, viewIds })
}

async function playBack(
  tx: Tx,
  entryId: string,
  { by, givenOn, verdict, comment, answer }: NonNullable<DemoEntry['verdicts']>[number],
  officer: Officer,
): Promise<void> {
  const member = await tx
    .selectFrom('account')
    .select(['organisation_id', 'id', 'public_name'])
    .where('email', '=', by)
    .executeTakeFirstOrThrow()
  const given = { verdict, comment, publicName: member.public_name ?? '', version: 1, today: givenOn }
  await recordVerdict(tx, member, entryId, given)
  const said = (await listVerdicts(tx, [entryId])).get(entryId)?.at(-1)
  if (!answer || !said) return
  await answerVerdict(tx, officer, { entryId, verdictId: said.id, answer: answer.text, today: answer.on })
}
