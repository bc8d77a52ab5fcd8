import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { insertAccount } from '../../db/account.server'
import { readBreakdown } from '../../db/breakdown/read.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import {
  discardImport,
  discardOldImports,
  findImport,
  insertImport,
  saveMapping,
} from '../../db/importing/file.server'
import { dryRun, runImport } from '../../db/importing/run.server'
import { countLaterWithDuplicates, undoImport } from '../../db/importing/undo.server'
import { takeReading } from '../../db/reading/take.server'
import { withdrawResponse } from '../../db/receipt.server'
import { verifyWave } from '../../db/verify.server'
import { completeWave, countResponses } from '../../db/wave.server'
import type { Mapping } from '../../surveys/bringing-in/mapping'
import { measuresOf, type SurveyDefinition } from '../../surveys/definition'
import { Layout } from '../../surveys/layout'
import { oneChange, overallService } from '../../surveys/questions/overall'
import { sex } from '../../surveys/strands/sex'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { type Landlord, makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const accountId = newId()
const headings = ['id', 'overall', 'sex', 'more']
const columns = headings.map((heading) => ({
  heading,
  values: heading === 'sex' ? ['F', 'M'] : [],
  hasMore: false,
  isWords: false,
  isPersonal: false,
}))

/** A survey of a question and a comment: readings of it are soon taken. */
const definition: SurveyDefinition = {
  ...perceptionSurvey,
  headline: ['overall-service'],
  sections: [{ key: 'all', title: { en: 'All' }, questions: [overallService, oneChange] }],
  strands: [sex],
}

/** A landlord with responses of its own, so that what is taken away can be told from what is not. */
async function landlordWith(address: string, count = 120): Promise<Landlord> {
  const landlord = await makeLandlord(db, { address, definition })
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await insertAccount(tx, {
      organisation_id: landlord.organisationId,
      id: accountId,
      role: 'officer',
      name: 'Sam Officer',
      email: `${address}@example.org`,
      public_name: null,
      password: 'heron-kettle-north-stair',
    })
    await insertResponses(tx, landlord, randomResponses(landlord, [4, 5, 8], count))
  })
  return landlord
}

const inside = <T>({ organisationId }: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, organisationId, work)

const comment = 'one-change'

const mappingFor = ({ wave }: Landlord): Mapping => ({
  columns: ['external_id', 'overall-service', 'strand-sex', comment],
  values: {},
  dayOrder: 'day-first',
  channel: 'paper',
  receivedOn: wave.opens_on,
  source: '',
})

const row = (number: number, cells: string[]) => ({ number, cells })
const sixty = Array.from({ length: 60 }, (_, at) =>
  row(at + 2, [
    String(at + 1),
    at % 3 ? 'Very satisfied' : 'Fairly dissatisfied',
    at % 2 ? 'F' : 'M',
    at < 5 ? 'Ring me' : '',
  ]),
)

/** Uploads and matches a file; gives its id. */
function bring(
  landlord: Landlord,
  rows: Parameters<typeof insertImport>[2]['rows'],
  mapping: Partial<Mapping> = {},
): Promise<string> {
  return inside(landlord, async (tx) => {
    const id = await insertImport(tx, landlord.wave, { name: 'spring.csv', accountId, columns, rows })
    const found = await findImport(tx, landlord.wave.id, id)
    if (found) await saveMapping(tx, landlord.wave, found, { ...mappingFor(landlord), ...mapping })
    return id
  })
}

const find = (landlord: Landlord, id: string) =>
  inside(landlord, (tx) => findImport(tx, landlord.wave.id, id))

const check = async (landlord: Landlord, id: string) => {
  const found = await find(landlord, id)
  if (!found) throw new Error('no import')
  return inside(landlord, (tx) => dryRun(tx, landlord.wave, found))
}

/** Every figure of the live breakdown, of every area. */
const figures = (landlord: Landlord) =>
  inside(landlord, async (tx) => {
    const layout = new Layout(measuresOf(landlord.definition))
    const all = []
    for (const areaId of [1, 2, 3, 4, 5, 6, 7, 8]) {
      all.push(await readBreakdown(tx, { waveId: landlord.wave.id, areaId, layout }))
    }
    return all
  })

