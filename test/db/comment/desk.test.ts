import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import {
  type CommentListName,
  countComments,
  countListed,
  findComment,
  listCommentRegions,
  listComments,
} from '../../../db/comment/desk.server'
import { searchComments } from '../../../db/comment/read.server'
import {
  findDuty,
  listReferrals,
  nameDuty,
  passOnComment,
  recordTold,
} from '../../../db/comment/safeguarding.server'
import {
  type Hand,
  holdComment,
  listScreenings,
  releaseComment,
  returnComment,
  setCommentLanguage,
  translateComment,
} from '../../../db/comment/screen.server'
import { listThemesOfWave, listThemesRead } from '../../../db/comment/theme.server'
import { findHarm, harmPattern } from '../../../surveys/comments/harm'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const account = { organisation_id: organisationId, id: organisationId }
const first = { page: 1, size: 10 }

beforeAll(() =>
  inside((tx) =>
    insertAccount(tx, {
      ...account,
      role: 'officer',
      name: 'An officer',
      email: 'o@example.org',
      password: 'heron-kettle-north-stair',
    }),
  ),
)

/** Thirty responses of the north, 29 of the south, one of no region; each with a comment that names its area. */
beforeEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('response').execute()
    const places = [
      ...Array(30).fill(areas.northNeighbourhood),
      ...Array(29).fill(areas.southAuthority),
      areas.whole,
    ]
    await insertResponses(
      tx,
      landlord,
      randomResponses(landlord, [1], 60).map((response, index) => ({ ...response, area_id: places[index] })),
    )
    const responses = await tx.selectFrom('response').select(['id', 'area_id']).execute()
    await tx
      .insertInto('comment')
      .values(
        responses.map(({ id, area_id }) => ({
          organisation_id: organisationId,
          response_id: id,
          question_key: 'words',
          language: 'en',
          text: `from area ${area_id}`,
        })),
      )
      .execute()
  }),
)

const list = (name: CommentListName, regionCode?: string) =>
  inside((tx) => listComments(tx, wave.id, { list: name, regionCode, page: 1, size: 100 }))

const handOf = (commentId: string, version = 0): Hand => {
  return { account, waveId: wave.id, commentId, version, day: '2026-11-22' }
}
const nil = '00000000-0000-0000-0000-000000000000'
const asIs = { service: 'repairs', theme: null }

const releaseAll = () =>
  inside(async (tx) => {
    for (const { id, text } of await listComments(tx, wave.id, { list: 'waiting', page: 1, size: 100 })) {
      await releaseComment(tx, handOf(id), { words: text, ...asIs })
    }
  })

const search = (about: Parameters<typeof searchComments>[1] = {}) =>
  inside((tx) => searchComments(tx, about, { offset: 0, limit: 100 }))

/** The first comment that waits, with these words and this language instead of its own. */
async function rewrite(text: string, language = 'en'): Promise<string> {
  const [first] = await list('waiting', 'N')
  if (!first) throw new Error('none waits')
  await inside((tx) => tx.updateTable('comment').set({ text, language }).where('id', '=', first.id).execute())
  return first.id
}

const find = (id: string) => inside((tx) => findComment(tx, wave.id, id))

