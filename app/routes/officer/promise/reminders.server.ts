import type { Tx } from '../../../../db/client.server'
import { listPromises } from '../../../../db/promise/promise.server'
import { remindedFrom } from '../../../../db/promise/standing'
import { dayInWords } from '../../../locales/day'

/** A promise that is near, or was not kept: its wave by id and name, its day, and how it stands. */
export type Reminder = { waveId: string; wave: string; promisedOn: string; words: string }

/** The promises of which results are not published and whose day is near or over; `day` is today. */
export async function findReminders(tx: Tx, day: string): Promise<Reminder[]> {
  const promises = await listPromises(tx, day)
  return promises.flatMap(({ waveId, wave, promisedOn, publishedOn, standing }) => {
    if (publishedOn !== undefined || standing.state === 'kept' || day < remindedFrom(promisedOn)) return []
    const by = `promised by ${dayInWords(promisedOn, 'en')}`
    const words = standing.state === 'coming' ? `${by}, ${toGo(standing.days)}` : `${by}, and not published`
    return [{ waveId, wave, promisedOn, words }]
  })
}

const toGo = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`)
