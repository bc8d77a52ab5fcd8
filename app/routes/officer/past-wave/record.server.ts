import type { Tx } from '../../../../db/client.server'
import { findPastRecord, type PastOutcome } from '../../../../db/past-wave.server'
import { momentInWords } from '../../../locales/day'

/** Who made and who closed a wave of a past survey and when, a sentence each, as far as it is known. */
export async function findPastStory(tx: Tx, waveId: string): Promise<string[]> {
  const record = await findPastRecord(tx, waveId)
  return [
    ...(record?.made_at
      ? [`This wave was made on ${momentInWords(record.made_at)}${by(record.maker)}.`]
      : []),
    ...(record?.closed_at
      ? [`The wave was closed on ${momentInWords(record.closed_at)}${by(record.closer)}.`]
      : []),
  ]
}

const by = (name: string | null): string => (name ? ` by ${name}` : '')

/** What keeps a wave from being closed or deleted, in words; one whose responses changed is told how many there are. */
export const refusals: Record<Exclude<PastOutcome, 'done' | 'changed'>, string> = {
  'not open': 'This wave has been closed already',
  empty: 'There are no responses yet: bring in a file first',
  'not empty': 'This wave has responses, so it cannot be deleted',
  imported:
    'A file was imported into this wave, and undone. The record of who did that stays, and the wave with it',
  'passed on':
    'A concern was passed on from a comment in this wave. The record of it stays, and the wave with it',
}
