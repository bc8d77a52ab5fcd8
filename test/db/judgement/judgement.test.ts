import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOrganisation, inSnapshot, type Tx } from '../../../db/client.server'
import { citeFigure } from '../../../db/evidence.server'
import {
  amendClaim,
  type Claim,
  type ClaimFigure,
  findClaim,
  insertClaim,
  insertClaimFigure,
  insertClaimSource,
  listClaims,
  moveClaimUp,
  removeClaim,
  removeEvidence,
} from '../../../db/judgement/claim.server'
import {
  beginJudgement,
  countJudgements,
  dropDraft,
  findJudgement,
  type Judgement,
  listSigned,
  listVersions,
  saveConclusion,
  signJudgement,
} from '../../../db/judgement/judgement.server'
import { verifyWave } from '../../../db/verify.server'
import { cellNumber, everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'

const { db } = await cloneDatabase()
let landlord: Landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const writer = () => ({ organisation_id: landlord.organisationId, id: newId(), name: 'Ada Okafor' })

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  await inside((tx) => readHundredResponses(tx, landlord))
})

const words = {
  side: 'weakness' as const,
  ...{ claim: 'Letters are hard to read.', meaning: 'Tenants miss what they are told.' },
  ...{ is_heavy: true, line: '30.3.a', finding: null },
}

const conclusion = { scale: 'balance', level: 'weaknesses', reason: 'The figures are low.' }
const reckoned = {
  suggested: null,
  reckoning: 'Strengths count 0 and weaknesses count 2. The rule suggests nothing yet.',
  today: '2026-07-01',
}

/** A draft of a theme of its own with one claim, a figure and a document: at revision 4. */
async function draft(tx: Tx, theme: string) {
  const id = await beginJudgement(tx, writer(), {
    waveId: landlord.wave.id,
    ...{ framework: 'access-and-customer-care', theme, kind: 'service' },
  })
  const claimId = newId()
  expect(await insertClaim(tx, writer(), { id, revision: 1 }, { id: claimId, ...words })).toBe('done')
  const claim = { id: claimId, judgement_id: id }
  const cited = await citeFigure(tx, {
    ...{ waveId: landlord.wave.id, questionKey: 'overall-service' },
    ...{ areaId: landlord.areas.north, cell: everybody },
  })
  if (cited.state !== 'cited') throw new Error(cited.state)
  expect(await insertClaimFigure(tx, writer(), { claim, revision: 2 }, cited.citation)).toBe('done')
  const source = {
    kind: 'document' as const,
    title: 'A plan',
    dated_on: '2026-05-01',
    says: 'So',
    kept_at: '',
  }
  expect(await insertClaimSource(tx, writer(), { claim, revision: 3 }, source)).toBe('done')
  return { id, claim }
}

async function signed(tx: Tx, theme: string) {
  const made = await draft(tx, theme)
  await signJudgement(tx, writer(), { id: made.id, revision: 4 }, { ...conclusion, ...reckoned })
  return made
}

describe('a draft', () => {
  test('is one of its theme by its wave, and counts what is changed in it', () =>
    inside(async (tx) => {
      const { id, claim } = await draft(tx, '30.1')
      const subject = { framework: 'access-and-customer-care', theme: '30.1', kind: 'service' as const }
      expect(await beginJudgement(tx, writer(), { waveId: landlord.wave.id, ...subject })).toBe(id)
      expect(await findJudgement(tx, id)).toMatchObject({ state: 'draft', version: 1, revision: 4 })
      expect(await findClaim(tx, claim.id)).toMatchObject({
        ...words,
        origin_id: claim.id,
        figures: [{ evidence_area_id: landlord.areas.north }],
        sources: [{ title: 'A plan', dated_on: '2026-05-01' }],
      })
    }))

  test('is not overwritten by who saw an earlier revision, whatever they do', () =>
    inside(async (tx) => {
      const { id, claim } = await draft(tx, '30.2')
      const late = { id, revision: 3 }
      const before = await listClaims(tx, [id])
      const [figure] = before[0]?.figures ?? []
      const tries = [
        await saveConclusion(tx, late, conclusion),
        await signJudgement(tx, writer(), late, { ...conclusion, ...reckoned }),
        await insertClaim(tx, writer(), late, { id: newId(), ...words }),
        await amendClaim(tx, claim, 3, { ...words, claim: 'Other words.' }),
        await removeClaim(tx, claim, 3),
        await moveClaimUp(tx, claim, 3),
        await removeEvidence(tx, 'claim_figure', { claim, revision: 3 }, figure?.id ?? ''),
        await dropDraft(tx, late),
      ]
      expect(new Set(tries)).toEqual(new Set(['changed']))
      expect(await listClaims(tx, [id])).toEqual(before)
      expect(await findJudgement(tx, id)).toMatchObject({ revision: 4, level: null })
    }))

  test('has its claims in the order they are put in, and can be taken away whole', () =>
    inside(async (tx) => {
      const { id, claim } = await draft(tx, '30.3')
      const second = { id: newId(), judgement_id: id }
      await insertClaim(tx, writer(), { id, revision: 4 }, { id: second.id, ...words })
      await moveClaimUp(tx, second, 5)
      expect((await listClaims(tx, [id])).map((one) => one.id)).toEqual([second.id, claim.id])
      await removeClaim(tx, second, 6)
      expect((await listClaims(tx, [id])).map((one) => one.id)).toEqual([claim.id])
      expect(await dropDraft(tx, { id, revision: 7 })).toBe('done')
      expect([await findJudgement(tx, id), await findClaim(tx, claim.id)]).toEqual([undefined, undefined])
    }))
})

