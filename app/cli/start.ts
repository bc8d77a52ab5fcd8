import { hasOrganisation } from '../../db/organisation.server'
import type { Options } from './options'
import { startSystem } from './running'

/** `npm start`: the system without demonstration data. While there is no organisation it prints the one-time link. */
export async function start(options: Options): Promise<void> {
  const report = options.json ? (line: string) => console.error(line) : (line: string) => console.log(line)
  const { origin, db, firstRun } = await startSystem(options, report)
  const setUp = (await hasOrganisation(db)) ? undefined : `${origin}/set-up/${firstRun.open()}`
  if (options.json) {
    console.log(JSON.stringify({ address: origin, setUp: setUp ?? null }))
    return
  }
  console.log(`\nSoundings answers at ${origin}`)
  if (setUp) {
    console.log(
      `\nOpen this link once, to make your organisation and its first administrator:\n\n  ${setUp}\n`,
    )
  }
  console.log('Ctrl-C stops it.')
}
