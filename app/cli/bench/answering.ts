import type { Db } from '../../../db/client.server'
import type { Options } from '../options'
import { startSystem } from '../running'
import { type Done, runClients } from './clients'
import { benchFolder } from './embedded.server'
import { atLeast, atMost, type Figure } from './figure'
import { type BenchLandlord, countStored, makeBenchLandlord } from './landlord.server'
import { measureFirstView } from './phone'

const clients = 16
const seconds = 10
const links = 8_000
const fileLines = 50_000

/** What tenants and programs that send responses meet: measured on a new database over real HTTP, clients included. */
export async function measureAnswering(options: Options, report: (line: string) => void): Promise<Figure[]> {
  const { folder: data, remove } = benchFolder(options)
  let landlord: BenchLandlord | undefined
  const { origin, db, stop } = await startSystem(
    { ...options, port: options.port ?? 0, data },
    report,
    async (db) => {
      report(`Making a landlord with ${links} links`)
      landlord = await makeBenchLandlord(db, { links })
    },
  )
  try {
    return landlord ? await measure({ origin, db, landlord, report }) : []
  } finally {
    await stop()
    remove()
  }
}

type Bench = { origin: string; db: Db; landlord: BenchLandlord; report: (line: string) => void }

async function measure(at: Bench): Promise<Figure[]> {
  const { landlord, report } = at
  const spare = landlord.links.slice(0, 100).map((link) => `${at.origin}/a/${link}`)
  const first = await measureFirstView(spare, { isSlow: false })
  const slow = await measureFirstView(spare, { isSlow: true })
  if (!first) report('No Chromium was found: the page is not measured.')
  const surveys = await answering(at)
  const single = await sending(at, 1)
  const twenty = await sending(at, 20)
  const lines = await importing(at)
  return [
    ...(first
      ? [
          atMost('tenant page, first view', first.bytes / 1000, 'kB', 20, 'LimeSurvey 1,270, SurveyJS 446'),
          atMost('tenant page, requests', first.requests, '', 4, 'LimeSurvey 28'),
        ]
      : []),
    ...(slow
      ? [
          atMost(
            'first answer, slow phone',
            slow.firstAnswerMs / 1000,
            's',
            2,
            'LimeSurvey 8.7, SurveyJS 10.4',
          ),
        ]
      : []),
    atLeast('completed surveys', surveys, 'a second', 250, `LimeSurvey 3.9; ${clients} clients`),
    atLeast('responses by API, 1 a call', single, 'a second', 1_000, `${clients} connections`),
    atLeast('responses by API, 20 a call', twenty, 'a second', 1_000, `${clients} connections`),
    atLeast('responses by file', lines, 'a second', 10_000, `${fileLines} lines, one file`),
  ]
}

/** Completed surveys a second by what was stored: a client's thanks must each be a row. */
async function answering(at: Bench): Promise<number> {
  const given = at.landlord.links.slice(100)
  const warm = { does: 'answer', origin: at.origin, clients } as const
  await counted(at, 'Warming up', () => runClients({ ...warm, seconds: 3, links: given.slice(0, 2_000) }))
  return counted(at, `Answering, ${clients} clients`, () =>
    runClients({ ...warm, seconds, links: given.slice(2_000) }),
  )
}

function sending(at: Bench, linesEach: number): Promise<number> {
  const { path, token } = at.landlord
  const what = `Sending ${linesEach} a request, ${clients} clients`
  return counted(at, what, () =>
    runClients({ does: 'send', origin: at.origin, clients, seconds, path, token, linesEach }),
  )
}

function importing(at: Bench): Promise<number> {
  const { path, token } = at.landlord
  const file = { does: 'file', clients: 1, seconds: 0, lines: fileLines } as const
  return counted(at, 'Importing a file', () => runClients({ ...file, origin: at.origin, path, token }))
}

async function counted(at: Bench, what: string, run: () => Promise<Done>): Promise<number> {
  const before = await countStored(at.db, at.landlord)
  const busyBefore = process.cpuUsage()
  const done = await run()
  const busy = process.cpuUsage(busyBefore)
  const stored = (await countStored(at.db, at.landlord)) - before
  if (done.failed > 0) throw new Error(`${what}: ${done.failed} of the clients' requests failed`)
  if (stored !== done.completed) throw new Error(`${done.completed} were acknowledged, ${stored} stored`)
  const { medianMs, p95Ms } = done
  const slower = `median ${medianMs.toFixed(0)} ms, 95% under ${p95Ms.toFixed(0)} ms`
  const eachMs = (busy.user + busy.system) / 1000 / Math.max(1, stored)
  at.report(`${what}: ${stored} in ${done.seconds.toFixed(1)} s (${slower})`)
  at.report(`  the server's processor time for each: ${eachMs.toFixed(2)} ms`)
  return stored / done.seconds
}
