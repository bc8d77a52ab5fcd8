import type { Tx } from '../../../../db/client.server'
import { listCheckedTexts } from '../../../../db/language.server'
import { getDefinition } from '../../../../db/survey.server'
import { listTranslationImports } from '../../../../db/translation.server'
import { listWaves } from '../../../../db/wave.server'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type Language, languageFacts } from '../../../../surveys/language'
import { otherThan } from '../../../../surveys/translations/as-checked'
import type { Translations } from '../../../../surveys/translations/translation'
import { groups } from '../../../locales/catalogue'
import { dayInWords, momentInWords } from '../../../locales/day'
import { languageName } from '../../../locales/language-name'
import { standingInWords } from '../../../locales/standing'
import type { DeskLanguage } from './desk-language'
import { fileHref } from './href'
import { dayOf, tenantGroups } from './languages-view.server'
import { countStandings, findLanguageState, type LanguageState, type TextState } from './state.server'

/** One language: whether tenants are offered it and why, where, and what is missing or stale, by survey and question. */
export async function findLanguageView(tx: Tx, language: DeskLanguage) {
  const state = await findLanguageState(tx, language)
  const { check, needsCheck, texts } = state
  return {
    // Not `language`, which is that of the page.
    code: language,
    name: languageName(language),
    own: { text: languageFacts[language].name, direction: languageFacts[language].direction },
    needsCheck,
    check: check && {
      speaker: check.speaker,
      by: check.checked_by ?? 'somebody who has left',
      day: dayInWords(dayOf(check.checked_at), 'en'),
    },
    lacking: lackingOf(state),
    changed: countStandings(texts).changed,
    waves: await listWavesIn(tx, state),
    groups: Object.values(groups)
      .map((group) => groupOf(group, texts))
      .filter(({ counts }) => counts.all > 0),
    files: (await listTranslationImports(tx, language)).map((file) => ({
      href: fileHref(language, file.id),
      name: file.file_name,
      uploaded: `${momentInWords(file.uploaded_at)} by ${file.uploader ?? 'somebody who has left'}`,
      applied:
        file.applied_at && `${momentInWords(file.applied_at)} by ${file.applier ?? 'somebody who has left'}`,
      texts: Object.keys(file.texts).length,
      problems: file.problems.length,
    })),
  }
}

export type LanguageView = Awaited<ReturnType<typeof findLanguageView>>

/** How many texts tenants' pages lack: with any, nobody can have checked the language. */
export const lackingOf = ({ texts }: LanguageState): number =>
  countStandings(texts.filter(({ text }) => tenantGroups.includes(text.group))).missing

function groupOf(group: string, all: readonly TextState[]) {
  const texts = all.filter(({ text }) => text.group === group)
  return {
    group,
    counts: countStandings(texts),
    open: texts
      .filter(({ standing }) => standing === 'missing' || standing === 'stale' || standing === 'changed')
      .map(({ text, standing }) => ({
        key: text.key,
        place: text.place,
        english: text.english,
        standing: standingInWords[standing],
      })),
  }
}

/** The waves that are open or to open, and whether tenants are offered them in the language, or why not. */
async function listWavesIn(tx: Tx, { language, needsCheck, check }: LanguageState) {
  const checks = await listCheckedTexts(tx, language)
  const waves = (await listWaves(tx)).filter(
    ({ state, answered_by }) => state !== 'closed' && answered_by === 'tenants',
  )
  const found = []
  for (const wave of waves) {
    const definition = await getDefinition(tx, wave)
    const why = whyNot(definition, language, { needsCheck, isChecked: check !== undefined, checks })
    found.push({ id: wave.id, name: wave.name, survey: definition.title.en, why })
  }
  return found
}

function whyNot(
  definition: SurveyDefinition,
  language: Language,
  { needsCheck, isChecked, checks }: { needsCheck: boolean; isChecked: boolean; checks: Translations[] },
): string | undefined {
  if (!definition.languages.includes(language)) return 'The survey was not written in this language'
  if (!needsCheck) return undefined
  if (!isChecked) return 'Not checked by a speaker'
  const others = otherThan(checks, definition, language).length
  if (others === 0) return undefined
  const words = others === 1 ? '1 text' : `${others} texts`
  return `It was opened with ${words} that read otherwise than those checked, and an open survey never changes. The next version you open has the new words`
}
