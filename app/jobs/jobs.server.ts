import type { Logger } from 'pino'
import type { Db } from '../../db/client.server'

const quarterHour = 15 * 60 * 1000

/** Work done in the background, each piece safe to run in several processes at once; gives back how to stop. */
export function startJobs(_db: Db, _log: Logger): () => Promise<void> {
  const timer = setInterval(() => {}, quarterHour)
  timer.unref()
  return async () => clearInterval(timer)
}
