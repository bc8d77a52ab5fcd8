import { countLive } from '../../../../db/breakdown/count.server'
import type { Tx } from '../../../../db/client.server'
import { listImports } from '../../../../db/importing/file.server'
import {
  closePastWave,
  deletePastWave,
  type PastOutcome,
  takesFilesOnly,
  whatKeeps,
} from '../../../../db/past-wave.server'
import { getDefinition } from '../../../../db/survey.server'
import { listWaves, type Wave } from '../../../../db/wave.server'
import type { Problem } from '../../../components/problem'
import { dayInWords } from '../../../locales/day'
import { aboutWave } from '../about-wave.server'
import { counted } from '../imports/imports-view.server'
import { findPastStory, refusals } from './record.server'

/** What the page on which a wave of a past survey is closed shows; undefined for any other wave. */
export async function findClosingView(tx: Tx, wave: Wave) {
  if (wave.answered_by !== 'files') return undefined
  const imports = await listImports(tx, wave.id)
  const responses = await countLive(tx, wave.id)
  const kept = responses === 0 ? await whatKeeps(tx, wave.id) : undefined
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    takesFiles: takesFilesOnly(wave),
    period: `${dayInWords(wave.opens_on, 'en')} to ${dayInWords(wave.closes_on, 'en')}`,
    isEmpty: responses === 0,
    kept: kept && refusals[kept],
    count: responses,
    responses: counted(responses),
    files: imports.filter(({ state }) => state === 'imported').map(({ file_name }) => file_name),
    waiting: imports.filter(({ state }) => state === 'uploaded').map(({ file_name }) => file_name),
    isNewest: !(await hasNewerClosed(tx, wave)),
    story: await findPastStory(tx, wave.id),
  }
}

export type ClosingView = NonNullable<Awaited<ReturnType<typeof findClosingView>>>

/** The results of the newest closed wave are public. */
async function hasNewerClosed(tx: Tx, { opens_on }: Wave): Promise<boolean> {
  return (await listWaves(tx)).some((wave) => wave.state === 'closed' && wave.opens_on > opens_on)
}

/** What was asked of the wave, by whom; `responses` is how many the form said there were. */
type Asked = { intent: 'close' | 'delete'; responses: number; accountId: string }

/** Closes or deletes the wave; gives what kept it from being done, in words. */
export async function closeOrDelete(tx: Tx, waveId: string, { intent, ...said }: Asked): Promise<Problem[]> {
  const outcome = await (intent === 'close' ? closePastWave(tx, waveId, said) : deletePastWave(tx, waveId))
  if (outcome === 'done') return []
  return [{ field: 'agreed', message: await inWords(tx, waveId, outcome) }]
}

async function inWords(tx: Tx, waveId: string, outcome: Exclude<PastOutcome, 'done'>): Promise<string> {
  if (outcome !== 'changed') return refusals[outcome]
  const now = await countLive(tx, waveId)
  return `This wave has changed: it has ${counted(now)} now. Check that everything is there, then say so again`
}