describe('comments', () => {
  test('wait for a person, with their region only where 30 of it answered', async () => {
    const waiting = await list('waiting')
    const regions = new Map(waiting.map(({ text, region }) => [text, region]))
    expect(waiting).toHaveLength(60)
    expect(Object.fromEntries(regions)).toEqual({
      'from area 4': 'North',
      'from area 7': null,
      'from area 1': null,
    })
    expect(await list('released')).toEqual([])
  })

  test('once released are listed only for a region of 30 or more', async () => {
    await releaseAll()
    const released = await list('released')
    expect(released).toHaveLength(30)
    expect(new Set(released.map(({ region }) => region))).toEqual(new Set(['North']))
    expect(await list('released', 'S')).toEqual([])
    expect(await inside((tx) => listCommentRegions(tx, wave.id, { list: 'released' }))).toEqual([
      { code: 'N', name: 'North', comments: 30 },
    ])
  })

  test('released from a region of fewer are counted and listed apart, and can be held back', async () => {
    await releaseAll()
    const { lists } = await inside((tx) => countComments(tx, wave.id))
    expect(lists).toEqual({ waiting: 0, translation: 0, released: 30, 'too-few': 30, held: 0 })
    const tooFew = await list('too-few')
    expect(new Set(tooFew.map(({ text }) => text))).toEqual(new Set(['from area 7', 'from area 1']))
    expect(new Set(tooFew.map(({ region }) => region))).toEqual(new Set([null]))
  })

  test('whose area was not given are shown as a region of their own once 30 gave none', async () => {
    await inside((tx) => insertResponses(tx, landlord, randomResponses(landlord, [areas.whole], 29, 2)))
    await releaseAll()
    expect((await list('released', 'no-area')).map(({ text, region }) => [text, region])).toEqual([
      ['from area 1', 'Area not given'],
    ])
    expect(await list('released')).toHaveLength(31)
    expect(await inside((tx) => listCommentRegions(tx, wave.id, { list: 'released' }))).toEqual([
      { code: 'no-area', name: 'Area not given', comments: 1 },
      { code: 'N', name: 'North', comments: 30 },
    ])
  })

  test('come page by page, each once', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((page) =>
        inside((tx) => listComments(tx, wave.id, { ...first, list: 'waiting', page })),
      ),
    )
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 10, 10, 0])
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(60)
  })

  test('of another wave cannot be screened through this one', async () => {
    const [comment] = await list('waiting')
    const hand = { ...handOf(comment?.id ?? ''), waveId: organisationId }
    const words = { words: 'x', service: null, theme: null }
    expect(await inside((tx) => releaseComment(tx, hand, words))).toEqual({ state: 'unknown' })
    expect(await inside((tx) => findComment(tx, organisationId, hand.commentId))).toBeUndefined()
    expect((await inside((tx) => countComments(tx, wave.id))).lists).toMatchObject({ waiting: 60 })
  })

  test('that wait come the oldest first by their day, and before all those that may tell of harm', async () => {
    const harm = await rewrite('He threatened me with a knife')
    const oldest = await inside(async (tx) => {
      const { id, response_id } = await tx
        .selectFrom('comment')
        .select(['id', 'response_id'])
        .where('id', '!=', harm)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('response')
        .set({ received_on: '2020-01-01' })
        .where('id', '=', response_id)
        .execute()
      return id
    })
    const waiting = await list('waiting')
    expect(waiting.slice(0, 2).map(({ id }) => id)).toEqual([harm, oldest])
    expect(await inside((tx) => countComments(tx, wave.id))).toMatchObject({ mayTellOfHarm: 1 })
  })

  test('in a language whose words of harm are not known come before those that were looked at, and are counted', async () => {
    const day = (id: string, received_on: string) =>
      inside(async (tx) => {
        const { response_id } = await tx
          .selectFrom('comment')
          .select('response_id')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        await tx.updateTable('response').set({ received_on }).where('id', '=', response_id).execute()
      })
    const said = [
      { text: 'mae popeth yn iawn', language: 'cy', on: '2020-01-01' },
      { text: 'وہ مجھے', language: 'ur', on: '2020-01-03' },
      { text: 'wuxuu', language: 'so', on: '2020-01-02' },
      { text: 'trais', language: 'cy', on: '2020-01-04' },
      { text: 'he abused me', language: 'hi', on: '2020-01-05' },
    ]
    for (const { text, language, on } of said) await day(await rewrite(text, language), on)
    const languages = (await list('translation')).map(({ language }) => language)
    expect(languages).toEqual(['hi', 'cy', 'so', 'ur', 'cy'])
    expect(await inside((tx) => countComments(tx, wave.id))).toMatchObject({
      mayTellOfHarm: 2,
      notLookedAt: 2,
    })
    const [, , somali] = await list('translation')
    await inside((tx) => translateComment(tx, handOf(somali?.id ?? '', somali?.version), 'he came back'))
    expect(await inside((tx) => countComments(tx, wave.id))).toMatchObject({ notLookedAt: 1 })
  })

  test('are put first for the same words in the database as on the page', async () => {
    const texts = [
      'I want to die',
      'he HITS ME',
      'the gate hit the wall',
      'don’t want to live',
      'skilled',
      'trais yma',
    ]
    const { rows } = await inside((tx) =>
      sql<{ text: string }>`
        select text from unnest(${texts}::text[]) as text where text ~* ${harmPattern}`.execute(tx),
    )
    expect(rows.map(({ text }) => text)).toEqual(texts.filter((text) => findHarm(text).length > 0))
  })
})

