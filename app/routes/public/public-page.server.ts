import { data } from '@remix-run/node'
import { type Db, inOrganisation, type Tx } from '../../../db/client.server'
import { findOrganisationId, getOrganisation, type Organisation } from '../../../db/organisation.server'
import type { Language } from '../../../surveys/language'
import type { Spoken } from '../../components/not-found-page'
import type { AppContext } from '../../context'
import { browserLanguage, offeredLanguages, pickedLanguage, siteLanguages } from '../../http/language'

/** The language of a page that belongs to no landlord. */
export function readSiteLanguage(request: Request, context: AppContext): Spoken {
  return speak(request, siteLanguages(context.settings))
}

/** The landlord at this address and what `work` finds of it, in one transaction and one language; 404 when there is
 *  none. */
export async function inPublicOrganisation<T>(
  { request, context, address }: { request: Request; context: AppContext; address: string | undefined },
  work: (tx: Tx, organisation: Organisation, language: Language) => Promise<T>,
): Promise<T & Spoken & { organisation: { name: string; address: string; contact: string } }> {
  const id = address && (await findOrganisationId(context.db, address))
  if (!id) throw data(readSiteLanguage(request, context), { status: 404 })
  return inOrganisation(context.db, id, async (tx) => {
    const organisation = await getOrganisation(tx)
    const { name, contact } = organisation
    const offered = offeredLanguages({ languages: ['en', 'cy'] }, organisation, context.settings)
    const spoken = speak(request, offered)
    const found = await work(tx, organisation, spoken.language)
    return { ...found, ...spoken, organisation: { name, address: organisation.address, contact } }
  })
}

/** The only landlord of this installation; undefined when there are none or several, for they are not listed. */
export async function findOnlyOrganisation(db: Db, ids: string[]) {
  const [id, ...others] = ids
  if (!id || others.length > 0) return undefined
  const { name, address } = await inOrganisation(db, id, getOrganisation)
  return { name, address }
}

function speak(request: Request, languages: Language[]): Spoken {
  const picked = pickedLanguage(request, languages)
  const language = picked ?? browserLanguage(request, languages)
  return { language, languages, kept: picked ? `?lang=${picked}` : '' }
}