const count = (landlord: Landlord, table: 'import_row' | 'import_response' | 'comment' | 'response') =>
  inside(landlord, async (tx) => {
    const rows = await tx.selectFrom(table).select('organisation_id').execute()
    return rows.length
  })

const asked = { accountId, leavesOut: false }
let home: Landlord
beforeAll(async () => {
  home = await landlordWith('home')
})

test('an import adds its responses and comments, and undoing it takes away exactly those', async () => {
  const before = await figures(home)
  const id = await bring(home, sixty)
  expect(await check(home, id)).toEqual({ ready: 60, comments: 5, duplicates: 0, refused: [] })
  expect(await figures(home)).toEqual(before)

  expect(await runImport(db, home.wave, id, asked)).toBe('done')
  expect(await find(home, id)).toMatchObject({
    ...{ state: 'imported', responses: 60, duplicates: 0, refused: 0, importer: 'Sam Officer', rows: 60 },
  })
  expect(await count(home, 'response')).toBe(180)
  expect(await count(home, 'comment')).toBe(5)
  expect(await count(home, 'import_row')).toBe(0)
  expect(await figures(home)).not.toEqual(before)
  expect(await inside(home, (tx) => verifyWave(tx, home.wave))).toMatchObject({ mismatch: undefined })

  expect(await inside(home, (tx) => undoImport(tx, home.wave, id, accountId))).toBe('done')
  expect(await figures(home)).toEqual(before)
  expect(await count(home, 'comment')).toBe(0)
  expect(await count(home, 'import_response')).toBe(0)
  expect(await find(home, id)).toMatchObject({ state: 'undone', taken_back: 60, undoer: 'Sam Officer' })
  expect(await inside(home, (tx) => undoImport(tx, home.wave, id, accountId))).toBe('not imported')
})

test('of two imports only the one that is undone goes, and what a tenant took back stays away', async () => {
  const own = await landlordWith('two')
  const first = await bring(own, sixty.slice(0, 30))
  const second = await bring(own, sixty.slice(30))
  await runImport(db, own.wave, first, asked)
  const between = await figures(own)
  await runImport(db, own.wave, second, asked)
  await inside(own, async (tx) => {
    const one = await tx
      .selectFrom('import_response')
      .select('response_id')
      .where('import_id', '=', second)
      .executeTakeFirstOrThrow()
    expect(await withdrawResponse(tx, one.response_id, own.wave.opens_on)).toBe(true)
  })
  expect(await inside(own, (tx) => undoImport(tx, own.wave, second, accountId))).toBe('done')
  expect(await find(own, second)).toMatchObject({ taken_back: 29 })
  expect(await figures(own)).toEqual(between)
})

test('a later file with rows that were there already is counted before the earlier is undone', async () => {
  const own = await landlordWith('later', 10)
  const first = await bring(own, sixty.slice(0, 30))
  await runImport(db, own.wave, first, asked)
  const later = async (id: string) => {
    const found = await find(own, id)
    return found && inside(own, (tx) => countLaterWithDuplicates(tx, found))
  }
  expect(await later(first)).toBe(0)
  const second = await bring(own, sixty.slice(20))
  await runImport(db, own.wave, second, asked)
  expect([await later(first), await later(second)]).toEqual([1, 0])
})

test('a reading that counted what was undone is explained, and not called wrong', async () => {
  const own = await landlordWith('read')
  const id = await bring(own, sixty)
  await runImport(db, own.wave, id, asked)
  await inside(own, (tx) => takeReading(tx, own.wave, { isFinal: false }))
  await inside(own, (tx) => undoImport(tx, own.wave, id, accountId))
  expect(await inside(own, (tx) => verifyWave(tx, own.wave))).toMatchObject({
    mismatch: undefined,
    withdrawn: 60,
  })
})

test('nothing is undone once the final reading of the wave is due', async () => {
  const own = await landlordWith('late', 10)
  const id = await bring(own, sixty)
  await runImport(db, own.wave, id, asked)
  await inside(own, async (tx) => {
    await tx.updateTable('wave').set({ state: 'closed' }).execute()
    await completeWave(tx, own.wave.id)
  })
  expect(await inside(own, (tx) => undoImport(tx, own.wave, id, accountId))).toBe('too late')
  expect(await count(own, 'response')).toBe(70)
})

