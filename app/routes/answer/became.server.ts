import type { Tx } from '../../../db/client.server'
import { listServicesRead } from '../../../db/comment/read.server'
import { listPublishedEntries } from '../../../db/entry/entry.server'
import type { ReceiptFacts } from '../../../db/receipt.server'
import type { Voice } from '../../components/entry/entry-view'
import { listInWords } from '../../locales/list'
import { translator } from '../../locales/translate'
import { serviceInWords } from '../public/entries/entry-views.server'
import { waitingInWords } from '../public/entries/public-entries.server'
import { homeOf } from './make-view.server'
import type { BecameView } from './receipt-view'

/** What became of what tenants raised in the wave in the region: what was published since it opened, what waits, and what
 *  comments that anybody may read are about and nothing was published on. Nothing of it depends on the response. */
export async function findBecame(
  tx: Tx,
  { wave, region, organisation }: Pick<ReceiptFacts, 'wave' | 'region' | 'organisation'>,
  voice: Voice,
): Promise<BecameView> {
  const words = translator(voice.language, 'public', voice.own)
  const published = await listPublishedEntries(tx, { areaId: region?.id })
  const since = published.filter(({ published_on }) => (published_on ?? '') >= wave.opens_on)
  const raised = await listServicesRead(tx, wave.id, region?.code)
  const open = raised.filter((service) => !since.some((one) => one.service === service))
  const services = open.map((key) => serviceInWords(key, voice))
  return {
    title: words('became-title', { wave: wave.name }),
    about: words('became-about'),
    entries: since.map(({ id, view, outcome }) => ({
      ...{ id, view },
      href: `${homeOf(organisation)}/you-said-we-did/${id}`,
      outcome: words(`we-${outcome.replace(' ', '-')}`),
    })),
    more: [
      ...(since.length === 0 ? [words('became-none')] : []),
      ...(await waitingInWords(tx, voice, region?.id)),
      ...(services.length > 0
        ? [words('became-open', { services: listInWords(services, voice.language) })]
        : []),
    ],
  }
}
