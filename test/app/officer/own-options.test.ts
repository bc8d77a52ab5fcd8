import { beforeAll, describe, expect, test } from 'vitest'
import type { FigureRow } from '../../../app/export/figure-row'
import { findWaveFigures, readFigures } from '../../../app/export/figures.server'
import type { BreakdownList } from '../../../app/http/api-shapes'
import { findBreakdownView } from '../../../app/routes/officer/breakdown/view.server'
import { findBreakdownFile } from '../../../app/routes/officer/export/breakdown-file.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { sharesOf } from '../../../surveys/definition'
import { choosing, randomChoices } from '../../setup/choices'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'
import { call, makeToken } from '../api/caller'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: choosing })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const viewOf = (search: string) => inside((tx) => findBreakdownView(tx, wave, new URLSearchParams(search)))

beforeAll(async () => {
  await inside(async (tx) => {
    await insertResponses(tx, landlord, randomChoices(landlord, [4, 5, 8], 400))
    await takeReading(tx, wave, { isFinal: false })
  })
})

describe('what tenants chose', () => {
  test('is offered beside the measured questions, and of every question at once is left out', async () => {
    const view = await viewOf('question=all')
    expect(view?.choices.own.choices.map(({ value }) => value)).toEqual(['contacted', 'best-way'])
    if (view?.tables?.show !== 'every question') throw new Error('every question was asked for')
    expect(view.tables.byCut.rows.map(({ key }) => key)).toEqual([
      'heard-in-time',
      'texts-clear',
      'recommend',
    ])
  })

  test('is a table of the options in the order they are read, by category and by area, without gaps', async () => {
    const view = await viewOf('question=contacted')
    if (view?.tables?.show !== 'options') throw new Error('options were asked for')
    const { byCut, byArea, findings } = view.tables
    expect(findings).toEqual([])
    expect(byCut.rows.map(({ name }) => name)).toEqual(['Phone', 'Letter', 'Website', 'None of these'])
    expect(byCut.columns[0]?.name).toBe('Everybody')
    expect(byArea.columns.length).toBeGreaterThan(1)
    const [phone] = byCut.rows
    expect(Number(phone?.figures[0]?.percent)).toBeGreaterThan(20)
    expect([...byCut.rows, ...byArea.rows].flatMap(({ gaps }) => gaps).filter((gap) => gap)).toEqual([])
    expect(view.question?.isMany).toBe(true)
  })

  test('is not shown by two groups at once, and says so', async () => {
    expect((await viewOf('question=contacted&strand=ethnicity&within=any'))?.notCrossed).toBe('options')
  })

  test('is the same in the file of the page, and says what it counts', async () => {
    const view = await viewOf('question=best-way')
    if (view?.tables?.show !== 'options') throw new Error('options were asked for')
    const file = await inside((tx) => findBreakdownFile(tx, wave, new URLSearchParams('question=best-way')))
    const rows = [...(file?.tables[0]?.rows ?? [])].flat()
    const { byCut, byArea } = view.tables
    expect(rows).toHaveLength(2 * (byCut.columns.length + byArea.columns.length - 1))
    expect(file?.measures.map(({ key }) => key)).toEqual(['best-way.text-message', 'best-way.e-mail'])
  })

  test('is the same from the API, by question and by option, compared with nobody', async () => {
    const token = await makeToken(db, landlord)
    const list = async (question: string) => {
      const path = `/surveys/${choosing.key}/breakdown?wave=now&question=${question}`
      return (await call(db, 'get', path, { token })).body as unknown as BreakdownList
    }
    const { items } = await list('contacted')
    expect(new Set(items.map(({ question }) => question))).toEqual(
      new Set(sharesOf(choosing).flatMap(({ key, question }) => (question.key === 'contacted' ? key : []))),
    )
    expect(items.map(({ gap }) => gap).filter((gap) => gap !== null)).toEqual([])
    const one = (await list('contacted.phone')).items
    expect(one).toEqual(items.filter(({ question }) => question === 'contacted.phone'))
    const view = await viewOf('question=contacted')
    if (view?.tables?.show !== 'options') throw new Error('options were asked for')
    const own = one.find(({ cut }) => cut === null)?.figure
    const { base } = view.tables.byCut.rows[0]?.figures[0] ?? {}
    expect(own).toMatchObject({ state: 'shown', base })
  })

  test('is in the file of every figure, after the measured questions of each area', async () => {
    const figures = await inside((tx) => findWaveFigures(tx, wave, 'http://localhost/here'))
    if (!figures) throw new Error('no reading')
    const rows: FigureRow[] = []
    for await (const some of readFigures(db, organisationId, figures)) rows.push(...some)
    const keys = new Set(rows.map(({ question }) => question.key))
    expect(keys.size).toBe(sharesOf(choosing).length + 3)
    expect(figures.method.map(({ words }) => words).join(' ')).toContain('“question.option”')
    const phone = rows.find(({ question, cut }) => question.key === 'contacted.phone' && !cut)
    expect(phone?.question.text).toBe('How have you contacted us in the last year? – Phone')
  })
})
