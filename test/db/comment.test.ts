import { beforeEach, describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../db/client.server'
import {
  type CommentListName,
  type CommentState,
  countComments,
  listCommentRegions,
  listComments,
  screenComment,
} from '../../db/comment.server'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const accountId = organisationId
const first = { page: 1, size: 10 }

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

const screenAll = (state: CommentState) =>
  inside(async (tx) => {
    for (const { id } of await listComments(tx, wave.id, { list: 'waiting', page: 1, size: 100 })) {
      await screenComment(tx, { waveId: wave.id, commentId: id, state, accountId, day: '2026-11-22' })
    }
  })

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
    await screenAll('released')
    const released = await list('released')
    expect(released).toHaveLength(30)
    expect(new Set(released.map(({ region }) => region))).toEqual(new Set(['North']))
    expect(await list('released', 'S')).toEqual([])
    expect(await inside((tx) => listCommentRegions(tx, wave.id, 'released'))).toEqual([
      { code: 'N', name: 'North', comments: 30 },
    ])
  })

  test('released from a region of fewer are counted and listed apart, and can be held back', async () => {
    await screenAll('released')
    const counts = await inside((tx) => countComments(tx, wave.id))
    expect(counts).toEqual({ waiting: 0, released: 30, 'too-few': 30, held: 0 })
    const tooFew = await list('too-few')
    expect(new Set(tooFew.map(({ text }) => text))).toEqual(new Set(['from area 7', 'from area 1']))
    expect(new Set(tooFew.map(({ region }) => region))).toEqual(new Set([null]))
  })

  test('whose area was not given are shown as a region of their own once 30 gave none', async () => {
    await inside((tx) => insertResponses(tx, landlord, randomResponses(landlord, [areas.whole], 29, 2)))
    await screenAll('released')
    expect((await list('released', 'no-area')).map(({ text, region }) => [text, region])).toEqual([
      ['from area 1', 'Area not given'],
    ])
    expect(await list('released')).toHaveLength(31)
    expect(await inside((tx) => listCommentRegions(tx, wave.id, 'released'))).toEqual([
      { code: 'no-area', name: 'Area not given', comments: 1 },
      { code: 'N', name: 'North', comments: 30 },
    ])
  })

  test('are held back by a person, with who and when', async () => {
    await screenAll('held')
    expect(await inside((tx) => countComments(tx, wave.id))).toEqual({
      waiting: 0,
      released: 0,
      'too-few': 0,
      held: 60,
    })
    const held = await inside((tx) =>
      tx.selectFrom('comment').select(['screened_by', 'screened_on']).distinct().execute(),
    )
    expect(held).toEqual([{ screened_by: accountId, screened_on: '2026-11-22' }])
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
    const screening = { waveId: organisationId, commentId: comment?.id ?? '', accountId, day: '2026-11-22' }
    expect(await inside((tx) => screenComment(tx, { ...screening, state: 'released' }))).toBe(false)
    expect(await inside((tx) => countComments(tx, wave.id))).toMatchObject({ waiting: 60 })
  })
})
