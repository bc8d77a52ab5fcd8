import type { Tx } from '../../../../db/client.server'
import { listImports } from '../../../../db/importing/file.server'
import { type PastOutcome, takesFilesOnly } from '../../../../db/past-wave.server'
import { getDefinition } from '../../../../db/survey.server'
import { countResponses, listWaves, type Wave } from '../../../../db/wave.server'
import type { Problem } from '../../../components/problem'
import { dayInWords } from '../../../locales/day'
import { aboutWave } from '../about-wave.server'
import { counted } from '../imports/imports-view.server'

/** What the page on which a wave of a past survey is closed shows; undefined for any other wave. */
export async function findClosingView(tx: Tx, wave: Wave) {
  if (wave.answered_by !== 'files') return undefined
  const imports = await listImports(tx, wave.id)
  const responses = await countResponses(tx, wave.id)
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    takesFiles: takesFilesOnly(wave),
    period: `${dayInWords(wave.opens_on, 'en')} to ${dayInWords(wave.closes_on, 'en')}`,
    isEmpty: responses === 0,
    responses: counted(responses),
    files: imports.filter(({ state }) => state === 'imported').map(({ file_name }) => file_name),
    waiting: imports.filter(({ state }) => state === 'uploaded').map(({ file_name }) => file_name),
    isNewest: !(await hasNewerClosed(tx, wave)),
  }
}

export type ClosingView = NonNullable<Awaited<ReturnType<typeof findClosingView>>>

/** The results of the newest closed wave are public. */
async function hasNewerClosed(tx: Tx, { opens_on }: Wave): Promise<boolean> {
  return (await listWaves(tx)).some((wave) => wave.state === 'closed' && wave.opens_on > opens_on)
}

/** What kept a wave from being closed or deleted, in words. */
export function problemsOf(outcome: PastOutcome): Problem[] {
  const message = refusals[outcome]
  return message ? [{ field: 'agreed', message }] : []
}

const refusals: Record<PastOutcome, string | undefined> = {
  done: undefined,
  'not open': 'This wave has been closed already',
  empty: 'There are no responses yet: bring in a file first',
  'not empty': 'A file has been imported since: undo it first',
  'passed on':
    'A concern was passed on from a comment in this wave. The record of it stays, and the wave with it',
}
