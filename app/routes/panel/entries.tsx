import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listPanelEntries } from '../../../db/entry/panel.server'
import { EntryList } from '../../components/entry/entry-list'
import { translator } from '../../locales/translate'
import { viewEntryLines } from '../public/entries/entry-views.server'
import { asPanelMember } from './panel-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('name')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { account, spoken }) => {
    const entries = await listPanelEntries(tx, account.id)
    const linesOf = (isWaiting: boolean) =>
      viewEntryLines(
        entries.filter((entry) => entry.isWaiting === isWaiting),
        spoken.language,
      )
    return { ...spoken, waiting: linesOf(true), decided: linesOf(false).reverse() }
  })
}

export default function Entries() {
  const { language, kept, waiting, decided } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  const shown = { language, hrefOf: (id: string) => `/panel/entries/${id}${kept}` }
  return (
    <>
      <h1 className="govuk-heading-l">{words('entries-title')}</h1>
      <p className="govuk-body">{words('entries-about')}</p>
      {waiting.length === 0 ? <p className="govuk-body">{words('none-waiting')}</p> : null}
      <EntryList title={words('waiting')} entries={waiting} {...shown} />
      <EntryList title={words('decided')} entries={decided} {...shown} />
    </>
  )
}