describe('screening', () => {
  test('releases only the words the officer chose, and keeps the original for the screener', async () => {
    const id = await rewrite('Ring Sharon on 07700 900123')
    await inside((tx) => releaseComment(tx, handOf(id), { words: 'Ring [name] on [phone number]', ...asIs }))
    const { comments } = await search({ words: ['ring'] })
    expect(comments).toMatchObject([{ id, text: 'Ring [name] on [phone number]', service: 'repairs' }])
    expect(JSON.stringify(comments)).not.toMatch(/Sharon|900123/)
    expect(await search({ words: ['sharon'] })).toEqual({ comments: [], total: 0 })
    expect(await find(id)).toMatchObject({ text: 'Ring Sharon on 07700 900123', state: 'released' })
    const [act] = await inside((tx) => listScreenings(tx, id))
    expect(act).toMatchObject({ act: 'redacted', version: 1, account_id: account.id })
  })

  test('holds back with a reason, puts back to wait, and writes down each act with who did it', async () => {
    const id = await rewrite('words')
    await inside((tx) => releaseComment(tx, handOf(id), { words: 'words', ...asIs }))
    await inside((tx) => holdComment(tx, handOf(id, 1), 'It names a person'))
    expect((await search()).total).toBe(0)
    expect(await find(id)).toMatchObject({
      state: 'held',
      held_because: 'It names a person',
      released_text: null,
    })
    await inside((tx) => returnComment(tx, handOf(id, 2)))
    const acts = await inside((tx) => listScreenings(tx, id))
    expect(acts.map(({ act, reason, name }) => [act, reason, name])).toEqual([
      ['returned', null, 'An officer'],
      ['held', 'It names a person', 'An officer'],
      ['released', null, 'An officer'],
    ])
  })

  test('by two officers at once does what the first asked, and tells the second', async () => {
    const id = await rewrite('words')
    const both = await Promise.all([
      inside((tx) => releaseComment(tx, handOf(id), { words: 'words', ...asIs })),
      inside((tx) => holdComment(tx, handOf(id), 'No')),
    ])
    expect(both.map(({ state }) => state).sort()).toEqual(['changed', 'done'])
    expect(await inside((tx) => listScreenings(tx, id))).toHaveLength(1)
    expect(await find(id)).toMatchObject({ version: 1 })
  })

  test('of a comment in another language waits for its translation, and releases nothing else', async () => {
    const id = await rewrite('Trwsiwch ddrws Sharon', 'cy')
    expect((await list('translation')).map((comment) => comment.id)).toEqual([id])
    const early = await inside((tx) => releaseComment(tx, handOf(id), { words: 'Trwsiwch', ...asIs }))
    expect(early).toEqual({ state: 'untranslated' })
    await inside((tx) => translateComment(tx, handOf(id), 'Mend Sharon’s door'))
    expect(await list('translation')).toEqual([])
    expect((await search()).total).toBe(0)
    await inside((tx) => releaseComment(tx, handOf(id, 1), { words: 'Mend [name]’s door', ...asIs }))
    expect((await search()).comments).toMatchObject([{ text: 'Mend [name]’s door', language: 'cy' }])
    expect(await find(id)).toMatchObject({ translator: 'An officer', translated_on: '2026-11-22' })
    await inside((tx) => translateComment(tx, handOf(id, 2), 'Fix Sharon’s door'))
    expect((await search()).total).toBe(0)
  })

  test('takes back what was released once it is said to be in another language', async () => {
    const id = await rewrite('Proszę naprawić okno')
    await inside((tx) => releaseComment(tx, handOf(id), { words: 'Proszę naprawić okno', ...asIs }))
    await inside((tx) => setCommentLanguage(tx, handOf(id, 1), 'pl'))
    expect((await search()).total).toBe(0)
    expect((await list('translation')).map((comment) => comment.id)).toEqual([id])
  })

  test('leaves held back what is held, whatever is said of its language or its English', async () => {
    const id = await rewrite('Proszę przyjść', 'pl')
    await inside((tx) => holdComment(tx, handOf(id), 'Not yet'))
    await inside((tx) => translateComment(tx, { ...handOf(id, 1), day: '2026-11-23' }, 'Please come'))
    const held = { state: 'held', list: 'held', held_because: 'Not yet', version: 2 }
    expect(await find(id)).toMatchObject({ ...held, translation: 'Please come' })
    await inside((tx) => setCommentLanguage(tx, handOf(id, 2), 'uk'))
    expect(await find(id)).toMatchObject({ ...held, translation: null, language: 'uk', version: 3 })
    const kept = await inside((tx) =>
      tx.selectFrom('comment').select(['screened_on', 'screened_by']).where('id', '=', id).execute(),
    )
    expect(kept).toEqual([{ screened_on: '2026-11-22', screened_by: account.id }])
    expect([...(await list('waiting')), ...(await list('translation'))].map((one) => one.id)).not.toContain(
      id,
    )
    await inside((tx) => returnComment(tx, handOf(id, 3)))
    expect(await find(id)).toMatchObject({ state: 'waiting', list: 'translation', held_because: null })
  })

  test('the database itself refuses to show what is not released, or released untranslated', async () => {
    const id = await rewrite('words', 'pl')
    const set = (values: { released_text: string; state?: 'released' }) =>
      inside((tx) => tx.updateTable('comment').set(values).where('id', '=', id).execute())
    await expect(set({ released_text: 'words' })).rejects.toThrow('comment_shown')
    await expect(set({ released_text: 'words', state: 'released' })).rejects.toThrow('comment_translated')
  })
})

