import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { listPromises, type WavePromise } from '../../../db/promise/promise.server'
import type { Language } from '../../../surveys/language'
import type { OwnWords } from '../../../surveys/translations/translation'
import { dayInWords } from '../../locales/day'
import { translator } from '../../locales/translate'

/** So many of the newest promises are shown. */
const most = 6

/** What tenants were promised and whether it was kept, the newest first, in words; `own` and `reason` are the landlord's. */
export async function findPromises(tx: Tx, language: Language, own?: OwnWords) {
  const words = translator(language, 'public', own)
  const inWords = (day: string) => dayInWords(day, language)
  const promises = (await listPromises(tx, today())).slice(0, most)
  return promises.map(({ waveId, wave, promisedOn, words: said, moves, ...promise }) => ({
    key: waveId,
    promised: words('promise-by', { wave, day: inWords(promisedOn) }),
    own: said,
    standing: standingInWords(promise, words, inWords),
    moves: moves.map(({ moved_from, moved_on, reason }) => ({
      before: words('promise-moved', { before: inWords(moved_from), on: inWords(moved_on) }),
      reason,
    })),
  }))
}

export type PublicPromise = Awaited<ReturnType<typeof findPromises>>[number]

function standingInWords(
  { publishedOn, standing }: Pick<WavePromise, 'publishedOn' | 'standing'>,
  words: ReturnType<typeof translator>,
  inWords: (day: string) => string,
): string {
  return words(`promise-${standing.state}`, {
    day: publishedOn === undefined ? '' : inWords(publishedOn),
    days: standing.state === 'kept' ? 0 : standing.days,
  })
}
