import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import type { AppContext } from '../../../app/context'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { type Db, inOrganisation } from '../../../db/client.server'
import { contextOf, formPost } from '../context'

const password = 'heron-kettle-north'

/** The pages of one landlord's staff and panel members, asked for and sent to as their browsers would. */
export class Desk {
  readonly context: AppContext
  readonly #db: Db
  readonly #organisationId: string
  readonly #cookies = new Map<string, string>()

  constructor(db: Db, organisationId: string) {
    this.#db = db
    this.context = contextOf(db)
    this.#organisationId = organisationId
  }

  /** Makes an account under a name and signs it in; gives its id. */
  async add(name: string, role: Role): Promise<string> {
    const id = newId()
    const email = `${name}-${id}@example.org`
    const account = { organisation_id: this.#organisationId, id, role, name, email, password }
    await inOrganisation(this.#db, this.#organisationId, (tx) => insertAccount(tx, account))
    const header = await sessionCookie(new Request('http://localhost/')).serialize(
      await signIn(this.#db, email, password),
    )
    this.#cookies.set(name, header.split(';')[0] ?? '')
    return id
  }

  /** What a loader is given where this person asks. */
  asked(name: string, params: Record<string, string> = {}, path = '/'): LoaderFunctionArgs {
    const headers = { Cookie: this.#cookies.get(name) ?? '' }
    return this.#given(new Request(`http://localhost${path}`, { headers }), params)
  }

  /** What an action is given where this person sends a form. */
  sent(
    name: string,
    fields: Record<string, string | string[]>,
    params: Record<string, string> = {},
  ): ActionFunctionArgs {
    return this.#given(formPost('/', fields, this.#cookies.get(name)), params)
  }

  #given(request: Request, params: Record<string, string>) {
    return { request, params, context: this.context } as LoaderFunctionArgs & ActionFunctionArgs
  }
}

/** The last part of the address that an action leads to. */
export function ledTo(answer: unknown): string {
  if (!(answer instanceof Response)) throw new Error(`no redirect, but ${JSON.stringify(answer)}`)
  return answer.headers.get('Location')?.split('/').at(-1) ?? ''
}
