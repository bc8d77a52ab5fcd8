import type { CommentList } from '../../../app/http/api-shapes'
import type { FindingList } from '../../../app/http/findings/shapes'
import { demoWaves } from '../../../db/demo/landlord'
import { isStrand } from '../../../surveys/strand'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import type { Site } from '../../setup/server'
import {
  readActionList,
  readBreakdownList,
  readCommentList,
  readEntryList,
  readJudgementList,
  readPanelList,
} from './api-pages'
import { dataInPage, decodeData } from './data'
import { readData } from './data-pages'
import { readFile, readFindingList, readList, routeOfFile } from './file-pages'
import { readHtml } from './html-pages'
import { type Note, Notebook, nameOf } from './notebook'
import { areas, cuts, measures } from './spots'
import { Visitor } from './visitor'
import { type Thoroughness, Walk } from './walk'

/** How much is read: the waves the API is asked for, by name, and how many of the pages. */
export type Extent = Thoroughness & { waves: readonly string[] }

/** What somebody can come to know who reads as everybody at once: nobody in particular, a panel member, an officer, an
 *  administrator, and a program with a key. Files are read as they are linked to. Surveys are what is asked, and tell
 *  nothing of answers. */
export async function readEverything(site: Site, { waves, ...thoroughness }: Extent): Promise<Session> {
  const session = new Session(thoroughness.together === 1 ? 1 : Number.POSITIVE_INFINITY)
  const { origin, pathname: home } = new URL(site.public)
  const { credentials } = site
  const readPages = (visitor: Visitor, start: string, within: RegExp) =>
    session.readPages(visitor, new Walk(start, within, thoroughness))
  await readPages(new Visitor('public', origin), '/', /^\/($|organisations)/)
  await readPages(new Visitor('public', origin), `${home}?lang=cy`, /^\/organisations\/[^/]*\?lang=cy$/)
  for (const role of ['panel', 'officer', 'administrator'] as const) {
    const start = role === 'panel' ? '/panel' : '/officer'
    const within = new RegExp(`^${start}(?!/surveys)`)
    await readPages(await Visitor.signedIn(role, origin, credentials[role]), start, within)
  }
  const key = { Authorization: `Bearer ${credentials.apiToken}` }
  await session.readApi(new Visitor('program', origin, key), waves)
  return session
}

/** What was read, at which addresses, and of which routes the data was. */
export class Session {
  readonly notebook = new Notebook()
  readonly paths = new Set<string>()
  readonly routes = new Set<string>()
  readonly #files = new Set<string>()
  #workbooksLeft: number

  /** Of the workbooks of whole waves, which hold what the other files do, it reads so many. */
  constructor(mostWorkbooks: number) {
    this.#workbooksLeft = mostWorkbooks
  }

  async readPages(visitor: Visitor, walk: Walk) {
    for (let path = walk.next(); path !== undefined; path = walk.next()) {
      const file = routeOfFile(path)
      if (file !== undefined) {
        this.routes.add(file)
        await this.#readFile(visitor, path)
        continue
      }
      walk.read(path, await this.readPage(visitor, path))
    }
  }

  /** Reads one page, and gives its HTML. */
  async readPage(visitor: Visitor, path: string): Promise<string> {
    const { html, data } = await visitor.page(path)
    if (html.status !== 200 || data.status !== 200) {
      throw new Error(`${visitor.role} got ${html.status} and ${data.status} at ${path}`)
    }
    this.paths.add(path)
    this.#readPage(visitor.role, path, { html: html.text, data: data.text })
    return html.text
  }

  /** A file is read once, by whoever comes to it first: it is long, and of one making for all. */
  async #readFile(visitor: Visitor, path: string) {
    if (this.#files.has(path)) return
    if (path.includes('/workbook') && this.#workbooksLeft-- <= 0) return
    this.#files.add(path)
    for await (const notes of readFile(path, await visitor.file(path))) {
      this.notebook.add(`${visitor.role}, files`, notes)
    }
  }

  #readPage(role: string, path: string, { html, data }: { html: string; data: string }) {
    const said = readHtml(html)
    this.notebook.add(`${role}, HTML`, said)
    const sent = decodeData(data) as ByRoute
    for (const route of Object.keys(sent)) this.routes.add(route)
    this.#readData(path, said, { surface: `${role}, .data`, data: sent })
    const script = dataInPage(html)
    if (script !== undefined) {
      this.#readData(path, said, { surface: `${role}, script`, data: asRoutes(script) })
    }
  }

