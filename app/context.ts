import type { Logger } from 'pino'
import type { Db } from '../db/client.server'
import type { Settings } from './env.server'
import type { FirstRun } from './session/first-run.server'

/** What every loader and action is given: the database, the settings, the log. `turn` is new for each request. */
export type AppContext = {
  db: Db
  settings: Settings
  log: Logger
  firstRun: FirstRun
  turn?: Turn
  reader?: Reader
}

/** Waits for whoever reads the answer: true once all written so far was taken, false when nobody takes any more. */
export type Reader = () => Promise<boolean>

/** What the action of a request has made to show, for the loader that runs after it in the same request. */
export type Turn = { shown?: unknown }

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true
  }
}