test('rows that cannot be imported stop the import, or are left out where that was asked for', async () => {
  const own = await landlordWith('wrong', 10)
  const rows = [
    ...sixty.slice(0, 3),
    row(5, ['4', 'meh', 'X', '']),
    row(6, ['1', 'Very satisfied', '', '']),
    { number: 7, problem: 'has a stray quote' },
    row(8, ['', '', '', '']),
  ]
  const id = await bring(own, rows)
  expect(await check(own, id)).toMatchObject({
    ready: 3,
    refused: [
      { number: 5, problems: [{ place: 1 }, { place: 2 }] },
      { number: 6, problems: [{ place: undefined, message: 'has the same number of its own as row 2' }] },
      { number: 7, problems: [{ place: undefined, message: 'has a stray quote' }] },
      { number: 8, problems: [{ place: undefined }] },
    ],
  })
  expect(await runImport(db, own.wave, id, asked)).toBe('refused rows')
  expect(await count(own, 'response')).toBe(10)
  expect(await runImport(db, own.wave, id, { ...asked, leavesOut: true })).toBe('done')
  expect(await count(own, 'response')).toBe(13)
  expect(await runImport(db, own.wave, id, { ...asked, leavesOut: true })).toBe('already')
})

test('a file brought twice adds nothing, with numbers of its own or without', async () => {
  const own = await landlordWith('twice', 10)
  await runImport(db, own.wave, await bring(own, sixty), asked)
  const again = await bring(own, sixty)
  expect(await check(own, again)).toMatchObject({ ready: 0, duplicates: 60 })
  expect(await runImport(db, own.wave, again, asked)).toBe('nothing')
  expect(await count(own, 'response')).toBe(70)

  const nameless: Mapping = { ...mappingFor(own), columns: ['', 'overall-service', 'strand-sex', comment] }
  const alike = [row(2, ['', 'Very satisfied', 'F', '']), row(3, ['', 'Very satisfied', 'F', ''])]
  for (const expected of [2, 0]) {
    const id = await bring(own, alike)
    const found = await find(own, id)
    if (found) await inside(own, (tx) => saveMapping(tx, own.wave, found, nameless))
    expect(await check(own, id)).toMatchObject({ ready: expected, duplicates: 2 - expected })
    if (expected) await runImport(db, own.wave, id, asked)
  }
})

test('a file without numbers of its own that is brought twice adds nothing, though it is matched otherwise', async () => {
  const own = await landlordWith('otherwise', 10)
  const rows = [row(2, ['a', 'Very satisfied', 'F', '']), row(3, ['b', 'Very satisfied', 'F', ''])]
  for (const [sex, expected] of [
    ['strand-sex', 2],
    ['', 0],
  ] as const) {
    const id = await bring(own, rows, { columns: ['', 'overall-service', sex, comment] })
    expect(await check(own, id)).toMatchObject({ ready: expected, duplicates: 2 - expected })
    if (expected) await runImport(db, own.wave, id, asked)
  }
  const external = await inside(own, (tx) =>
    tx.selectFrom('response').select('external_id').where('external_id', 'like', 'row-%').execute(),
  )
  const plainHash = createHash('sha256').update(JSON.stringify(rows[0]?.cells)).digest('hex')
  expect(external).toHaveLength(2)
  expect(external.map((one) => one.external_id)).not.toContain(`row-${plainHash.slice(0, 32)}`)
})

test('of what the values were nothing is kept once a file is imported, and only choices are remembered', async () => {
  const own = await landlordWith('values', 10)
  const values = {
    '1': {
      'Very satisfied': 'very-satisfied',
      'Mrs Jones was rude': '',
      'Fairly dissatisfied': 'fairly-dissatisfied',
    },
    '2': { F: 'female' },
  }
  const area = { columns: ['external_id', 'overall-service', 'area', comment] }
  const remembered = async () => {
    const saved = await inside(own, (tx) => tx.selectFrom('import_mapping').select('mapping').execute())
    return saved.map(({ mapping }) => mapping.values)
  }
  const id = await bring(own, sixty, { values })
  expect((await find(own, id))?.mapping?.values).toEqual(values)
  const { 'Mrs Jones was rude': _, ...choices } = values['1']
  expect(await remembered()).toEqual([{ '1': choices, '2': { F: 'female' } }])
  await runImport(db, own.wave, id, asked)
  expect(await find(own, id)).toMatchObject({ state: 'imported', mapping: null })
  await bring(own, sixty, { ...area, values })
  expect(await remembered()).toEqual([{ '1': choices }])
})

