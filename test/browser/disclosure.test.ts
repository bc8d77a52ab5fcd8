import type { RouteConfigEntry } from '@remix-run/route-config'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiViewNames } from '../../app/export/view-names'
import routes from '../../app/routes'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { startSite } from '../setup/server'
import { attack } from '../surveys/disclosure/attacker'
import { Known } from './session/known'
import { readEverything, type Session } from './session/session'
import { areas, measureOf } from './session/spots'
import { countDemonstration, type WaveTruth } from './session/truth'
import { Visitor } from './session/visitor'
import { wrongFigures } from './session/wrong-figures'

/** All of one wave through the API, a page or more of every kind, and one hidden value in so many of two measures: the
 *  long test reads and asks more. */
const wave = 'Spring 2026'
const most = 8
const [one, another] = [measureOf('overall-service'), measureOf('treated-fairly')]
const isChecked = (_reading: number, place: number) => place % 71 === 0

/** Every kind of page is read as four kinds of people. */
const minutes = 20

const site = await startSite()
let session: Session
let truths: Map<string, WaveTruth>
beforeAll(async () => {
  truths = countDemonstration()
  session = await readEverything(site, { waves: [wave], together: 1, most })
  const officer = await Visitor.signedIn('officer', new URL(site.public).origin, site.credentials.officer)
  await readTwoStrands(officer)
  await readOpenPlan(officer)
}, minutes * 60_000)

/** Two strands at once, wherever they are shown. */
async function readTwoStrands(officer: Visitor) {
  const [page = ''] = [...session.paths].filter((path) => /^\/officer\/waves\/[^/]+\/breakdown/.test(path))
  for (const { code } of areas.filter(({ depth }) => depth <= 1)) {
    const query = `?area=${code}&question=overall-service&strand=ethnicity&within=sex`
    await session.readPage(officer, `${page.split('?')[0]}${query}`)
  }
}

/** What can still be changed of the plan: most recommendations are of the one before, where nothing can. */
async function readOpenPlan(officer: Visitor) {
  const plan = await session.readPage(officer, '/officer/plan')
  const [open] = plan.match(/\/officer\/plan\/recommendations\/[0-9a-f-]{36}/) ?? []
  for (const page of ['measure', 'words']) await session.readPage(officer, `${open}/${page}`)
}

describe('all that a session on the demonstration reads', () => {
  test('is what was counted, rounded, and the same on every surface', () => {
    const { notebook } = session
    expect(notebook.contradictions()).toEqual([])
    expect(wrongFigures(notebook, truths)).toEqual([])
    expect(notebook.counts.shown).toBeGreaterThan(30_000)
  })

  test('is shown to nobody who may not read it', async () => {
    const { origin } = new URL(site.public)
    const panel = await Visitor.signedIn('panel', origin, site.credentials.panel)
    const api = await new Visitor('public', origin).get(
      `/api/v1/surveys/${perceptionSurvey.key}/breakdown?wave=2026-spring`,
    )
    expect(api.status).toBe(401)
    const paths = [...session.paths].filter((path) => path.startsWith('/officer/waves/'))
    for (const path of paths.slice(0, 10)) {
      for (const visitor of [new Visitor('public', origin), panel]) {
        for (const { status, text } of Object.values(await visitor.page(path))) {
          expect([202, 302, 403], `${visitor.role} at ${path}`).toContain(status)
          expect(text).not.toMatch(/\d(<!-- -->)?%[^\dA-F]|"base"/)
        }
      }
    }
  })

  test.each([one, another])('does not give away anything hidden of measure %i', (measure) => {
    const known = new Known(truths, { wave, measure })
    expect(attack(known.lattice, [known.layer(session.notebook)], { isChecked })).toEqual([])
  })

  test('does not give away anything hidden of two strands at once', () => {
    const { notebook } = session
    const known = new Known(truths, { wave, measure: one, strands: ['ethnicity', 'sex'] })
    const layer = known.layer(notebook)
    expect(layer.dark.slice(known.lattice.singleCount).filter((dark) => dark === 0).length).toBeGreaterThan(
      10,
    )
    expect(
      attack(known.lattice, [layer], { isChecked: (_, place) => place >= known.lattice.singleCount }),
    ).toEqual([])
    expect(wrongFigures(notebook, truths)).toEqual([])
  })

  test('would, if nothing were hidden but what is too small itself', () => {
    const known = new Known(truths, { wave, measure: one })
    expect(attack(known.lattice, [known.uncovered()], { isChecked }).length).toBeGreaterThan(10)
  })

  test('has every route in it but those without figures', () => {
    const files = idsOf(routes).map((id) => id.replace(/\.tsx?$/, ''))
    expect(files.filter((file) => !session.routes.has(file))).toEqual(withoutFigures)
  })
})

const surveyRoute = (name: string) => `routes/officer/surveys/${name}`

/** Pages for tenants and for signing in, those on which surveys are built, those of a file or a past survey brought in
 *  and of paper forms made, which nobody has here, and the API, which is read by itself and gives figures at several
 *  addresses, and comments at one. */
const withoutFigures = [
  ...['open-link', 'start', 'page', 'receipt'].map((name) => `routes/answer/${name}`),
  ...['sign-in', 'sign-out', 'set-up'].map((name) => `routes/officer/signing-in/${name}`),
  'routes/panel/joining/join',
  ...['import', 'answers', 'columns'].map((name) => `routes/officer/imports/${name}`),
  'routes/officer/keying/keying',
  'routes/officer/past-wave/closing',
  'routes/officer/languages/files/file',
  ...['surveys', 'starting/new', 'versions/survey', 'versions/comparison'].map(surveyRoute),
  ...['version-preview', surveyRoute('wave/new-wave'), surveyRoute('building/builder')],
  ...['bank/bank', 'check/check', 'check/lines', 'question/own-question'].map(surveyRoute),
  ...['draft-preview', surveyRoute('question/question')],
  ...['whole/section', 'whole/settings', 'whole/strands'].map(surveyRoute),
  'routes/officer/imports/problems-csv',
  'routes/officer/paper/sheets',
  ...['phone-0', 'survey-json-0', 'phone-1', 'survey-json-1'],
  ...['openapi', 'actions'].map((name) => `routes/api/${name}`),
  'api-all-findings',
  ...[
    'judgements',
    'you-said-we-did',
    'panels',
    'surveys',
    'survey-version',
    'breakdown',
    'comments',
    'waves',
    'figures',
  ].map((name) => `routes/api/${name}`),
  ...apiViewNames.map((name) => `api-${name}`),
  ...['responses', 'not-found', 'health'].map((name) => `routes/api/${name}`),
  'routes/public/not-found',
]

/** Routes by their modules, or where one serves several by what they are called. */
function idsOf(entries: RouteConfigEntry[]): string[] {
  return entries.flatMap(({ id, file, children = [] }) => [id ?? file, ...idsOf(children)])
}
