import type { Tx } from '../../../../db/client.server'
import { languageFacts } from '../../../../surveys/language'
import { groups } from '../../../locales/catalogue'
import { dayInWords } from '../../../locales/day'
import { languageName } from '../../../locales/language-name'
import { deskLanguages } from './desk-language'
import { countStandings, findLanguageState, type LanguageState } from './state.server'

/** What tenants read when they answer the perception survey; the public pages and the rest of the bank are more. */
export const tenantGroups: readonly string[] = [
  groups.answer,
  groups.paper,
  groups.site,
  groups.choices,
  groups.profile,
]

/** Each language with how complete it is and who checked it. */
export async function listLanguages(tx: Tx) {
  const rows = []
  for (const language of deskLanguages) rows.push(rowOf(await findLanguageState(tx, language)))
  return { languages: rows }
}

function rowOf({ language, needsCheck, check, texts }: LanguageState) {
  return {
    language,
    name: languageName(language),
    own: { text: languageFacts[language].name, direction: languageFacts[language].direction },
    isOffered: !needsCheck || check !== undefined,
    checked: check && { speaker: check.speaker, day: dayInWords(dayOf(check.checked_at), 'en') },
    needsCheck,
    tenants: countStandings(texts.filter(({ text }) => tenantGroups.includes(text.group))),
    all: countStandings(texts),
  }
}

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
