import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { recordVerdict } from '../../../db/entry/verdict.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { everybody } from '../../../surveys/cut'
import { standardSurvey } from '../../../surveys/templates/standard'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, invite, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { hidden, makePhone, receiptOn } from './phone'

const { db } = await cloneDatabase()
const phone = makePhone(db)
const landlord = await makeLandlord(db, { definition: standardSurvey })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const member = { organisation_id: landlord.organisationId, id: newId() }

beforeAll(() =>
  inside(async (tx) => {
    const person = { name: 'A person', password: 'heron-kettle-north', email: 'a@example.org' }
    await insertAccount(tx, { ...member, ...person, role: 'panel' })
    await readHundredResponses(tx, landlord)
    const { north, south } = landlord.areas
    await write(tx, 'In the North, since', { area: north, day: dayFromNow(0) })
    await write(tx, 'In the South, since', { area: south, day: dayFromNow(0) })
    await write(tx, 'In the North, before', { area: north, day: dayFromNow(-30) })
    await write(tx, 'In the North, waiting', { area: north, day: dayFromNow(0), isPublic: false })
    await releaseComment(tx)
  }),
)

type About = { area: number; day: string; isPublic?: boolean }

async function write(tx: Tx, view: string, { area, day, isPublic = true }: About) {
  const picked = { waveId: landlord.wave.id, questionKey: 'overall-service', areaId: 1, cell: everybody }
  const cited = await citeFigure(tx, picked)
  if (cited.state !== 'cited') throw new Error(cited.state)
  const words = { view, outcome: 'done' as const, reply: 'We did', service: 'repairs', area_id: area }
  const id = await insertEntry(tx, member, { ...words, ...cited.citation, today: day })
  await sendEntry(tx, id, day)
  const yes = { verdict: 'confirmed' as const, comment: '', publicName: 'Ann', version: 1 }
  if (isPublic) await recordVerdict(tx, member, id, { ...yes, today: day })
}

/** One about complaints, which nothing was published on. */
async function releaseComment(tx: Tx) {
  const { id } = await tx
    .selectFrom('response')
    .select('id')
    .where('area_id', '=', landlord.areas.northNeighbourhood)
    .limit(1)
    .executeTakeFirstOrThrow()
  const said = { question_key: 'one-change', language: 'en', text: 'Nobody answers' }
  await tx
    .insertInto('comment')
    .values({
      ...{ organisation_id: landlord.organisationId, response_id: id, ...said, state: 'released' as const },
      ...{
        screened_on: dayFromNow(0),
        screened_by: member.id,
        released_text: said.text,
        service: 'complaints',
      },
    })
    .execute()
}

async function receiptPage(answers: Record<string, string>): Promise<string> {
  const at = `/a/${(await invite(db, landlord)).link}`
  const receipt = hidden((await phone.open(at)).html, 'receipt')
  const code = receiptOn((await phone.send(`${at}/all`, { receipt, ...answers })).html)
  const { html } = await phone.open(`/receipt/${code}`)
  return html.replaceAll(code, '').replaceAll(code.replaceAll('-', ''), '')
}

test('a receipt says what became of what was raised in its wave and region, and is the same whatever was said', async () => {
  const content = await receiptPage({ 'overall-service': 'very-satisfied' })
  const angry = { 'overall-service': 'very-dissatisfied', 'one-change': 'The lift', 'strand-age': '16-24' }
  expect(await receiptPage(angry)).toBe(content)
  expect(content).toContain('In the North, since')
  expect(content).not.toMatch(/In the South, since|In the North, before|In the North, waiting|The lift/)
  expect(content).toContain('Waiting for the panel to confirm: 1, the oldest since')
  expect(content).toContain('Also raised, with nothing published yet: Complaints.')
})
