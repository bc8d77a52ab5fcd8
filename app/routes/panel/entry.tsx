import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { findPanelEntry } from '../../../db/entry/panel.server'
import { recordVerdict } from '../../../db/entry/verdict.server'
import type { Panel } from '../../../db/panel/panel.server'
import { listViewsOf } from '../../../db/panel/view.server'
import { EntryHistory } from '../../components/entry/entry-history'
import { EntryWords } from '../../components/entry/entry-words'
import { VerdictList } from '../../components/entry/verdict-list'
import { ErrorSummary } from '../../components/error-summary'
import { Inset } from '../../components/inset'
import type { Problem } from '../../components/problem'
import { requireEntry } from '../../http/require-entry.server'
import { translator } from '../../locales/translate'
import { viewWithHistory } from '../public/entries/entry-history.server'
import { askedInWords } from './asked.server'
import { asPanelMember } from './panel-page.server'
import { readVerdict, typedVerdict, typedVersion } from './verdict-fields'
import { VerdictForm } from './verdict-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = translator(data?.language ?? 'en', 'panel')
  return [{ title: `${words('entry-name')} - ${words('name')} - Soundings` }]
}

const beingChanged = {
  shown: undefined,
  own: undefined,
  isWaiting: false,
  isOpen: false,
  state: undefined,
  version: 0,
  earlier: [],
  asked: [],
}

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { account, panels, spoken }) => {
    const known = { ...spoken, chosenName: account.public_name }
    const entry = await requirePanelEntry(tx, account.id, args.params.entry)
    if (!entry) return { ...beingChanged, ...known }
    const hrefOfView = await findViewPages(tx, panels, spoken.kept)
    const { entry: shown, earlier } = await viewWithHistory(tx, entry, { ...spoken, hrefOfView })
    const { own, isWaiting, isOpen, state, sent_version } = entry
    const asked = askedInWords(entry, spoken.language)
    return { shown, earlier, own, isWaiting, isOpen, state, version: sent_version, asked, ...known }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const typed = typedVerdict(form)
  const version = typedVersion(form)
  return asPanelMember(args, async (tx, { account, spoken }) => {
    const words = translator(spoken.language, 'panel')
    const changed: Problem = { field: 'entry', message: words('changed-since') }
    // The comment stays; the choice is to be made anew, after reading.
    const stale = data({ typed: { ...typed, verdict: '' }, problems: [changed] }, { status: 409 })
    const entry = await requirePanelEntry(tx, account.id, args.params.entry)
    if (entry?.sent_version !== version) return stale
    const read = readVerdict(typed, account.public_name, words)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const judged = await recordVerdict(tx, account, entry.id, { ...read.value, version, today: today() })
    return judged.state === 'changed' ? stale : redirect(`/panel/entries/${entry.id}${spoken.kept}`)
  })
}

/** Where a member of these panels reads a view: those of other panels are no page of theirs. */
async function findViewPages(tx: Tx, panels: readonly Panel[], kept: string) {
  const views = await listViewsOf(
    tx,
    panels.map((panel) => panel.id),
  )
  const own = new Set(views.map((view) => view.id))
  return (id: string) => (own.has(id) ? `/panel/views/${id}${kept}` : undefined)
}

/** The entry as this member sees it; undefined when the landlord took it back to change it; a draft that was never sent
 *  is no page of theirs. */
async function requirePanelEntry(tx: Tx, accountId: string, id: string | undefined) {
  const { id: entryId, sent_version } = await requireEntry(tx, id)
  const entry = await findPanelEntry(tx, accountId, entryId)
  if (!entry && sent_version === 0) throw new Response(null, { status: 404 })
  return entry
}

type Found = Awaited<ReturnType<typeof loader>>

export default function OneEntry() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { shown, own, isWaiting, isOpen, version, chosenName, language } = page
  const said = isWaiting ? undefined : own
  if (!shown) return <BeingChanged page={page} comment={refused?.typed.comment ?? ''} />
  const words = translator(language, 'panel')
  const typed = { verdict: said?.verdict ?? '', comment: said?.comment ?? '', name: '' }
  return (
    <>
      <ErrorSummary problems={refused?.problems ?? []} />
      <h1 className="govuk-heading-l">{words('entry-title')}</h1>
      <Standing page={page} />
      <p className="govuk-body">{page.asked.join(' ')}</p>
      <article className="entry" id="entry">
        <p className="entry__about">
          {shown.service}, {shown.area}
        </p>
        <EntryWords entry={shown} language={language} />
      </article>
      {shown.verdicts.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{translator(language, 'public')('panel-says')}</h2>
          <VerdictList verdicts={shown.verdicts} language={language} />
        </>
      ) : null}
      {isOpen ? (
        <VerdictForm
          typed={refused?.typed ?? typed}
          problems={refused?.problems ?? []}
          version={version}
          words={words}
          chosenName={chosenName}
        />
      ) : null}
      <EntryHistory earlier={page.earlier} language={language} />
      <BackToAll page={page} />
    </>
  )
}

/** In place of an entry that the landlord took back: none of its words, and what the member typed, for them to keep. */
function BeingChanged({ page, comment }: { page: Found; comment: string }) {
  const words = translator(page.language, 'panel')
  return (
    <>
      <h1 className="govuk-heading-l">{words('changing-title')}</h1>
      <p className="govuk-body">{words('changing-about')}</p>
      {comment ? (
        <>
          <h2 className="govuk-heading-m">{words('comment')}</h2>
          <p className="govuk-body entry__reply">{comment}</p>
        </>
      ) : null}
      <BackToAll page={page} />
    </>
  )
}

function BackToAll({ page: { language, kept } }: { page: Found }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/panel${kept}`}>
        {translator(language, 'panel')('back')}
      </a>
    </p>
  )
}

/** Where the entry stands, for this member. */
function Standing({ page: { own, isWaiting, isOpen, language } }: { page: Found }) {
  if (!own) return null
  const words = translator(language, 'panel')
  const again = own.isOfEarlierWords ? 'sent-again' : 'answered-you'
  const next = isWaiting ? again : isOpen ? 'may-change' : 'public-now'
  return (
    <Inset>
      {words(`you-${own.verdict.replaceAll(' ', '-')}`)} {words(next)}
    </Inset>
  )
}
