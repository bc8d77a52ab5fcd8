import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { addDays } from '../../../db/demo/day'
import { spring2026 } from '../../../db/demo/judgements/spring-2026'
import { loadDemo } from '../../../db/demo/load.server'
import { quickCheck } from '../../../db/demo/load-quick-check.server'
import { placeOf } from '../../../db/demo/response'
import { demoLinks } from '../../../db/demo/secrets'
import { listClaims } from '../../../db/judgement/claim.server'
import { listSigned } from '../../../db/judgement/judgement.server'
import { findFigures } from '../../../db/reading/figure.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { takeReading } from '../../../db/reading/take.server'
import { hashSecret } from '../../../db/secret.server'
import { completeWave, findShortAddress, findWaveByKeys, listWaves, type Wave } from '../../../db/wave.server'
import { codedQuestions } from '../../../surveys/definition'
import { services } from '../../../surveys/service'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { cloneDemo } from '../../setup/demo'

const { db, demo, lines, today } = await cloneDemo()
const report = () => {}
/** Days after the one it was loaded on. */
const later = (days: number) => addDays(today, days)
const inDemo = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, demo.organisationId, work)

const counted = (tx: Tx, from: string) =>
  sql<{ n: number }>`select count(*)::int as n from ${sql.raw(from)}`
    .execute(tx)
    .then(({ rows }) => rows[0]?.n)

describe('a loaded demonstration', () => {
  test('holds the register, and tells how it gets on', async () => {
    await inDemo(async (tx) => {
      expect(await counted(tx, 'household')).toBe(46000)
      expect(await counted(tx, 'tenant')).toBe(46000)
      expect(await counted(tx, 'area')).toBe(127)
      const known = await counted(tx, '(select distinct tenant_id from profile) p')
      expect((known ?? 0) / 46000).toBeCloseTo(0.5, 1)
    })
    expect(lines.length).toBeGreaterThan(3)
  })

  test.each([
    ['overall-service', '75.0'],
    ['repairs', '69.8'],
    ['views-acted-on', '55.4'],
    ['rent-value', '72.0'],
  ])('stores %s of the last closed wave as %s per cent', async (measure, percent) => {
    const place = codedQuestions(perceptionSurvey).findIndex(({ key }) => key === measure) + 1
    const { rows } = await inDemo((tx) =>
      sql<{ percent: string }>`
        select round(100.0 * count(*) filter (where get_byte(answers, ${sql.lit(place - 1)}) in (4, 5)) / count(*), 1)::text as percent
        from response join wave on wave.id = response.wave_id
        where wave.key = ${demo.closedWaveKey} and get_byte(answers, ${sql.lit(place - 1)}) between 1 and 5`.execute(
        tx,
      ),
    )
    expect(rows[0]?.percent).toBe(percent)
  })

  test('judges prospects in two frameworks, each on what its plan had done and not done by then', async () => {
    const signed = await inDemo((tx) => listSigned(tx, { limit: 100 }))
    const prospects = signed.filter(({ kind }) => kind === 'prospects')
    expect(prospects.map(({ framework }) => framework).sort()).toEqual([
      ...['access-and-customer-care', 'resident-involvement'],
    ])
    for (const { signed_on, plan_record } of prospects) {
      expect(plan_record).toMatchObject({ doneInTime: 5, overdue: 1, plan: { on: signed_on } })
      const states = plan_record?.plan?.actions.map(({ state }) => state)
      expect(states).toEqual(expect.arrayContaining(['done', 'overdue']))
    }
  })

  test('rests a claim on its figures in the order they are told in', async () => {
    const told = spring2026.flatMap(({ claims }) => claims).find(({ figures = [] }) => figures.length > 1)
    const cited = await inDemo((tx) =>
      tx
        .selectFrom('claim')
        .innerJoin('judgement', 'judgement.id', 'claim.judgement_id')
        .select('judgement.id')
        .where('claim', '=', told?.claim ?? '')
        .executeTakeFirstOrThrow()
        .then(({ id }) => listClaims(tx, [id])),
    )
    const figures = cited.find(({ claim }) => claim === told?.claim)?.figures ?? []
    expect(figures.map(({ evidence_measure }) => evidence_measure)).toEqual(
      told?.figures?.map(({ measure }) => placeOf(measure) + 1),
    )
  })

  test('keeps no link from an invitation to a response of a closed wave', async () => {
    const { rows } = await inDemo((tx) =>
      sql<{ key: string; links: number }>`
        select w.key, count(*)::int as links from response_link l
        join response r on r.id = l.response_id join wave w on w.id = r.wave_id group by 1`.execute(tx),
    )
    expect(rows.map(({ key }) => key)).toEqual([demo.openWaveKey])
    expect(rows[0]?.links).toBeGreaterThan(1500)
  })

  test('marks as used exactly the invitations of those who answered', async () => {
    await inDemo(async (tx) => {
      const used = await counted(tx, 'invitation where used_on is not null')
      expect(used).toBe(await counted(tx, 'response'))
    })
  })

  test('opens its open wave around today', async () => {
    const wave = await inDemo((tx) => findWaveByKeys(tx, demo.surveyKey, demo.openWaveKey))
    expect(wave).toMatchObject({ state: 'open', opens_on: later(-21), closes_on: later(21) })
    expect(await findShortAddress(db, demo.openLinkAddress)).toEqual({
      organisationId: demo.organisationId,
      waveId: wave?.id,
    })
  })

  test('has spare personal links that nobody has used', async () => {
    const unused = await inDemo((tx) =>
      tx
        .selectFrom('invitation')
        .select('id')
        .where('link_hash', 'in', demoLinks(400).map(hashSecret))
        .where('used_on', 'is', null)
        .execute(),
    )
    expect(unused.length).toBe(400)
    expect(demo.personalLink).toBe(demoLinks(1)[0])
  })

  test('lets its officer, its panel and its administrator sign in', async () => {
    const { officer, panel, administrator } = demo.credentials
    for (const { email, password } of [officer, panel, administrator]) {
      expect(await signIn(db, email, password)).toContain(demo.organisationId)
    }
  })
})

