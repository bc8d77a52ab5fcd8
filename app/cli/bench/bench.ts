import os from 'node:os'
import type { Options } from '../options'
import { measureAnswering } from './answering'
import { type Figure, print } from './figure'
import { measurePages } from './pages.server'
import { measureReporting } from './reporting.server'

type Measure = (options: Options, report: (line: string) => void) => Promise<Figure[]>

/** The parts of the bench: what comes in, what is made of it, and what officers wait for. */
const parts: Record<string, Measure> = {
  answering: measureAnswering,
  reporting: measureReporting,
  pages: measurePages,
}

/** `npm run bench`: the figures we hold ourselves to, each part on a new database, all of them or those named. */
export async function bench(options: Options): Promise<void> {
  const report = (line: string) => console.error(line)
  const unknown = options.parts.find((name) => !(name in parts))
  if (unknown) throw new Error(`"${unknown}" is no part of the bench: ${Object.keys(parts).join(', ')}.`)
  report(`This machine: ${machine()}; its load before: ${os.loadavg()[0]?.toFixed(1)}`)
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (options.parts.length > 0 && !options.parts.includes(name)) continue
    figures.push(...(await measure(options, report)))
  }
  print(figures, machine(), options.json)
}

function machine(): string {
  const [processor] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  return `${os.cpus().length} processors (${processor?.model}), ${memory} GB, Node ${process.versions.node}`
}