test('a column that is left out is emptied once the columns are saved, and stays nothing', async () => {
  const own = await landlordWith('left', 10)
  const id = await bring(own, sixty, { columns: ['external_id', 'overall-service', '', comment] })
  const sexes = () =>
    inside(own, async (tx) => {
      const rows = await tx.selectFrom('import_row').select('cells').orderBy('number').execute()
      return rows.map(({ cells }) => cells)
    })
  expect(await sexes()).toEqual(
    sixty.map(({ cells: [name, overall, , words] }) => [name, overall, '', words]),
  )
  expect((await find(own, id))?.columns[2]).toMatchObject({ isLeftOut: true, values: [] })
  await inside(own, (tx) => saveMapping(tx, own.wave, { id }, mappingFor(own)))
  expect((await find(own, id))?.mapping?.columns).toEqual(['external_id', 'overall-service', '', comment])
  expect(await check(own, id)).toMatchObject({ ready: 60 })
})

test('two who import the same file at once import it once', async () => {
  const own = await landlordWith('race', 10)
  const id = await bring(own, sixty)
  const outcomes = await Promise.all([1, 2].map(() => runImport(db, own.wave, id, asked)))
  expect(outcomes.sort()).toEqual(['already', 'done'])
  expect(await count(own, 'response')).toBe(70)
})

test('a closed wave takes nothing', async () => {
  const own = await landlordWith('closed', 10)
  const id = await bring(own, sixty)
  await inside(own, (tx) => tx.updateTable('wave').set({ state: 'closed' }).execute())
  expect(await runImport(db, own.wave, id, asked)).toBe('not open')
  expect(await count(own, 'response')).toBe(10)
})

test('a file with the same headings is matched as the last one was', async () => {
  const own = await landlordWith('again', 10)
  await bring(own, sixty)
  const next = await inside(own, (tx) =>
    insertImport(tx, own.wave, { name: 'summer.csv', accountId, columns, rows: sixty }),
  )
  // But for the day they were received, which no column says: that one is asked for again.
  expect(await find(own, next)).toMatchObject({ mapping: { ...mappingFor(own), receivedOn: '' } })
  expect(await runImport(db, own.wave, next, asked)).toBe('not matched')
  const other = await inside(own, (tx) =>
    insertImport(tx, own.wave, { name: 'x.csv', accountId, columns: columns.slice(1), rows: sixty }),
  )
  expect(await find(own, other)).toMatchObject({ mapping: null })
})

test('of a file that is thrown away, by hand or with time, only the headings and the record stay', async () => {
  const own = await landlordWith('away', 10)
  const [thrown, kept] = [await bring(own, sixty), await bring(own, sixty)]
  await inside(own, (tx) => discardImport(tx, thrown))
  expect(await count(own, 'import_row')).toBe(60)
  expect(await find(own, thrown)).toMatchObject({ state: 'discarded', mapping: null, rows: 60 })
  expect((await find(own, thrown))?.columns[2]).toMatchObject({ heading: 'sex', values: [] })
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  expect(await inside(own, (tx) => discardOldImports(tx, inDays(6)))).toBe(0)
  expect(await inside(own, (tx) => discardOldImports(tx, inDays(8)))).toBe(1)
  expect(await find(own, kept)).toMatchObject({ state: 'discarded' })
  expect(await count(own, 'import_row')).toBe(0)
  expect(await runImport(db, own.wave, kept, asked)).toBe('already')
})

test('ten thousand rows are imported and undone', async () => {
  const own = await landlordWith('many', 10)
  const many = Array.from({ length: 10_000 }, (_, at) => row(at + 2, [`n${at}`, 'Very satisfied', 'F', '']))
  const id = await bring(own, many)
  expect(await runImport(db, own.wave, id, asked)).toBe('done')
  expect(await inside(own, (tx) => countResponses(tx, own.wave.id))).toBe(10_010)
  expect(await inside(own, (tx) => undoImport(tx, own.wave, id, accountId))).toBe('done')
  expect(await inside(own, (tx) => countResponses(tx, own.wave.id))).toBe(10)
})
