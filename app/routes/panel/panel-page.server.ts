import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Account } from '../../../db/account.server'
import type { Tx } from '../../../db/client.server'
import { getOrganisation, type Organisation } from '../../../db/organisation.server'
import { hasPanels, listOwnPanels, type Panel } from '../../../db/panel/panel.server'
import type { Spoken } from '../../components/not-found-page'
import { landlordLanguages } from '../../http/offered-languages.server'
import { asAccount, panelMembers } from '../../session/session.server'
import { speak } from '../public/public-page.server'

/** Who it is, the panels they sit on, and in which language of which landlord. */
export type Known = { account: Account; panels: Panel[]; spoken: Spoken; organisation: Organisation }

/** What `work` finds for the panel member who is signed in, in one transaction of their landlord and in the language of
 *  the page. Once the landlord has panels, only who sits on one is let in. */
export function asPanelMember<T>(
  { request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  work: (tx: Tx, known: Known) => Promise<T>,
): Promise<T> {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const panels = await listOwnPanels(tx, account.id)
    if (panels.length === 0 && (await hasPanels(tx))) throw new Response(null, { status: 403 })
    const organisation = await getOrganisation(tx)
    const languages = await landlordLanguages(tx, organisation, context.settings, 'panel')
    return work(tx, { account, panels, spoken: speak(request, languages), organisation })
  })
}
