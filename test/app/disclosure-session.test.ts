import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as breakdown } from '../../app/routes/officer/breakdown/breakdown'
import { loader as wavePage } from '../../app/routes/officer/overview/wave'
import { sessionCookie } from '../../app/session/session.server'
import { insertAccount, signIn } from '../../db/account.server'
import { listAreas } from '../../db/area.server'
import { weighCells } from '../../db/breakdown.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { findFigures } from '../../db/reading/figure.server'
import { takeReading } from '../../db/reading/take.server'
import { displayFigure } from '../../surveys/breakdown'
import { cellKey, cutOf } from '../../surveys/cell'
import { type CutKey, everybody } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import type { Layer } from '../../surveys/disclosure/history'
import { Lattice } from '../../surveys/disclosure/lattice'
import { darkPlaces } from '../../surveys/disclosure/pattern'
import { offeredCuts } from '../../surveys/offered-cuts'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'
import { attack } from '../surveys/disclosure/attacker'
import { call, makeToken } from './api/caller'
import { contextOf } from './context'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const measures = measuresOf(onePage)
const areas = await inside(listAreas)
const cuts = offeredCuts(onePage).map(({ cut }) => cut)

type Shown = { base: number; percent: string; isKept: boolean }

/** What one session saw after one reading, by "area measure cell", as it was written on each surface. */
type Session = {
  readingId: string
  seen: Map<string, Shown[]>
  counted: Awaited<ReturnType<typeof weighCells>>
}
const sessions: Session[] = []
let cookie = ''
let token = ''

/** How many come from each neighbourhood before each reading: a few from the last. */
const arrivals = [
  { 4: 120, 5: 90, 8: 60, 10: 14 },
  { 4: 30, 5: 4, 8: 25, 10: 7 },
  { 4: 3, 5: 40, 8: 8, 10: 5 },
]

beforeAll(async () => {
  const person = { organisation_id: organisationId, id: newId(), role: 'officer' as const, name: 'A person' }
  const password = 'heron-kettle-north-stair'
  await inside((tx) => insertAccount(tx, { ...person, email: 'officer@example.org', password }))
  const site = sessionCookie(new Request('http://localhost/'))
  cookie = (await site.serialize(await signIn(db, 'officer@example.org', password))).split(';')[0] ?? ''
  token = await makeToken(db, landlord)
  for (const [index, counts] of arrivals.entries()) {
    const readingId = await inside(async (tx) => {
      for (const [area, count] of Object.entries(counts)) {
        const responses = randomResponses(landlord, [Number(area)], count, 10 * index + Number(area))
        await insertResponses(tx, landlord, responses)
      }
      return takeReading(tx, wave, { isFinal: false })
    })
    const counted = await inside((tx) => weighCells(tx, wave.id, measures))
    sessions.push({ readingId, counted, seen: await look() })
  }
}, 120_000)

/** Looks at every page an officer has of the wave, and at every breakdown the API gives. */
async function look(): Promise<Session['seen']> {
  const seen: Session['seen'] = new Map()
  const note = (area: number, measure: number, cell: number, written: unknown) => {
    const figure = parse(written)
    if (figure)
      seen.set(`${area} ${measure} ${cell}`, [...(seen.get(`${area} ${measure} ${cell}`) ?? []), figure])
  }
  const placeOf = (key: string) => measures.find(({ question }) => question.key === key)?.place ?? 0
  const idOf = (code: string) => areas.find((area) => area.code === code)?.id ?? 0
  const page = await load(wavePage, '')
  for (const { key, figure } of page.sections.flatMap((section) => section.measures))
    note(1, placeOf(key), everybody, figure)
  for (const area of areas) {
    for (const cut of cuts) {
      const { tables } = await load(breakdown, `/breakdown?area=${area.code}&question=all&strand=${cut}`)
      if (tables?.show !== 'every question') throw new Error('other tables')
      for (const { key, figures } of tables.byCut.rows) {
        tables.byCut.columns.forEach((column, at) => {
          note(area.id, placeOf(key), Number(column.key), figures[at])
        })
      }
      for (const { key, figures } of tables.byArea.rows) {
        tables.byArea.columns.slice(1).forEach((column, at) => {
          note(idOf(column.key), placeOf(key), everybody, figures[at + 1])
        })
      }
      // A look at one question at a time differs from all at once by its page only.
      for (const { question } of cut === cuts[0] ? measures : []) {
        const one = await load(
          breakdown,
          `/breakdown?area=${area.code}&question=${question.key}&strand=${cut}`,
        )
        if (one.tables?.show !== 'one question') throw new Error('other tables')
        for (const { key, figure } of one.tables.categories)
          note(area.id, placeOf(question.key), Number(key), figure)
      }
    }
    const { body } = await call(db, 'get', `/surveys/${onePage.key}/breakdown?wave=now&area=${area.code}`, {
      token,
    })
    for (const { question, cut, category, figure } of body.items) {
      const cell = cellsOf(cut).find((one) => (cellKey(onePage, one) ?? null) === category) ?? everybody
      note(area.id, placeOf(question), cell, figure)
    }
  }
  return seen
}