describe('its "you said, we did" entries', () => {
  const entries = () => inDemo((tx) => tx.selectFrom('entry').selectAll().execute())

  test('are ten, in every state and with every outcome', async () => {
    const all = await entries()
    expect(all.length).toBe(10)
    expect(new Set(all.map(({ state }) => state))).toEqual(
      new Set(['draft', 'with the panel', 'confirmed', 'challenged', 'asked for more']),
    )
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'under way', 'not doing']))
  })

  test('are public where a panel member has confirmed them, and nowhere else', async () => {
    const verdicts = await inDemo((tx) => tx.selectFrom('verdict').selectAll().execute())
    for (const { id, state, published_on } of await entries()) {
      const isConfirmed = verdicts.some((one) => one.entry_id === id && one.verdict === 'confirmed')
      expect(published_on !== null).toBe(isConfirmed)
      expect(state === 'confirmed').toBe(isConfirmed)
    }
  })

  test('rest on figures of closed waves that may be shown', async () => {
    for (const entry of await entries()) {
      const figures = await inDemo((tx) =>
        findFigures(tx, entry.reading_id, {
          areaIds: [entry.evidence_area_id],
          measures: [entry.evidence_measure],
          cells: [entry.evidence_cell],
        }),
      )
      expect(figures.map(({ figure }) => figure.state)).toEqual(['shown'])
    }
  })

  test('are about services that the product knows', async () => {
    const known = services.map(({ key }) => key)
    expect((await entries()).filter(({ service }) => !known.includes(service))).toEqual([])
  })
})

test('each wave has a reading, final where the wave is closed', async () => {
  const readings = await inDemo((tx) =>
    tx
      .selectFrom('reading')
      .innerJoin('wave', 'wave.id', 'reading.wave_id')
      .select(['wave.state', 'reading.is_final', 'reading.responses'])
      .orderBy('wave.opens_on')
      .execute(),
  )
  expect(readings).toEqual([
    { state: 'closed', is_final: true, responses: 8312 },
    { state: 'closed', is_final: true, responses: 8640 },
    { state: 'open', is_final: false, responses: 1904 },
  ])
})

test('each reading has what goes along with overall satisfaction, of all the other questions', async () => {
  const readings = await inDemo((tx) => tx.selectFrom('reading').select('drivers').execute())
  for (const { drivers } of readings) {
    const shares = drivers?.shares ?? []
    expect([...shares.map(({ measure }) => measure), ...(drivers?.leftOut ?? [])]).toHaveLength(23)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBe(100)
  }
})

describe('loading again', () => {
  test('changes nothing and gives the same', async () => {
    expect(await loadDemo(db, { today, report })).toEqual(demo)
    expect(await inDemo((tx) => counted(tx, 'response'))).toBe(8312 + 8640 + 1904)
  })

  test('gives the next link once the first is used', async () => {
    await inDemo((tx) =>
      tx
        .updateTable('invitation')
        .set({ used_on: today })
        .where('link_hash', '=', hashSecret(demo.personalLink))
        .execute(),
    )
    expect((await loadDemo(db, { today, report })).personalLink).toBe(demoLinks(2)[1])
  })

  test('long after keeps the open wave open', async () => {
    await loadDemo(db, { today: later(99), report })
    const wave = await inDemo((tx) => findWaveByKeys(tx, demo.surveyKey, demo.openWaveKey))
    expect(wave).toMatchObject({ opens_on: later(-21), closes_on: later(120) })
  })

  test('after its own jobs closed its open waves and read them for good opens them again', async () => {
    const open = (await inDemo(listWaves)).filter(({ state }) => state === 'open')
    expect(open.map(({ key }) => key).sort()).toEqual([demo.openWaveKey, quickCheck.key])
    await inDemo(async (tx) => {
      for (const wave of open) await closeForGood(tx, wave)
    })
    await loadDemo(db, { today: later(130), report })
    await inDemo(async (tx) => {
      for (const { survey_key, key, id } of open) {
        const wave = await findWaveByKeys(tx, survey_key, key)
        expect(wave).toMatchObject({ state: 'open', closes_on: later(151), is_complete: false })
        const number = key === quickCheck.key ? 2 : 1
        expect(await findLatestReading(tx, id)).toMatchObject({ number, is_final: false })
      }
    })
  })
})

/** Leaves the wave as the jobs do: the one that nobody has answered after two readings; of the one that was read, which
 *  has no new responses, that reading becomes the final one. */
async function closeForGood(tx: Tx, wave: Wave): Promise<void> {
  const { id, survey_key, key } = wave
  const wasRead = (await findLatestReading(tx, id)) !== undefined
  if (!wasRead) await takeReading(tx, wave, { isFinal: false })
  await tx.updateTable('wave').set({ state: 'closed' }).where('id', '=', id).execute()
  if (wasRead) {
    await completeWave(tx, id)
    await tx.updateTable('reading').set({ is_final: true }).where('wave_id', '=', id).execute()
    return
  }
  const closed = await findWaveByKeys(tx, survey_key, key)
  if (closed) await takeReading(tx, closed, { isFinal: true })
}