describe('passing a comment on', () => {
  const concern = { concern: 'A child may be at risk', note: 'Ring after 4.' }

  test('needs somebody to pass it on to, and records who, when, to whom and what', async () => {
    const id = await rewrite('My child is not safe')
    expect(await inside((tx) => passOnComment(tx, handOf(id), concern))).toEqual({ state: 'no duty' })
    expect(await find(id)).toMatchObject({ state: 'waiting', version: 0 })
    await inside((tx) => nameDuty(tx, account, { name: 'First', email: 'first@example.org' }))
    await inside((tx) => nameDuty(tx, account, { name: 'Duty', email: 'duty@example.org' }))
    expect(await inside(findDuty)).toMatchObject({ name: 'Duty', named_by: 'An officer' })
    expect(await inside((tx) => passOnComment(tx, handOf(id), concern))).toEqual({ state: 'done' })
    await inside((tx) => nameDuty(tx, account, { name: 'Later', email: 'later@example.org' }))
    const [referral] = await inside((tx) => listReferrals(tx))
    expect(referral).toMatchObject({
      ...concern,
      comment_id: id,
      duty_name: 'Duty',
      duty_email: 'duty@example.org',
      passed_by: 'An officer',
      told_at: null,
    })
    expect(referral?.passed_at).toBeInstanceOf(Date)
    expect(JSON.stringify(referral)).not.toContain('not safe')
    expect(await find(id)).toMatchObject({ state: 'held' })
    expect(await inside((tx) => recordTold(tx, account.id, referral?.id ?? ''))).toBe(true)
    expect(await inside((tx) => recordTold(tx, account.id, referral?.id ?? ''))).toBe(false)
  })

  test('leaves a record, without the words, when the tenant takes the comment back', async () => {
    await inside((tx) => tx.deleteFrom('referral').execute())
    const id = await rewrite('My child is not safe')
    await inside((tx) => nameDuty(tx, account, { name: 'Duty', email: 'duty@example.org' }))
    await inside((tx) => passOnComment(tx, handOf(id), concern))
    await inside(async (tx) => {
      const { response_id } = await tx
        .selectFrom('comment')
        .select('response_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      await tx.deleteFrom('response').where('id', '=', response_id).execute()
    })
    expect(await inside((tx) => listScreenings(tx, id))).toEqual([])
    expect(await inside((tx) => listReferrals(tx))).toMatchObject([{ ...concern, is_kept: false }])
  })
})

describe('a theme of a framework', () => {
  const complaints = '30.4'

  /** What the desk has of the theme in a list: the comments, how many it counts, how many in the north, and on its tab. */
  const counted = (name: CommentListName, theme: string) =>
    inside(async (tx) => {
      const listed = { list: name, theme }
      const regions = await listCommentRegions(tx, wave.id, listed)
      const shown = await listComments(tx, wave.id, { ...listed, page: 1, size: 100 })
      const north = regions.find(({ code }) => code === 'N')?.comments
      const { lists } = await countComments(tx, wave.id, theme)
      return [shown.length, await countListed(tx, wave.id, listed), north, lists[name]]
    })

  test('has the comments that were said to speak of it and no other, counted alike in lists, regions and tabs', async () => {
    const id = await rewrite('My complaint went nowhere')
    await releaseAll()
    expect(await counted('released', complaints)).toEqual([0, 0, 0, 0])
    const words = { words: 'My complaint went nowhere', service: 'complaints' }
    await inside((tx) => releaseComment(tx, handOf(id, 1), { ...words, theme: complaints }))
    expect(await counted('released', complaints)).toEqual([1, 1, 1, 1])
    expect(await counted('too-few', complaints)).toEqual([0, 0, 0, 0])
    expect((await search({ theme: complaints })).comments).toMatchObject([{ id, theme: complaints }])
    await inside((tx) => releaseComment(tx, handOf(id, 2), { ...words, theme: '31.5' }))
    expect(await counted('released', complaints)).toEqual([0, 0, 0, 0])
    expect((await search({ theme: '31.5' })).total).toBe(1)
  })

  test('takes nothing from how many of those that wait may tell of harm', async () => {
    await rewrite('He threatened me with a knife')
    expect(await inside((tx) => countComments(tx, wave.id, complaints))).toMatchObject({
      mayTellOfHarm: 1,
      lists: { waiting: 0 },
    })
  })

  test('is known to readers by comments they may read, to the screener by every comment of the wave', async () => {
    expect(await inside((tx) => listThemesOfWave(tx, wave.id))).toEqual([])
    const south = (await list('waiting')).find(({ text }) => text === 'from area 7')?.id ?? ''
    const words = { words: 'words', service: null }
    await inside((tx) => releaseComment(tx, handOf(south), { ...words, theme: '31.5' }))
    expect(await inside((tx) => listThemesRead(tx))).toEqual([])
    expect(await inside((tx) => listThemesOfWave(tx, wave.id))).toEqual(['31.5'])
    expect(await inside((tx) => listThemesOfWave(tx, organisationId))).toEqual([])
    const north = await rewrite('words')
    await inside((tx) => releaseComment(tx, handOf(north), { ...words, theme: complaints }))
    expect(await inside((tx) => listThemesRead(tx))).toEqual([complaints])
    await inside((tx) => holdComment(tx, handOf(north, 1), 'No'))
    expect(await inside((tx) => listThemesRead(tx))).toEqual([])
  })
})

describe('reading', () => {
  test('finds released comments by words, service, region and wave, page by page', async () => {
    const id = await rewrite('The LIFT, 100% broken')
    await inside((tx) => releaseComment(tx, handOf(id), { words: 'The LIFT, 100% broken', ...asIs }))
    const found = async (about: Parameters<typeof search>[0]) => (await search(about)).total
    expect(await found({ words: ['lift', 'broken'] })).toBe(1)
    expect(await found({ words: ['lift', 'mended'] })).toBe(0)
    expect([await found({ words: ['100%'] }), await found({ words: ['l_ft'] })]).toEqual([1, 0])
    expect([await found({ service: 'repairs' }), await found({ service: 'value' })]).toEqual([1, 0])
    expect([await found({ regionCode: 'N' }), await found({ regionCode: 'S' })]).toEqual([1, 0])
    expect([await found({ waveId: wave.id }), await found({ waveId: organisationId })]).toEqual([1, 0])
    expect([await found({ questionKey: 'words' }), await found({ questionKey: 'x' })]).toEqual([1, 0])
    expect([await found({ after: id }), await found({ after: nil })]).toEqual([0, 1])
  })

  test('tells on every page how many there are, and beyond the last', async () => {
    await releaseAll()
    const pages = await Promise.all(
      [0, 20, 40].map((offset) => inside((tx) => searchComments(tx, {}, { offset, limit: 20 }))),
    )
    expect(pages.map(({ comments, total }) => [comments.length, total])).toEqual([
      [20, 30],
      [10, 30],
      [0, 30],
    ])
    expect(Object.keys(pages[0]?.comments[0] ?? {})).not.toContain('total')
  })

  test('shows nothing of a region of fewer than 30, whatever is asked, and counts none of it', async () => {
    await releaseAll()
    const { comments, total } = await search()
    expect(total).toBe(30)
    expect(new Set(comments.map(({ region }) => region))).toEqual(new Set(['North']))
    for (const regionCode of ['S', 'no-area', 'N1', 'ALL'])
      expect((await search({ regionCode })).total).toBe(0)
  })

  test('shows nothing that waits or is held back', async () => {
    const id = await rewrite('held words')
    await inside((tx) => holdComment(tx, handOf(id), 'No'))
    expect(await search()).toEqual({ comments: [], total: 0 })
  })
})