test('what a claim rests on stands in the order it was put behind it, in a copy too', async () => {
  const undone = new Error('undone')
  const run = inside(async (tx) => {
    const { id, claim } = await draft(tx, '30.6')
    const cells = [cellNumber('tenure', 9), everybody, cellNumber('sex', 1), cellNumber('age', 3)]
    const areas = [landlord.areas.south, landlord.areas.whole, landlord.areas.north]
    const places = cells.flatMap((cell) => areas.map((area) => [area, cell] as const)).reverse()
    const [first] = (await findClaim(tx, claim.id))?.figures ?? []
    for (const [at, [area, cell]] of places.entries()) {
      const citation = { ...(first as ClaimFigure), evidence_area_id: area, evidence_cell: cell }
      const { id: _, ...cited } = citation
      await insertClaimFigure(tx, writer(), { claim, revision: 4 + at }, cited)
    }
    const order = async (one: string) =>
      ((await listClaims(tx, [one]))[0] as Claim).figures.map(({ evidence_area_id, evidence_cell }) => [
        evidence_area_id,
        evidence_cell,
      ])
    const { north } = landlord.areas
    const put = [[north, everybody], ...places.filter(([area, cell]) => area !== north || cell !== everybody)]
    expect(await order(id)).toEqual(put)
    const copy = await copyOf(tx, id)
    expect(await order(copy)).toEqual(put)
    throw undone
  })
  await expect(run).rejects.toBe(undone)
})

/** Signs a draft and begins the next version. */
async function copyOf(tx: Tx, id: string): Promise<string> {
  const revision = (await findJudgement(tx, id))?.revision ?? 0
  await signJudgement(tx, writer(), { id, revision }, { ...conclusion, ...reckoned })
  const { framework, theme, kind } = (await findJudgement(tx, id)) as Judgement
  return beginJudgement(tx, writer(), { waveId: landlord.wave.id, framework, theme, kind })
}

describe('a signed judgement', () => {
  const subject = { framework: 'access-and-customer-care', kind: 'service' as const }

  test('says who signed it and when, and its next version begins as a copy', () =>
    inside(async (tx) => {
      const { id, claim } = await signed(tx, '30.4')
      expect(await findJudgement(tx, id)).toMatchObject({
        ...{ state: 'signed', ...conclusion, suggested: null },
        ...{ signed_as: 'Ada Okafor', signed_on: '2026-07-01' },
      })
      const next = await beginJudgement(tx, writer(), { waveId: landlord.wave.id, ...subject, theme: '30.4' })
      expect(await findJudgement(tx, next)).toMatchObject({ version: 2, state: 'draft', ...conclusion })
      const [copy] = (await listClaims(tx, [next])) as [Claim]
      expect(copy).toMatchObject({ ...words, origin_id: claim.id, figures: [{}], sources: [{}] })
      expect(copy.id).not.toBe(claim.id)
      const all = await listVersions(tx, { wave_id: landlord.wave.id, ...subject, theme: '30.4' })
      expect(all.map(({ version, state }) => [version, state])).toEqual([
        [2, 'draft'],
        [1, 'signed'],
      ])
      expect((await listSigned(tx, { limit: 100 })).map((one) => one.id)).toContain(id)
      expect((await countJudgements(tx)).get(landlord.wave.id)?.signed).toBeGreaterThan(0)
    }))

  test('never changes, nor does any part of it, not even by plain SQL', async () => {
    const { id, claim } = await inside((tx) => signed(tx, '30.5'))
    const open = await inside((tx) => draft(tx, ''))
    const statements = [
      sql`update judgement set reason = 'Otherwise' where id = ${id}`,
      sql`update judgement set state = 'draft', signed_on = null, signed_by = null, signed_as = null, reckoning = null where id = ${id}`,
      sql`delete from judgement where id = ${id}`,
      sql`update claim set claim = 'Otherwise' where id = ${claim.id}`,
      sql`delete from claim where id = ${claim.id}`,
      sql`update claim set judgement_id = ${open.id} where id = ${claim.id}`,
      sql`update claim set judgement_id = ${id} where id = ${open.claim.id}`,
      sql`update claim_figure set evidence_cell = 33 where claim_id = ${claim.id}`,
      sql`delete from claim_figure where claim_id = ${claim.id}`,
      sql`update claim_figure set claim_id = ${claim.id} where claim_id = ${open.claim.id}`,
      sql`delete from claim_source where claim_id = ${claim.id}`,
      sql`insert into claim select organisation_id, ${newId()}::uuid, judgement_id, id, 9, side, claim, meaning, is_heavy, line, finding
        from claim where id = ${claim.id}`,
      sql`insert into claim_source select organisation_id, ${newId()}::uuid, claim_id, kind, title, dated_on, says, kept_at
        from claim_source where claim_id = ${claim.id}`,
    ]
    for (const statement of statements) {
      await expect(inside((tx) => statement.execute(tx))).rejects.toThrow(/never changes/)
    }
    const seen = { id, revision: 5 }
    expect(await inside((tx) => saveConclusion(tx, seen, { ...conclusion, reason: 'Other' }))).toBe('changed')
  })

  test('needs a level and a reason', async () => {
    const { id } = await inside((tx) => draft(tx, '30.3'))
    const nothing = { scale: null, level: null, reason: '' }
    await expect(
      inside((tx) => signJudgement(tx, writer(), { id, revision: 4 }, { ...nothing, ...reckoned })),
    ).rejects.toThrow(/judgement_signed/)
  })
})

