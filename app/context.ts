import type { Logger } from 'pino'
import type { Db } from '../db/client.server'
import type { Settings } from './env.server'
import type { FirstRun } from './session/first-run.server'

/** What every loader and action is given: the database, the settings, the log. */
export type AppContext = { db: Db; settings: Settings; log: Logger; firstRun: FirstRun }

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true
  }
}
