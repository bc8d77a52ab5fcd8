import { inOrganisation, type Tx } from '../../db/client.server'
import { isWithoutCheck, listOfferedLanguages } from '../../db/language.server'
import { getOrganisation, listOrganisationIds, type Organisation } from '../../db/organisation.server'
import { findOwnWords } from '../../db/translation.server'
import type { SurveyDefinition } from '../../surveys/definition'
import { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import type { AppContext } from '../context'
import { type Audience, productTexts } from '../locales/product-texts'

type Settings = Pick<AppContext['settings'], 'offersPseudoLanguage'>
type Speaking = Pick<Organisation, 'organisation_id' | 'languages' | 'wording'>

/** The languages a survey's pages are offered in: those it is written in and the landlord offers; the pseudo-language
 *  only where the settings offer it. */
export async function offeredLanguages(
  tx: Tx,
  { definition, organisation }: { definition: SurveyDefinition; organisation: Speaking },
  settings: Settings,
): Promise<Language[]> {
  return withPseudo(await listOfferedLanguages(tx, definition, organisation), settings)
}

/** The languages of a landlord's pages that belong to no survey: those it offers in which every text of the audience is
 *  there. */
export async function landlordLanguages(
  tx: Tx,
  organisation: Speaking,
  settings: Settings,
  audience: Audience,
): Promise<Language[]> {
  const offered: Language[] = organisation.languages.includes('cy') ? ['en', 'cy'] : ['en']
  for (const language of ordered(organisation.wording.checks.map((check) => check.language))) {
    const own = await findOwnWords(tx, organisation, language)
    if (isWhole(language, audience, own)) offered.push(language)
  }
  return withPseudo(offered, settings)
}

/** The languages of pages that belong to no landlord: those of the only one of this installation; where there are more,
 *  nobody has checked any other than ours for all of them. */
export async function siteLanguages(
  { db, settings }: Pick<AppContext, 'db' | 'settings'>,
  audience: Audience = 'answer',
): Promise<Language[]> {
  const [id, ...others] = await listOrganisationIds(db)
  if (!id || others.length > 0) return withPseudo(['en', 'cy'], settings)
  return inOrganisation(db, id, async (tx) =>
    landlordLanguages(tx, await getOrganisation(tx), settings, audience),
  )
}

const withPseudo = (languages: Language[], { offersPseudoLanguage }: Settings): Language[] =>
  offersPseudoLanguage ? [...languages, 'qps'] : languages

/** The languages among the codes that need a check, each once, in our order. */
const ordered = (codes: readonly string[]): Language[] =>
  Language.options.filter((language) => codes.includes(language) && !isWithoutCheck(language))

function isWhole(language: Language, audience: Audience, own: OwnWords = {}): boolean {
  const ours = productTexts[language]?.[audience] ?? {}
  return Object.keys(productTexts.en[audience]).every((key) => key in ours || `${audience}.${key}` in own)
}
