import { renderToStaticMarkup } from 'react-dom/server'
import type { AppContext } from '../../../app/context'
import { AnswerPage } from '../../../app/routes/answer/answer-page'
import * as openLink from '../../../app/routes/answer/open-link'
import * as page from '../../../app/routes/answer/page'
import * as receipt from '../../../app/routes/answer/receipt'
import { ReceiptPage } from '../../../app/routes/answer/receipt-page'
import * as start from '../../../app/routes/answer/start'
import type { Db } from '../../../db/client.server'
import { contextOf, formPost } from '../context'

/** What a phone shows: the page as HTML without scripts, its status and title; or where it was sent on to. */
export type Shown = { status: number; title: string; html: string; location: string | undefined }

type Fields = Record<string, string>
type Typed = Record<string, string | string[]>

/** A phone without a memory of its own: no cookie, no script. */
export function makePhone(db: Db, settings: Partial<AppContext['settings']> = {}) {
  const context = contextOf(db)
  const fresh = () => ({ ...context, settings: { ...context.settings, ...settings }, turn: {} })

  const open = async (path: string, headers: Fields = {}): Promise<Shown> => {
    const { route, params } = find(path)
    const request = new Request(`http://localhost${path}`, { headers })
    return read(await route.loader({ request, params, context: fresh() } as never), path)
  }

  /** Sends a form; as in the server, the loader runs after the action in the same request. */
  const send = async (path: string, fields: Typed): Promise<Shown> => {
    const { route, params } = find(path)
    const same = fresh()
    const answer = await route.action({ request: formPost(path, fields), params, context: same } as never)
    if (answer instanceof Response) return read(answer, path)
    const shown = await route.loader({
      request: new Request('http://localhost'),
      params,
      context: same,
    } as never)
    return { ...read(shown, path), status: statusOf(answer) }
  }

  return { open, send }
}

function find(path: string) {
  const [, first = '', second, third] = path.split('?')[0]?.split('/') ?? []
  if (first === 's') return { route: openLink, params: { address: second } }
  if (first === 'receipt') return { route: receipt, params: { code: second } }
  return third === undefined
    ? { route: start, params: { link: second } }
    : { route: page, params: { link: second, page: third } }
}

function read(answer: unknown, path: string): Shown {
  if (answer instanceof Response) {
    const location = answer.headers.get('Location') ?? undefined
    return { status: answer.status, title: '', html: '', location }
  }
  const view = 'data' in (answer as object) ? (answer as { data: unknown }).data : answer
  const html = renderToStaticMarkup(
    path.startsWith('/receipt') ? <ReceiptPage view={view as never} /> : <AnswerPage view={view as never} />,
  )
  return { status: statusOf(answer), title: (view as { title: string }).title, html, location: undefined }
}

const statusOf = (answer: unknown) => (answer as { init?: { status?: number } }).init?.status ?? 200

/** The value of a hidden field. */
export function hidden(html: string, name: string): string {
  const value = new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]
  if (value === undefined) throw new Error(`the page has no hidden field ${name}`)
  return value
}

/** The receipt on a thank-you. */
export function receiptOn(html: string): string {
  const code = /class="receipt">([^<]*)</.exec(html)?.[1]
  if (code === undefined) throw new Error('the page has no receipt')
  return code
}
