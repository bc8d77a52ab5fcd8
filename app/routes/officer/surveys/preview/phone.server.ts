import { redirect } from '@remix-run/node'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { getOrganisation } from '../../../../../db/organisation.server'
import { newReceipt } from '../../../../../db/secret.server'
import { findOwnWords } from '../../../../../db/translation.server'
import { parsePage } from '../../../../../surveys/answer'
import { nextPage, type Page, pathOf, withPage } from '../../../../../surveys/path'
import { pickedLanguage } from '../../../../http/language'
import { makePage, makeStart, makeThanks, type Reading } from '../../../answer/make-view.server'
import type { View } from '../../../answer/view'
import { readSaid, writeSaid } from './said'
import { requireShown, type Shown } from './shown.server'

type Params = Parameters<typeof requireShown>[1] & { page?: string | undefined }
type Asked = { request: Request; params: Params }

/** A page of the tenant's as a phone shows it: of the survey as it is built now, with the answers that the address
 *  carries. */
export async function showPhone(tx: Tx, { request, params }: Asked): Promise<View> {
  const { shown, reading } = await readingOf(tx, request, params)
  const page = pathOf(shown.definition, reading.draft.answers).find(({ slug }) => slug === params.page)
  const first = pathOf(shown.definition, reading.draft.answers)[0]
  const isWhole = first?.kind === 'all'
  const made = page ?? (isWhole ? first : undefined)
  const from = new URL(request.url).searchParams.get('from')
  return trying(made ? makePage(reading, startingAt(made, from)) : makeStart(reading), reading)
}

/** The page without what comes before a question. An anchor would not do: it would take the focus into the frame. */
function startingAt(page: Page, key: string | null): Page {
  if (!('questions' in page)) return page
  const place = page.questions.findIndex((question) => question.key === key)
  return place === -1 ? page : { ...page, questions: page.questions.slice(place) }
}

/** Takes a page as the tenant would send it, and leads to the next; nothing is kept. */
export async function takePhone(tx: Tx, { request, params }: Asked): Promise<View | Response> {
  const form = await request.formData()
  const { shown, reading } = await readingOf(tx, request, params)
  const { definition } = shown
  const page = pathOf(definition, reading.draft.answers).find(({ slug }) => slug === params.page)
  if (!page) return redirect(shown.phone, 303)
  const read = parsePage(definition, page, form)
  if (!read.ok) return trying(makePage(reading, page, { mistakes: read }), reading)
  if (page.kind === 'review' || page.kind === 'all') {
    return trying(await makeThanks(reading, newReceipt()), reading)
  }
  const answers = withPage(definition, reading.draft.answers, read.answers)
  const next = nextPage(definition, answers, page.slug)
  const carried = { ...reading, draft: { ...reading.draft, answers } }
  return redirect(withCarried(`${shown.phone}/${next?.slug ?? 'review'}`, carried), 303)
}

async function readingOf(
  tx: Tx,
  request: Request,
  params: Params,
): Promise<{ shown: Shown; reading: Reading }> {
  const shown = await requireShown(tx, params)
  const { definition } = shown
  const organisation = await getOrganisation(tx)
  const url = new URL(request.url)
  const language = pickedLanguage(request, definition.languages) ?? 'en'
  const answers = readSaid(url.searchParams.get('said'))
  const reading: Reading = {
    code: 'TRYING',
    at: shown.phone,
    origin: url.origin,
    opened: { ...neverOpened(shown), organisation, definition },
    draft: { answers, visited: [], language },
    ...{ language, languages: definition.languages },
    own: await findOwnWords(tx, organisation, language),
  }
  return { shown, reading }
}

/** An invitation and a wave that are not there. */
function neverOpened({ identity }: Shown): Omit<Reading['opened'], 'organisation' | 'definition'> {
  const day = (days: number) => today(new Date(Date.now() + days * 86_400_000))
  return {
    state: 'open',
    invitation: { id: '', household_id: identity, channel: 1, household: undefined },
    wave: {
      ...{ organisation_id: '', id: '', survey_id: identity, survey_key: '', version: 0, key: '', name: '' },
      ...{ state: 'open', opens_on: day(0), closes_on: day(28), results_on: day(90) },
      ...{
        short_address: null,
        is_complete: false,
        hidden_until: null,
        answered_by: 'tenants',
        promise: null,
      },
    },
  }
}

/** The view with what was answered carried by every address in it, and no way out of the phone. */
function trying(view: View, reading: Reading): View {
  const carry = (href: string) => withCarried(href, reading)
  const home = reading.at ?? ''
  const framed: View = {
    ...view,
    ...(view.organisation ? { organisation: { ...view.organisation, home } } : {}),
  }
  if (framed.kind === 'start') return { ...framed, next: carry(framed.next) }
  if (framed.kind === 'form') {
    const { back, action } = framed
    return { ...framed, action: carry(action), resumeAt: '…', ...(back ? { back: carry(back) } : {}) }
  }
  if (framed.kind !== 'review') return framed
  const { back, action, sections, strands } = framed
  const carriedRow = <T extends { action?: { href: string } }>(row: T): T =>
    row.action ? { ...row, action: { ...row.action, href: carry(row.action.href) } } : row
  return {
    ...framed,
    action: carry(action),
    ...(back ? { back: carry(back) } : {}),
    sections: sections.map(({ rows, ...section }) => ({ ...section, rows: rows.map(carriedRow) })),
    strands: strands.map(carriedRow),
  }
}

/** The address with the language and the answers so far. */
function withCarried(href: string, { language, draft }: Reading): string {
  const [path = '', anchor] = href.split('#')
  const query = new URLSearchParams({ lang: language, said: writeSaid(draft.answers) })
  return `${path.split('?')[0]}?${query}${anchor ? `#${anchor}` : ''}`
}