const cellsOf = (cut: string | null) =>
  cut === null
    ? [everybody]
    : Array.from({ length: 384 }, (_, cell) => cell).filter((cell) => cutOf(cell)?.cut === cut)

function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>, path: string): Promise<T> {
  const request = new Request(`http://localhost/officer/waves/${wave.id}${path}`, {
    headers: { Cookie: cookie },
  })
  return loader({
    request,
    params: { wave: wave.id },
    context: contextOf(db),
  } as unknown as LoaderFunctionArgs)
}

/** A figure out of what was sent, as text; undefined where none is. */
function parse(written: unknown): Shown | undefined {
  const text = JSON.stringify(written) ?? ''
  const base = /"base":(\d+)/.exec(text)?.[1]
  const percent = /"percent":"?([\d.]+)"?/.exec(text)?.[1]
  if (base === undefined || percent === undefined) return undefined
  return { base: Number(base), percent, isKept: /"(readOn|asOn|read_on|as_on|kept_from)":"/.test(text) }
}

describe('everything a session saw', () => {
  test('is a figure of its reading that may be shown, and says the same everywhere', async () => {
    for (const { readingId, seen } of sessions) {
      expect(seen.size).toBeGreaterThan(60)
      const figures = await inside((tx) => findFigures(tx, readingId, { areaIds: areas.map(({ id }) => id) }))
      for (const [key, shown] of seen) {
        const figure = figures.find((one) => `${one.area_id} ${one.measure} ${one.cell}` === key)?.figure
        expect(figure?.state, key).toBe('shown')
        for (const { base, percent } of shown) {
          const written = (['headline', 'breakdown'] as const).map((kind) => displayFigure(figure, kind))
          expect(
            written.map((one) => Number(one?.percent)),
            key,
          ).toContain(Number(percent))
          expect(base, key).toBe(written[0]?.base)
        }
      }
    }
  })

  test('does not pin anything hidden, reading upon reading', { timeout: 600_000 }, async () => {
    for (const { place } of measures) {
      for (const cut of cuts) {
        await nextTurn()
        const { lattice, layers } = layersOf(place, cut)
        expect(attack(lattice, layers)).toEqual([])
      }
    }
  })

  test('would, if nothing were hidden but what is too small itself', { timeout: 600_000 }, () => {
    const leaks = cuts.flatMap((cut) => {
      const { lattice, layers } = layersOf(measures[0]?.place ?? 0, cut)
      const published: Layer[] = []
      for (const { parts } of layers) {
        published.push({ parts, dark: darkPlaces(lattice, published, parts, { complementary: false }) })
      }
      return attack(lattice, published)
    })
    expect(leaks.length).toBeGreaterThan(0)
  })
})

/** What there was to see of a measure by one cut (cuts meet only in everybody's figures, and no surface shows two at once),
 *  reading by reading: dark wherever no surface gave the reading's own figure. That the exact number of satisfied is
 *  taken as seen wherever a percentage was, rounded, makes the attack only stronger. */
function layersOf(measure: number, cut: CutKey): { lattice: Lattice; layers: Layer[] } {
  const isIn = (cell: number) => cell === everybody || cutOf(cell)?.cut === cut
  const mine = sessions.map(({ counted }) =>
    counted.filter((one) => one.measure === measure && isIn(one.cell)),
  )
  const cells = [...new Set(mine.flat().map(({ cell }) => cell))].filter((cell) => cell !== everybody)
  const tree = areas.map(({ id, parent_id }) => ({ id, parent: parent_id }))
  const lattice = new Lattice(tree, [{ cells, crossing: 'fact' }])
  const layers = sessions.map(({ seen }, reading) => {
    const parts = [new Int32Array(lattice.size), new Int32Array(lattice.size)] as const
    const dark = new Uint8Array(lattice.size).fill(1)
    for (const { area_id, cell, counts } of mine[reading] ?? []) {
      const at = lattice.indexOf(area_id, cell) ?? -1
      parts[0][at] = (counts[3] ?? 0) + (counts[4] ?? 0)
      parts[1][at] = (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0)
      const shown = seen.get(`${area_id} ${measure} ${cell}`)
      if (shown?.some(({ isKept }) => !isKept)) dark[at] = 0
    }
    return { parts, dark }
  })
  return { lattice, layers }
}
