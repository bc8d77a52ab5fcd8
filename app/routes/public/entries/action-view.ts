import type { NamedAction } from '../../../../db/entry/action.server'
import type { EntryActionView, Voice } from '../../../components/entry/entry-view'
import { dayInWords } from '../../../locales/day'
import { translator } from '../../../locales/translate'

/** An action that an entry names, with nothing of the plan beside what is done, by when, and whether it was. */
export function viewNamedAction(
  { id, text, due, state }: NamedAction,
  { language, own }: Voice,
): EntryActionView {
  const words = translator(language, 'public', own)
  return {
    ...{ id, text, state },
    byWhen: due.on === undefined ? undefined : words('action-by', { day: dayInWords(due.on, language) }),
    standing: words(`action-${state.replaceAll(/,? /g, '-')}`),
  }
}
