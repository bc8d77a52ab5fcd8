import { data } from '@remix-run/node'
import { type Db, inOrganisation, type Tx } from '../../../db/client.server'
import { findOrganisationId, getOrganisation } from '../../../db/organisation.server'
import { findOwnWords } from '../../../db/translation.server'
import type { Language } from '../../../surveys/language'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { Spoken } from '../../components/not-found-page'
import type { AppContext } from '../../context'
import { browserLanguage, pickedLanguage } from '../../http/language'
import { landlordLanguages, siteLanguages } from '../../http/offered-languages.server'
import type { Audience } from '../../locales/product-texts'

/** The language of a page that belongs to no landlord. */
export async function readSiteLanguage(
  request: Request,
  context: AppContext,
  audience: Audience = 'public',
): Promise<Spoken> {
  return speak(request, await siteLanguages(context, audience))
}

/** The answer that there is no such page, in a language that its reader may know. */
export async function noSuchPage(request: Request, context: AppContext) {
  return data(await readSiteLanguage(request, context), { status: 404 })
}

/** The landlord at this address and what `work` finds of it, in one transaction and one language; 404 when there is
 *  none. */
export async function inPublicOrganisation<T>(
  { request, context, address }: { request: Request; context: AppContext; address: string | undefined },
  work: (tx: Tx, language: Language, own: OwnWords | undefined) => Promise<T>,
): Promise<T & Spoken & { organisation: { name: string; address: string; contact: string } }> {
  const id = address && (await findOrganisationId(context.db, address))
  if (!id) throw await noSuchPage(request, context)
  return inOrganisation(context.db, id, async (tx) => {
    const organisation = await getOrganisation(tx)
    const { name, contact } = organisation
    const spoken = speak(request, await landlordLanguages(tx, organisation, context.settings, 'public'))
    const own = await findOwnWords(tx, organisation, spoken.language)
    const found = await work(tx, spoken.language, own)
    return {
      ...found,
      ...spoken,
      ...(own ? { own } : {}),
      organisation: { name, address: organisation.address, contact },
    }
  })
}

/** The only landlord of this installation; undefined when there are none or several, for they are not listed. */
export async function findOnlyOrganisation(db: Db, ids: string[]) {
  const [id, ...others] = ids
  if (!id || others.length > 0) return undefined
  const { name, address } = await inOrganisation(db, id, getOrganisation)
  return { name, address }
}

/** The language of a page that is offered in some, and what of the address keeps it. */
export function speak(request: Request, languages: Language[]): Spoken {
  const picked = pickedLanguage(request, languages)
  const language = picked ?? browserLanguage(request, languages)
  return { language, languages, kept: picked ? `?lang=${picked}` : '' }
}
