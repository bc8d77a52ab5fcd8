import { today } from '../../../db/day.server'
import type { Entry } from '../../../db/entry/entry.server'
import type { Language } from '../../../surveys/language'
import { dayInWords } from '../../locales/day'
import { translator } from '../../locales/translate'

/** What the panel is asked while an entry is not confirmed: how many of it, by when, and what becomes of the entry else. */
export function askedInWords(entry: Entry, language: Language): string[] {
  const { state, quorum, verdicts_by, if_unconfirmed } = entry
  if (state === 'confirmed' || quorum === null || verdicts_by === null) return []
  const words = translator(language, 'panel')
  const by = verdicts_by < today() ? 'speak-overdue' : 'speak-by'
  return [
    words('quorum', { count: quorum }),
    words(by, { day: dayInWords(verdicts_by, language) }),
    words(`if-${(if_unconfirmed ?? 'waits').replaceAll(' ', '-')}`),
  ]
}