  #readData(path: string, said: readonly Note[], { surface, data }: { surface: string; data: ByRoute }) {
    const held = readData(data)
    this.notebook.add(surface, held)
    const [one, other] = [linesOf(said), linesOf(held)]
    if (one !== other) throw new Error(`${surface} of ${path} says ${other}; the page says ${one}`)
  }

  /** The lists of a wave: what is asked by area of the regions and some within, the comparison of each with its parent's other parts. */
  async #readLists(program: Visitor, key: string) {
    const wave = `/api/v1/surveys/${perceptionSurvey.key}/waves/${key}`
    const asked = areas.filter(({ depth }, at) => depth <= 1 || at % 7 === 0)
    const paths = [
      ...['completeness', 'drivers', 'findings', 'headlines', 'reasons', 'respondents'].map(
        (name) => `${wave}/${name}`,
      ),
      ...asked.flatMap(({ code }) => [
        `${wave}/gaps?area=${code}`,
        `${wave}/trend?area=${code}&group=sex.female`,
      ]),
      ...areas
        .filter(({ depth }) => depth === 1)
        .flatMap(({ code }, at, all) => {
          const other = all[(at + 1) % all.length]?.code
          return cuts.map((cut) => `${wave}/comparison?area=${code}&strand=${cut}&against=area.${other}`)
        }),
    ]
    for (const path of paths) this.notebook.add('API, lists', readList(await jsonAt(program, path)))
  }

  async readApi(program: Visitor, waves: readonly string[]) {
    const keys = demoWaves.filter(({ name }) => waves.includes(name)).map(({ key }) => key)
    for (const { code } of areas) {
      for (const key of keys) {
        const path = `/api/v1/surveys/${perceptionSurvey.key}/breakdown?wave=${key}&area=${code}`
        this.notebook.add('API', readBreakdownList(await jsonAt(program, path)))
      }
    }
    await this.#readCrossed(program, keys)
    for (const key of keys) {
      const path = `/api/v1/surveys/${perceptionSurvey.key}/waves/${key}/figures`
      await this.#readFile(program, path)
      await this.#readComments(program, `/api/v1/surveys/${perceptionSurvey.key}/waves/${key}/comments`)
      await this.#readLists(program, key)
    }
    await this.#readFindings(program)
    this.notebook.add('API, judgements', readJudgementList(await jsonAt(program, '/api/v1/judgements')))
    this.notebook.add('API, actions', readActionList(await jsonAt(program, '/api/v1/actions')))
    this.notebook.add('API, entries', readEntryList(await jsonAt(program, '/api/v1/you-said-we-did')))
    this.notebook.add('API, panels', readPanelList(await jsonAt(program, '/api/v1/panels')))
  }

  /** Two strands at once of the organisation and its regions, each strand with the one that follows. */
  async #readCrossed(program: Visitor, keys: readonly string[]) {
    const strands = cuts.filter(isStrand)
    for (const key of keys) {
      for (const { code } of areas.filter(({ depth }) => depth <= 1)) {
        for (const [at, strand] of strands.entries()) {
          const { question } = measures[at % measures.length] ?? {}
          const asked = { wave: key, area: code, question: question?.key ?? '', strand }
          const within = strands[(at + 1) % strands.length] ?? ''
          const path = `/api/v1/surveys/${perceptionSurvey.key}/breakdown?${new URLSearchParams({ ...asked, within })}`
          this.notebook.add('API, two at once', readBreakdownList(await jsonAt(program, path)))
        }
      }
    }
  }

  /** The findings of every wave, page by page. */
  async #readFindings(program: Visitor) {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = new URLSearchParams({ limit: '100', cursor })
      const page: FindingList = await jsonAt(program, `/api/v1/findings?${query}`)
      this.notebook.add('API, lists', readFindingList(page))
      cursor = page.next
    }
  }

  /** Every released comment of a wave, page by page. */
  async #readComments(program: Visitor, path: string) {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: CommentList = await jsonAt(program, `${path}?limit=100${cursor && `&cursor=${cursor}`}`)
      this.notebook.add('API, comments', readCommentList(page))
      cursor = page.next
    }
  }
}

type ByRoute = Record<string, { data?: unknown }>

/** The script of a page holds the same in another order: by route, without `data` between. */
function asRoutes(script: unknown): ByRoute {
  const { loaderData } = script as { loaderData: Record<string, unknown> }
  return Object.fromEntries(Object.entries(loaderData).map(([route, data]) => [route, { data }]))
}

/** The figures of a page, each once, to compare with those of its data. */
function linesOf(notes: readonly Note[]): string {
  const figures = notes.filter(({ written }) => written !== undefined)
  const lines = figures.map(({ spot, written }) => `${nameOf(spot)} ${JSON.stringify(written)}`)
  return [...new Set(lines)].sort().join('\n')
}

async function jsonAt<T>(program: Visitor, path: string): Promise<T> {
  const { status, text } = await program.get(path)
  if (status !== 200) throw new Error(`a program got ${status} at ${path}`)
  return JSON.parse(text) as T
}
