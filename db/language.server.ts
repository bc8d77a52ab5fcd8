import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { SurveyDefinition } from '../surveys/definition'
import type { Language } from '../surveys/language'
import { otherThan } from '../surveys/translations/as-checked'
import type { Translations } from '../surveys/translations/translation'
import type { Tx } from './client.server'
import { getOrganisation, type Organisation } from './organisation.server'
import type { Wave } from './wave.server'

/** Who does something in an organisation. */
type Actor = { organisation_id: string; id: string }

/** That a speaker checked a language, with the name of who said so. */
export type LanguageCheck = {
  id: string
  language: string
  speaker: string
  checked_at: Date
  checked_by: string | null
}

/** The checks not taken back, the newest first. */
export function listChecks(tx: Tx): Promise<LanguageCheck[]> {
  return tx
    .selectFrom('language_check as c')
    .leftJoin('account as a', 'a.id', 'c.checked_by')
    .select(['c.id', 'c.language', 'c.speaker', 'c.checked_at', 'a.name as checked_by'])
    .where('c.taken_back_at', 'is', null)
    .orderBy('c.checked_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
}

/** Says that a speaker found the language's texts right, as they are now: from then on tenants are offered it. */
export async function insertCheck(
  tx: Tx,
  actor: Actor,
  check: { language: Language; speaker: string; texts: Translations; at?: Date },
): Promise<void> {
  await tx
    .insertInto('language_check')
    .values({
      organisation_id: actor.organisation_id,
      id: newId(),
      language: check.language,
      speaker: check.speaker,
      texts: JSON.stringify(check.texts),
      checked_by: actor.id,
      ...(check.at ? { checked_at: check.at } : {}),
    })
    .execute()
}

/** Takes every check of the language back: tenants are not offered it any more. */
export async function takeBackChecks(tx: Tx, actor: Actor, language: Language): Promise<void> {
  await tx
    .updateTable('language_check')
    .set({ taken_back_at: new Date(), taken_back_by: actor.id })
    .where('language', '=', language)
    .where('taken_back_at', 'is', null)
    .execute()
}

/** The texts of the language as they were at each check not taken back, the newest first. */
export async function listCheckedTexts(tx: Tx, language: Language): Promise<Translations[]> {
  const rows = await tx
    .selectFrom('language_check')
    .select('texts')
    .where('language', '=', language)
    .where('taken_back_at', 'is', null)
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ texts }) => texts)
}

type Offering = Pick<Organisation, 'languages' | 'wording'>

/** The languages tenants are offered a survey in: English, Welsh where the landlord uses it, and those of the others that
 *  a speaker has checked, where the words of this version are the ones that were checked. */
export async function listOfferedLanguages(
  tx: Tx,
  definition: SurveyDefinition,
  organisation: Offering,
): Promise<Language[]> {
  const { checks } = organisation.wording
  const state = [organisation.languages, ...checks.map(({ id }) => id)].join()
  const kept = offered.get(definition)
  if (kept?.state === state) return kept.languages
  const languages: Language[] = []
  for (const language of definition.languages) {
    const isOffered = isWithoutCheck(language)
      ? language === 'en' || organisation.languages.includes(language)
      : checks.some((check) => check.language === language) &&
        otherThan(await listCheckedTexts(tx, language), definition, language).length === 0
    if (isOffered) languages.push(language)
  }
  offered.set(definition, { state, languages })
  return languages
}

/** The languages a wave was offered in, by the checks there were while it was open. */
export async function listWaveLanguages(
  tx: Tx,
  wave: Pick<Wave, 'opens_on' | 'closes_on'>,
  definition: SurveyDefinition,
): Promise<Language[]> {
  const { languages: used } = await getOrganisation(tx)
  const checks = await tx
    .selectFrom('language_check')
    .select(['language', 'texts'])
    .where(sql<boolean>`checked_at::date <= ${wave.closes_on}`)
    .where(sql<boolean>`(taken_back_at is null or taken_back_at::date >= ${wave.opens_on})`)
    .execute()
  return definition.languages.filter((language) => {
    if (isWithoutCheck(language)) return language === 'en' || used.includes(language)
    const texts = checks.filter((check) => check.language === language).map((check) => check.texts)
    return texts.length > 0 && otherThan(texts, definition, language).length === 0
  })
}

/** English and Welsh are written here, beside each other; every other language is a draft until a speaker says so. */
export const isWithoutCheck = (language: string): boolean => language === 'en' || language === 'cy'

/** Asked for every page a tenant sees: kept for as long as nothing is checked or taken back. */
const offered = new WeakMap<SurveyDefinition, { state: string; languages: Language[] }>()
