import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Account } from '../../../db/account.server'
import type { Tx } from '../../../db/client.server'
import { getOrganisation, type Organisation } from '../../../db/organisation.server'
import type { Spoken } from '../../components/not-found-page'
import { landlordLanguages } from '../../http/offered-languages.server'
import { asAccount, panelMembers } from '../../session/session.server'
import { speak } from '../public/public-page.server'

type Known = { account: Account; spoken: Spoken; organisation: Organisation }

/** What `work` finds for the panel member who is signed in, in one transaction of their landlord and in the language of
 *  the page; with that language. */
export function asPanelMember<T>(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  work: (tx: Tx, known: Known) => Promise<T>,
): Promise<T> {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const organisation = await getOrganisation(tx)
    const languages = await landlordLanguages(tx, organisation, context.settings, 'panel')
    return work(tx, { account, spoken: speak(request, languages), organisation })
  })
}
