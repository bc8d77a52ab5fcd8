import { type Insertable, sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { hideTransactions } from '../../../db/response.server'
import type { ResponseTable } from '../../../db/schema'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const { organisationId, wave } = await makeLandlord(db, { definition: onePage })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)

afterEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('response').execute()
    await tx.deleteFrom('response_change').execute()
  }),
)

const response = (answers: number[]): Insertable<ResponseTable> => ({
  organisation_id: organisationId,
  wave_id: wave.id,
  received_on: wave.opens_on,
  area_id: 4,
  channel: 1,
  language: 'en',
  strands: Buffer.alloc(9, 1),
  answers: Buffer.from(answers),
})

const insert = (tx: Tx, ...rows: number[][]) => tx.insertInto('response').values(rows.map(response)).execute()

/** The queue in order, each change as its sign and first answer. */
const queued = async () => {
  const rows = await inside((tx) => tx.selectFrom('response_change').selectAll().execute())
  return rows.map(({ sign, answers }) => sign * (answers[0] ?? 0)).sort((one, other) => one - other)
}

const emptyQueue = (tx: Tx) => tx.deleteFrom('response_change').execute()

describe('the queue of changes', () => {
  test('takes in every response that is stored, whole', async () => {
    await inside((tx) => insert(tx, [4, 2], [5, 30]))
    const rows = await inside((tx) =>
      tx.selectFrom('response_change').selectAll().orderBy('answers').execute(),
    )
    const { language: _, ...facts } = response([4, 2])
    expect(rows).toEqual([
      { ...facts, sign: 1, weight: 10000, tenure: 0 },
      { ...facts, answers: Buffer.from([5, 30]), sign: 1, weight: 10000, tenure: 0 },
    ])
  })

  test('holds nothing of a transaction that was rolled back', async () => {
    await expect(
      inside(async (tx) => {
        await insert(tx, [4, 2])
        throw new Error('given up')
      }),
    ).rejects.toThrow('given up')
    expect(await queued()).toEqual([])
  })

  test('takes out what is deleted', async () => {
    await inside(async (tx) => {
      await insert(tx, [4, 2], [5, 2])
      await emptyQueue(tx)
      await tx
        .deleteFrom('response')
        .where('answers', '=', Buffer.from([5, 2]))
        .execute()
    })
    expect(await queued()).toEqual([-5])
  })

  test('takes out what was and puts in what is when a response is corrected, and leaves the others', async () => {
    await inside(async (tx) => {
      await insert(tx, [4, 2], [5, 2])
      await emptyQueue(tx)
      await sql`update response set answers = set_byte(answers, 0, 4)`.execute(tx)
    })
    expect(await queued()).toEqual([-5, 4])
  })

  test.each([
    ['area_id', '5'],
    ['received_on', "date '2020-01-01'"],
    ['weight', '9999'],
    ['tenure', '2'],
    ['channel', '7'],
    ['strands', 'set_byte(strands, 8, 3)'],
  ])('takes in a change of %s', async (column, value) => {
    await inside(async (tx) => {
      await insert(tx, [4, 2])
      await emptyQueue(tx)
      await sql`update response set ${sql.ref(column)} = ${sql.raw(value)}`.execute(tx)
    })
    expect(await queued()).toEqual([-4, 4])
  })

  test('takes in nothing when nothing that counts changes', async () => {
    await inside(async (tx) => {
      await insert(tx, [4, 2], [4, 2], [5, 1])
      await emptyQueue(tx)
      await hideTransactions(tx, wave.id, wave.opens_on)
      await sql`update response set language = 'cy', helped = true`.execute(tx)
    })
    expect(await queued()).toEqual([])
  })
})

test('a code that would be a cell of the next cut is refused', async () => {
  const wrong = { ...response([4, 2]), strands: Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 32]) }
  await expect(inside((tx) => tx.insertInto('response').values(wrong).execute())).rejects.toThrow(
    /response_strands/,
  )
})
