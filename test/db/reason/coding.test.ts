import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { searchComments } from '../../../db/comment/read.server'
import { releaseComment, returnComment } from '../../../db/comment/screen.server'
import { listReasons, saveReason } from '../../../db/reason/codebook.server'
import { countCoding, findToCode, recordCoding } from '../../../db/reason/coding.server'
import { countReasons, listCodedTwice } from '../../../db/reason/count.server'
import { ourReasons } from '../../../surveys/comments/reasons'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const officer = { organisation_id: organisationId, id: newId() }
const colleague = { organisation_id: organisationId, id: newId() }
await inside(async (tx) => {
  for (const [at, account] of [officer, colleague].entries()) {
    const person = {
      ...account,
      role: 'officer' as const,
      name: `Officer ${at}`,
      email: `o${at}@example.org`,
    }
    await insertAccount(tx, { ...person, password: 'heron-kettle-north-stair' })
  }
})
const day = '2026-11-22'
let ids: string[] = []

/** Thirty-one comments of the north and twenty-nine of the south, all released as they were written. */
beforeEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('response').execute()
    const places = [...Array(31).fill(areas.northNeighbourhood), ...Array(29).fill(areas.southAuthority)]
    const rows = randomResponses(landlord, [1], 60).map((row, at) => ({ ...row, area_id: places[at] }))
    await insertResponses(tx, landlord, rows)
    const responses = await tx.selectFrom('response').select(['id', 'area_id']).execute()
    const said = responses.map(({ id, area_id }) => ({
      ...{ organisation_id: organisationId, response_id: id, question_key: 'words', language: 'en' },
      text: `from area ${area_id}`,
    }))
    await tx.insertInto('comment').values(said).execute()
    const comments = await tx.selectFrom('comment').select(['id', 'text']).orderBy('id').execute()
    for (const { id, text } of comments) {
      const hand = { account: officer, waveId: wave.id, commentId: id, version: 0, day }
      await releaseComment(tx, hand, { words: text, service: null, theme: null })
    }
    ids = comments.filter(({ text }) => text.endsWith(` ${areas.northNeighbourhood}`)).map(({ id }) => id)
  }),
)

const code = (commentId: string, reasons: string[], account = officer, version = 1) =>
  inside((tx) => recordCoding(tx, account, { waveId: wave.id, commentId, version, reasons }))
const regions = () => inside((tx) => countReasons(tx, wave.id))
const queue = { waveId: wave.id, accountId: officer.id, isCheck: false }

describe('coding released comments', () => {
  test('goes from one to the next until all are coded, and offers nothing of a region of fewer than thirty', async () => {
    const met: string[] = []
    for (let after: string | undefined; ; ) {
      const next = await inside((tx) => findToCode(tx, { ...queue, after }))
      if (!next) break
      expect(next).toMatchObject({ region: 'North', mine: null, isFirst: true })
      met.push(next.id)
      expect(await code(next.id, met.length % 2 ? ['damp'] : [], officer, next.version)).toBe(true)
      after = next.id
    }
    expect(met).toEqual(ids)
    expect(await inside((tx) => countCoding(tx, queue))).toEqual({ released: 31, coded: 31, waiting: 0 })
    expect(await regions()).toEqual([
      { code: 'N', name: 'North', released: 31, coded: 31, given: { damp: 16 } },
    ])
  })

  test('a comment left for now comes again after the others', async () => {
    const [first = '', second = ''] = ids
    expect((await inside((tx) => findToCode(tx, { ...queue, after: first })))?.id).toBe(second)
    expect((await inside((tx) => findToCode(tx, { ...queue, after: ids.at(-1) })))?.id).toBe(first)
  })

  test('counts what was coded first, and keeps what a second person found beside it', async () => {
    const [one = '', another = ''] = ids
    await code(one, ['damp'])
    await code(another, ['cost', 'damp'])
    const checking = { ...queue, accountId: colleague.id, isCheck: true }
    expect((await inside((tx) => findToCode(tx, checking)))?.isFirst).toBe(false)
    await code(one, ['cost'], colleague)
    expect(await inside((tx) => countCoding(tx, checking))).toEqual({ released: 31, coded: 2, waiting: 1 })
    expect((await regions())[0]?.given).toEqual({ damp: 2, cost: 1 })
    expect(await inside((tx) => listCodedTwice(tx, wave.id))).toEqual([{ first: ['damp'], second: ['cost'] }])
    await code(one, ['needs'])
    expect(await inside((tx) => listCodedTwice(tx, wave.id))).toEqual([
      { first: ['needs'], second: ['cost'] },
    ])
  })

  test('is of the words as they stood: one that is released anew has to be coded anew', async () => {
    const [id = ''] = ids
    await code(id, ['damp'])
    const hand = { account: officer, waveId: wave.id, commentId: id, day }
    await inside((tx) => returnComment(tx, { ...hand, version: 1 }))
    expect((await regions())[0]).toMatchObject({ released: 30, coded: 0 })
    expect(await code(id, ['damp'], officer, 2)).toBe(false)
    const words = { words: 'Anew', service: null, theme: null }
    await inside((tx) => releaseComment(tx, { ...hand, version: 2 }, words))
    expect((await regions())[0]).toMatchObject({ released: 31, coded: 0 })
    expect(await code(id, ['cost'], officer, 1)).toBe(false)
    expect(await code(id, ['cost'], officer, 3)).toBe(true)
    expect((await regions())[0]?.given).toEqual({ cost: 1 })
  })

  test('goes with the comment when its tenant takes it back', async () => {
    const [id = ''] = ids
    await code(id, ['damp'])
    await inside((tx) => tx.deleteFrom('comment').where('id', '=', id).execute())
    expect(await inside((tx) => tx.selectFrom('coding').selectAll().execute())).toEqual([])
  })

  test('tells by its counts only what can be counted on the comments that the same people read', async () => {
    for (const [at, id] of ids.entries()) await code(id, at % 3 ? ['damp', 'cost'] : ['needs'])
    const { comments } = await inside((tx) => searchComments(tx, {}, { offset: 0, limit: 100 }))
    const byHand = Object.fromEntries(
      ['damp', 'cost', 'needs'].map((key) => [
        key,
        comments.filter(({ reasons }) => reasons?.includes(key)).length,
      ]),
    )
    expect((await regions()).map(({ code, given }) => [code, given])).toEqual([['N', byHand]])
    const found = await inside((tx) => searchComments(tx, { reason: 'needs' }, { offset: 0, limit: 100 }))
    expect(found.total).toBe(byHand.needs)
  })
})

describe('the codebook', () => {
  test('is ours until it is changed, and a reason that is not used any more stays', async () => {
    expect(await inside(listReasons)).toEqual(ourReasons.map((reason) => ({ ...reason, isUsed: true })))
    const [first] = ourReasons
    if (!first) throw new Error('there are none')
    await inside((tx) => saveReason(tx, officer, { ...first, name: 'Mended well', isUsed: false }))
    await inside((tx) => saveReason(tx, officer, { ...first, key: 'pets', name: 'Pets', isUsed: true }))
    const changed = await inside(listReasons)
    expect(changed[0]).toEqual({ ...first, name: 'Mended well', isUsed: false })
    expect(changed.at(-1)).toMatchObject({ key: 'pets', isUsed: true })
    expect(changed).toHaveLength(ourReasons.length + 1)
  })
})
