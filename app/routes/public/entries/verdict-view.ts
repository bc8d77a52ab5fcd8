import type { ShownVerdict } from '../../../../db/entry/verdict.server'
import type { VerdictView, Voice } from '../../../components/entry/entry-view'
import { dayInWords } from '../../../locales/day'
import { translator } from '../../../locales/translate'

/** A verdict as it is shown beside the words of a version (null: words that were never sent), on a day. */
export function viewVerdict(
  verdict: ShownVerdict,
  { version, today, ...voice }: Voice & { version: number | null; today: string },
): VerdictView {
  const { id, verdict: kind, public_name: name, comment, answer, answered_on } = verdict
  return {
    ...{ id, kind, name, comment },
    day: dayInWords(verdict.given_on, voice.language),
    isOfEarlierWords: verdict.version !== version,
    answer: answered_on ? { day: dayInWords(answered_on, voice.language), text: answer ?? '' } : undefined,
    clock: clockInWords(verdict, { ...voice, today }),
  }
}

/** Whether an answer came late, or by when it is to come; undefined where it came in time or none is asked for. */
function clockInWords(
  { answer_by, answered_on }: ShownVerdict,
  { language, own, today }: Voice & { today: string },
): string | undefined {
  if (answer_by === null) return undefined
  const words = translator(language, 'public', own)
  const day = dayInWords(answer_by, language)
  if (answered_on !== null) return answered_on > answer_by ? words('answered-late', { day }) : undefined
  return words(answer_by < today ? 'answer-overdue' : 'answer-due', { day })
}
