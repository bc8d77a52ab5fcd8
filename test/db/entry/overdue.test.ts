import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { listOverdue } from '../../../db/entry/overdue.server'
import { setReplyRule } from '../../../db/entry/rule.server'
import { publishUnconfirmed } from '../../../db/entry/settle.server'
import { answerVerdict, listVerdicts, recordVerdict } from '../../../db/entry/verdict.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisation_id, work)
const officer = { organisation_id, id: newId() }
const ann = { organisation_id, id: newId() }
/** By the rule that nobody has set, the panel is asked for 14 days and answered within 10. */
const sentOn = '2026-07-01'

beforeAll(() =>
  inside(async (tx) => {
    const common = { password: 'heron-kettle-north', name: 'A person' }
    await insertAccount(tx, { ...officer, ...common, role: 'officer', email: 'o@example.org' })
    await insertAccount(tx, { ...ann, ...common, role: 'panel', email: 'a@example.org' })
    await readHundredResponses(tx, landlord)
  }),
)

async function sent(tx: Tx): Promise<string> {
  const about = { waveId: landlord.wave.id, questionKey: 'overall-service', cell: everybody }
  const cited = await citeFigure(tx, { ...about, areaId: areas.north })
  if (cited.state !== 'cited') throw new Error(cited.state)
  const words = { view: 'You said', outcome: 'done' as const, reply: 'We did', service: 'repairs' }
  const entry = { ...words, area_id: areas.north, ...cited.citation, today: sentOn }
  const id = await insertEntry(tx, officer, entry)
  await sendEntry(tx, id, sentOn)
  return id
}

const speak = (tx: Tx, id: string, verdict: 'challenged' | 'confirmed', today = sentOn) =>
  recordVerdict(tx, ann, id, { verdict, comment: 'So.', publicName: 'Ann', version: 1, today })

test('the panel’s word is overdue from the day after it was asked for, until it speaks', async () => {
  const id = await inside(sent)
  const of = (today: string) => inside(async (tx) => (await listOverdue(tx, today)).get(id))
  expect(await of('2026-07-15')).toBeUndefined()
  expect(await of('2026-07-16')).toEqual({ what: 'verdict', dueBy: '2026-07-15' })
  await inside((tx) => speak(tx, id, 'confirmed'))
  expect(await of('2026-07-16')).toBeUndefined()
})

test('the landlord’s answer is overdue likewise, and then the panel has its days again', async () => {
  const id = await inside(async (tx) => {
    const made = await sent(tx)
    await speak(tx, made, 'challenged')
    return made
  })
  const of = (today: string) => inside(async (tx) => (await listOverdue(tx, today)).get(id))
  expect(await of('2026-07-11')).toBeUndefined()
  expect(await of('2026-07-20')).toEqual({ what: 'answer', dueBy: '2026-07-11' })
  await inside(async (tx) => {
    const verdictId = (await listVerdicts(tx, [id])).get(id)?.[0]?.id ?? ''
    await answerVerdict(tx, officer, { entryId: id, verdictId, answer: 'Yes.', today: '2026-07-20' })
  })
  expect(await of('2026-08-03')).toBeUndefined()
  expect(await of('2026-08-04')).toEqual({ what: 'verdict', dueBy: '2026-08-03' })
})

test('what was published because too few spoke in time waits for nobody', async () => {
  const id = await inside(async (tx) => {
    const rule = { quorum: 1, panel_days: 14, answer_days: 10, if_unconfirmed: 'is published' as const }
    await setReplyRule(tx, officer, rule, 0)
    const made = await sent(tx)
    await publishUnconfirmed(tx, '2026-07-16')
    return made
  })
  expect(await inside(async (tx) => (await listOverdue(tx, '2026-07-20')).has(id))).toBe(false)
})
