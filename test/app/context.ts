import { pino } from 'pino'
import type { AppContext } from '../../app/context'
import { readSettings } from '../../app/env.server'
import { FirstRun } from '../../app/session/first-run.server'
import type { Db } from '../../db/client.server'

/** What loaders and actions are given, on a test's own database. */
export function contextOf(db: Db): AppContext {
  return { db, settings: readSettings(), log: pino({ level: 'silent' }), firstRun: new FirstRun() }
}

/** A field of several values is sent several times, as ticked boxes are. */
const eachValue = (fields: Record<string, string | string[]>): [string, string][] =>
  Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )

/** A form sent by a browser. */
export function formPost(path: string, fields: Record<string, string | string[]>, cookie?: string): Request {
  const headers = cookie ? { Cookie: cookie } : undefined
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(eachValue(fields)),
    ...(headers ? { headers } : {}),
  })
}