const verified = () => inSnapshot(db, landlord.organisationId, (tx) => verifyWave(tx, landlord.wave))

/** What verifying finds after a change that is not kept. */
async function foundAfter(change: (tx: Tx) => Promise<unknown>) {
  const notKept = new Error('not kept')
  let found: Awaited<ReturnType<typeof verified>> | undefined
  const work = inside(async (tx) => {
    await change(tx)
    found = await verifyWave(tx, landlord.wave)
    throw notKept
  })
  await expect(work).rejects.toBe(notKept)
  return found?.mismatch
}

test('verifying a wave finds sums under a signature that do not follow from the claims', async () => {
  const sign = (reckoning: string) =>
    foundAfter(async (tx) => {
      const { id } = await draft(tx, '31.2')
      const signing = { ...conclusion, ...reckoned, suggested: null, reckoning }
      await signJudgement(tx, writer(), { id, revision: 4 }, signing)
    })
  expect(await sign(reckoned.reckoning)).toBeUndefined()
  expect(await sign('Strengths count 1 and weaknesses count 2.')).toMatchObject({
    what: 'what the signed judgement of 31.2 adds up to',
    ...{ expected: { counts: ['0', '2'] }, found: { counts: ['1', '2'] } },
  })
})

test('verifying a wave finds counts of a plan that are not those of the plan that was kept', async () => {
  const action = { reference: 'R1', text: 'Ring back.', isSlipped: false, isStuck: false }
  const actions = (['done', 'overdue'] as const).map((state) => ({ ...action, state }))
  const plan = { name: 'Plan', on: '2026-07-01', actions, measures: [] }
  const counts = { actions: 2, doneInTime: 1, doneLate: 0, slipped: 0, stuck: 0 }
  const measures = { met: 0, missed: 0, notYet: 0, notKnown: 0 }
  const sign = (overdue: number) =>
    foundAfter(async (tx) => {
      const id = await beginJudgement(tx, writer(), {
        waveId: landlord.wave.id,
        ...{ framework: 'access-and-customer-care', theme: '', kind: 'prospects' },
      })
      const signing = { scale: 'prospects', level: 'poor', reason: 'So', ...reckoned }
      const record = { ...counts, overdue, measures, plan }
      await signJudgement(tx, writer(), { id, revision: 1 }, { ...signing, record })
    })
  expect(await sign(1)).toBeUndefined()
  expect(await sign(0)).toMatchObject({ what: 'what the signed judgement of prospects adds up to' })
})

test('verifying a wave finds a figure of a claim that is not in its reading', async () => {
  const sound = await verified()
  expect(sound.mismatch).toBeUndefined()
  expect(sound.published).toBeGreaterThan(0)
  await inside(async (tx) => {
    const { claim } = await draft(tx, '31.1')
    await sql`update claim_figure set evidence_cell = 33 where claim_id = ${claim.id}`.execute(tx)
  })
  expect((await verified()).mismatch).toMatchObject({
    what: 'the figure that the claim "Letters are hard to read." rests on',
    ...{ expected: 'shown', found: 'hidden' },
  })
})
