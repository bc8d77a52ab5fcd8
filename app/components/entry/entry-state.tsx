import type { Language } from '../../../surveys/language'
import { translator } from '../../locales/translate'
import { Tag, type TagColour } from '../tag'

export type EntryStateName = 'draft' | 'with the panel' | 'confirmed' | 'challenged' | 'asked for more'

const colours: Record<EntryStateName, TagColour> = {
  draft: 'grey',
  'with the panel': 'blue',
  challenged: 'yellow',
  'asked for more': 'purple',
  confirmed: 'green',
}

type EntryStateProps = { state: EntryStateName; language?: Language | undefined }

/** Where an entry stands between its writer and the public. */
export function EntryState({ state, language = 'en' }: EntryStateProps) {
  const words = translator(language, 'panel')
  return <Tag text={words(`state-${state.replaceAll(' ', '-')}`)} colour={colours[state]} />
}
