import { data, redirect } from '@remix-run/node'
import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { type Draft, findDraft, saveDraft, saveLanguage } from '../../../db/draft.server'
import { type Opened, withLink } from '../../../db/invitation.server'
import { sendResponse } from '../../../db/response.server'
import { findOwnWords } from '../../../db/translation.server'
import { parsePage } from '../../../surveys/answer'
import { type Answers, noAnswers } from '../../../surveys/answers'
import { findPage, nextPage, type Page, pathOf, resumePage, withPage } from '../../../surveys/path'
import type { AppContext } from '../../context'
import { statusOfRefusal } from '../../http/failure'
import { among, browserLanguage, pickedLanguage } from '../../http/language'
import { offeredLanguages, siteLanguages } from '../../http/offered-languages.server'
import { originOf } from '../../http/origin'
import { makePage, makeRefusal, makeStart, makeThanks, type Reading } from './make-view.server'
import type { View } from './view'

/** A request for a page of a personal link. */
export type Asked = { link: string; request: Request; context: AppContext }

/** The start page; of a survey on one page, that page. */
export function showStart(asked: Asked): Promise<View> {
  return atLink(asked, async (tx, opened, code) => {
    const reading = await readingOf(tx, asked, opened, code)
    if (opened.state !== 'open') return refused(reading, opened.state)
    const first = pathOf(opened.definition, reading.draft.answers)[0]
    return first?.kind === 'all' ? makePage(reading, first) : makeStart(reading)
  })
}

/** A page by its slug; one that is not on this tenant's way leads to the one where they carry on. */
export function showPage(asked: Asked, slug: string): Promise<View | Response> {
  return atLink(asked, async (tx, opened, code) => {
    const reading = await readingOf(tx, asked, opened, code)
    if (opened.state !== 'open') return refused(reading, opened.state)
    const { definition } = opened
    const { answers, visited } = reading.draft
    const page = pathOf(definition, answers).find((each) => each.slug === slug)
    const resume = resumePage(definition, answers, visited)
    if (!page || (page.kind === 'review' && resume.kind !== 'review')) return redirect(pageAt(code, resume))
    return makePage(reading, page, { isChange: isChange(asked.request) })
  })
}

/** A page as it is sent: kept in the draft, or (the last one) sent for good. */
export async function takePage(asked: Asked, slug: string): Promise<View | Response> {
  const form = await asked.request.formData()
  return atLink(
    asked,
    async (tx, opened, code) => {
      const reading = await readingOf(tx, asked, opened, code, form.get('language'))
      const page = findPage(opened.definition, slug)
      if (!page) return redirect(`/a/${code}`)
      const isLast = page.kind === 'review' || page.kind === 'all'
      if (opened.state !== 'open' && !isLast) return refused(reading, opened.state)
      const receipt = String(form.get('receipt') ?? '')
      const read = parsePage(opened.definition, page, form)
      if (!read.ok) {
        const state = { mistakes: read, isChange: isChange(asked.request) }
        return makePage(reading, page, receipt ? { ...state, receipt } : state)
      }
      const answers = withPage(opened.definition, reading.draft.answers, placeless(read.answers))
      return isLast
        ? send(tx, reading, page, answers, receipt)
        : keep(tx, reading, page, answers, isChange(asked.request))
    },
    { locks: true },
  )
}

/** Where a home is, is known from its invitation or was said at the open link: a page cannot change it. */
function placeless({ area: _area, tenure: _tenure, ...answers }: Answers): Answers {
  return answers
}

async function keep(
  tx: Tx,
  { opened, draft, language, code }: Reading,
  page: Page,
  answers: Answers,
  returns: boolean,
): Promise<Response> {
  const visited = draft.visited.includes(page.slug) ? draft.visited : [...draft.visited, page.slug]
  await saveDraft(tx, opened, { language, answers, visited })
  const next = returns ? undefined : nextPage(opened.definition, answers, page.slug)
  return redirect(pageAt(code, next ?? resumePage(opened.definition, answers, visited)), 303)
}

async function send(
  tx: Tx,
  reading: Reading,
  page: Page,
  answers: Answers,
  receipt: string,
): Promise<View | Response> {
  const { opened, draft, language, code } = reading
  const resume = resumePage(opened.definition, draft.answers, draft.visited)
  if (opened.state === 'open' && page.kind === 'review' && resume.kind !== 'review') {
    return redirect(pageAt(code, resume), 303)
  }
  const sending = await sendResponse(tx, opened, { answers, language, receipt, today: today() })
  if (sending.state !== 'sent') return refused(reading, sending.state)
  return makeThanks(reading, sending.receipt)
}

const pageAt = (code: string, page: Page) => `/a/${code}/${page.slug}`
const isChange = (request: Request) => new URL(request.url).searchParams.has('change')

/** One transaction in the organisation the link belongs to; a link of nobody's is refused. */
async function atLink<T>(
  { link, request, context }: Asked,
  work: (tx: Tx, opened: Opened, code: string) => Promise<T>,
  { locks = false } = {},
): Promise<T | View> {
  const behind = await withLink(context.db, link, { today: today(), locks }, work)
  return behind.state === 'known' ? behind.found : refuseStranger(behind.state, request, context)
}

/** A refusal where no organisation is known. */
export async function refuseStranger(
  refusal: 'malformed' | 'mistyped' | 'unknown' | 'no-survey',
  request: Request,
  context: AppContext,
): Promise<View> {
  const languages = await siteLanguages(context)
  const language = pickedLanguage(request, languages) ?? browserLanguage(request, languages)
  return makeRefusal(refusal, { language, languages })
}

const refused = (reading: Reading, state: Exclude<Opened['state'], 'open'>) =>
  makeRefusal(state, reading, reading.opened)

/** The draft, and the language: the one picked now (kept for next time), the one the form was in, the one kept
 *  before, or the browser's. */
async function readingOf(
  tx: Tx,
  { request, context }: Asked,
  opened: Opened,
  code: string,
  formLanguage?: unknown,
): Promise<Reading> {
  const languages = await offeredLanguages(tx, opened, context.settings)
  const kept = await findDraft(tx, opened.invitation.id)
  const picked = pickedLanguage(request, languages)
  if (picked && opened.state === 'open') await saveLanguage(tx, opened, picked)
  const language =
    picked ??
    among(formLanguage, languages) ??
    among(kept?.language, languages) ??
    browserLanguage(request, languages)
  const draft: Draft = { answers: noAnswers(), visited: [], ...kept, language }
  const own = await findOwnWords(tx, opened.organisation, language)
  return { code, origin: originOf(request, context.settings), opened, draft, language, languages, own }
}

/** The answer to a request: a redirect as it is, else the view with its status. After an action the view is also
 *  left for the loader, which Remix runs in the same request and which must not ask the database again: by then the
 *  link may be used. */
export function answerWith(view: View | Response, context: AppContext) {
  if (view instanceof Response) return view
  if (context.turn) context.turn.shown = view
  return data(view, { status: statusOf(view) })
}

/** The view the action of this same request has made, if there was one. */
export function shownBy({ turn }: AppContext): View | undefined {
  return turn?.shown as View | undefined
}

function statusOf(view: View): number {
  if (view.kind === 'refused') return statusOfRefusal[view.refusal]
  return 'problems' in view && view.problems.length > 0 ? 422 : 200
}
