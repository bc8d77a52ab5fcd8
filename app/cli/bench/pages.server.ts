import pino from 'pino'
import { connect, type Db } from '../../../db/client.server'
import { migrate } from '../../../db/migrate.server'
import { readSettings, type Settings } from '../../env.server'
import { closeServer, createApp, listen } from '../../server'
import { FirstRun } from '../../session/first-run.server'
import type { Options } from '../options'
import { withPostgres } from './embedded.server'
import { atMost, type Figure, inWords, noted } from './figure'
import { figuresShown, PageReader, type ReadPage } from './page-reader'
import { makeReadWave, type ReadWave } from './read-wave.server'
import { timePairs } from './timing'

type Report = (line: string) => void

const mostTimes = 1.5
const pairs = 41

/** The pages that officers look at most, by what stands in the address after the wave. By sex even a wave of 1,000 shows
 *  every figure that a larger one does, so that both have a page of the same length; by ethnicity, as officers have it,
 *  the smaller hides some. */
const pages = [
  { name: 'breakdown: one question by sex, and by region', address: '/breakdown?strand=sex' },
  { name: 'breakdown: every question by sex, and by region', address: '/breakdown?strand=sex&question=all' },
  { name: 'breakdown: one question by ethnicity, and by region', address: '/breakdown?strand=ethnicity' },
  {
    name: 'breakdown: every question by ethnicity, and by region',
    address: '/breakdown?strand=ethnicity&question=all',
  },
  { name: 'overview of a wave', address: '' },
]

/** What officers wait for: how long the server works on their pages with 1,000,000 responses, against 1,000. */
export async function measurePages(options: Options, report: Report): Promise<Figure[]> {
  const settings = ['shared_buffers=1GB', 'maintenance_work_mem=512MB', 'max_wal_size=4GB']
  return withPostgres(options, { settings, report }, (ownerUrl) =>
    withServer(ownerUrl, (db, reader) => measureAll({ db, ownerUrl, reader, report })),
  )
}

/** The whole application on a free port without its jobs, which would close the waves and read them once more. */
async function withServer<T>(ownerUrl: string, work: (db: Db, reader: PageReader) => Promise<T>): Promise<T> {
  const db = connect(await migrate(ownerUrl))
  const settings: Settings = { ...readSettings(), host: '127.0.0.1', port: 0, limitsRates: false }
  const log = pino({ level: 'silent' })
  const server = await listen(createApp({ db, settings, log, firstRun: new FirstRun() }), settings)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const reader = new PageReader(server, `http://127.0.0.1:${port}`)
  try {
    return await work(db, reader)
  } finally {
    reader.close()
    await closeServer(server)
    await db.destroy()
  }
}

type Bench = { db: Db; ownerUrl: string; reader: PageReader; report: Report }

async function measureAll({ db, ownerUrl, reader, report }: Bench): Promise<Figure[]> {
  report('A wave of 1,000 responses')
  const small = await makeReadWave({ db, ownerUrl }, 1_000, report)
  report('A wave of 1,000,000 responses')
  const large = await makeReadWave({ db, ownerUrl }, 1_000_000, report)
  const figures: Figure[] = []
  for (const page of pages) {
    for (const figure of await measurePage(reader, page, { small, large })) {
      report(`  ${inWords(figure)}`)
      figures.push(figure)
    }
  }
  return figures
}

type Waves = { small: ReadWave; large: ReadWave }

async function measurePage(
  reader: PageReader,
  { name, address }: { name: string; address: string },
  { small, large }: Waves,
): Promise<Figure[]> {
  const read = ({ path, cookie }: ReadWave) => reader.read(`${path}${address}`, cookie)
  const shown = `${inFigures(await read(large))} against ${inFigures(await read(small))}`
  const timed = await timePairs(
    async () => (await read(small)).serverMs,
    async () => (await read(large)).serverMs,
    pairs,
  )
  const note = `median of ${pairs} pairs; tables with ${shown} figures`
  return [
    atMost(`${name}: 1,000,000 against 1,000 responses`, timed.ratio, 'times', mostTimes, note),
    noted(`${name}, 1,000,000 responses`, timed.otherMs, 'ms'),
    noted(`${name}, 1,000 responses`, timed.oneMs, 'ms'),
  ]
}

const inFigures = ({ html }: ReadPage) => figuresShown(html)
