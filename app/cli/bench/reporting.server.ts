import os from 'node:os'
import type { Options } from '../options'
import { withPostgres } from './embedded.server'
import { atMost, type Figure } from './figure'
import { makeMeasuredWave } from './measured-wave.server'
import { measureWave } from './wave-figures.server'

/** Breakdowns of waves of every size, of 24 and of 80 measures: each wave in a database of its own. */
export async function measureReporting(options: Options, report: (line: string) => void): Promise<Figure[]> {
  return withPostgres(options, { settings: settings(), report }, (ownerUrl) =>
    measureAll(ownerUrl, options.isLarge, report),
  )
}

/** The same for the engine and for what it is compared with. */
function settings(): string[] {
  const megabytes = Math.floor(Math.min(4096, os.totalmem() / 2 ** 20 / 4))
  return [`shared_buffers=${megabytes}MB`, 'maintenance_work_mem=512MB', 'max_wal_size=4GB']
}

const surveys = [24, 80]
const small = 100_000
const normal = 1_000_000
const large = 10_000_000

async function measureAll(
  ownerUrl: string,
  isLarge: boolean,
  report: (line: string) => void,
): Promise<Figure[]> {
  const waves = surveys.flatMap((measures) => [small, normal].map((responses) => ({ responses, measures })))
  if (isLarge) waves.push({ responses: large, measures: surveys[0] ?? 0 })
  const figures: Figure[] = []
  const roots = new Map<number, number>()
  for (const size of waves) {
    report(`${size.responses.toLocaleString('en-GB')} responses of ${size.measures} measures`)
    const wave = await makeMeasuredWave(ownerUrl, size)
    try {
      const measured = await measureWave(wave, { hasPeers: size.responses <= normal, report })
      figures.push(...measured.figures)
      if (size.measures === surveys[0]) roots.set(size.responses, measured.rootMs)
    } finally {
      await wave.close()
    }
  }
  return [growth(roots, isLarge ? large : normal), ...figures]
}

/** How much longer the root takes with more responses. */
function growth(roots: ReadonlyMap<number, number>, most: number): Figure {
  const [least, greatest] = [roots.get(small) ?? Number.NaN, roots.get(most) ?? Number.NaN]
  const sizes = `${most.toLocaleString('en-GB')} responses against ${small.toLocaleString('en-GB')}`
  return atMost(`breakdown at the root, tail 0: ${sizes}`, greatest / least, 'times', 1.5)
}
