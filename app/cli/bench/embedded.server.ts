import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startEmbedded } from '../../../db/embedded/embedded.server'
import type { Options } from '../options'
import { stopOnSignal } from '../signal'

/** Works on a PostgreSQL with these settings, given the address of its owner: in the folder that was named, or in one that is
 *  gone afterwards. */
export async function withPostgres<T>(
  options: Options,
  { settings, report }: { settings: string[]; report: (line: string) => void },
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  const { folder, remove } = benchFolder(options)
  report('Starting PostgreSQL')
  const embedded = await startEmbedded({ folder, settings, report })
  const stop = async () => {
    await embedded.stop()
    remove()
  }
  stopOnSignal(stop)
  try {
    return await work(embedded.url)
  } finally {
    await stop()
  }
}

/** The folder that was named, or a new one, which `remove` takes away. */
export function benchFolder({ data }: Options): { folder: string; remove: () => void } {
  const folder = data ?? mkdtempSync(path.join(os.tmpdir(), 'soundings-bench-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => data ?? rmSync(folder, { recursive: true, force: true }) }
}
