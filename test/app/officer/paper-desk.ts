import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { action as keyingAction } from '../../../app/routes/officer/keying/keying'
import { action as make } from '../../../app/routes/officer/paper/paper'
import { loader as sheets } from '../../../app/routes/officer/paper/sheets'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { type Db, inOrganisation, type Tx } from '../../../db/client.server'
import { ownOptions } from '../../fixtures/own-options'
import { dayFromNow, type Landlord, type LandlordOptions, makeLandlord } from '../../setup/landlord'
import { contextOf, formPost } from '../context'

/** A landlord with somebody signed in. */
export class PaperDesk {
  readonly landlord: Landlord
  readonly cookie: string
  readonly accountId: string
  readonly #db: Db

  constructor(db: Db, landlord: Landlord, account: { id: string; cookie: string }) {
    this.#db = db
    this.landlord = landlord
    this.cookie = account.cookie
    this.accountId = account.id
  }

  static async open(
    db: Db,
    address: string,
    options: LandlordOptions & { role?: Role } = {},
  ): Promise<PaperDesk> {
    const { role = 'officer', ...others } = options
    const landlord = await makeLandlord(db, { address, definition: ownOptions, ...others })
    return new PaperDesk(db, landlord, await accountAt(db, landlord, role))
  }

  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inOrganisation(this.#db, this.landlord.organisationId, work)
  }

  #params(more: Record<string, string>) {
    return { wave: this.landlord.wave.id, ...more }
  }

  get(query = '', more: Record<string, string> = {}): LoaderFunctionArgs {
    const request = new Request(`http://localhost/${query}`, { headers: { Cookie: this.cookie } })
    return { request, params: this.#params(more), context: contextOf(this.#db) }
  }

  post(fields: Record<string, string>, more: Record<string, string> = {}): ActionFunctionArgs {
    return {
      request: formPost('/', fields, this.cookie),
      params: this.#params(more),
      context: contextOf(this.#db),
    }
  }

  /** Makes forms and gives their codes. */
  async make(fields: Record<string, string> = {}): Promise<string[]> {
    const made = await make(this.post({ ...wanted(), ...fields }))
    if (!(made instanceof Response)) throw new Error('no forms were made')
    const batch = made.headers.get('Location')?.split('/').pop() ?? ''
    return (await sheets(this.get('', { batch }))).codes
  }

  /** What keying says: where it goes on to, or the problems. */
  async key(code: string, fields: Record<string, string> = {}) {
    return said(await keyingAction(this.post({ intent: 'key', code, received: dayFromNow(0), ...fields })))
  }

  async takeOut(code: string, reason: 'wrong' | 'asked') {
    return said(await keyingAction(this.post({ intent: 'take-out', 'out-code': code, reason })))
  }

  responses() {
    return this.inside((tx) => tx.selectFrom('response').selectAll().execute())
  }
}

/** Somebody of the landlord's, signed in. */
export async function accountAt(on: Db, landlord: Landlord, role: Role) {
  const id = newId()
  const email = `${role}@${landlord.address}.example.org`
  const password = 'heron-kettle-north'
  await inOrganisation(on, landlord.organisationId, (tx) =>
    insertAccount(tx, {
      ...{ organisation_id: landlord.organisationId, id, role, password, email },
      ...{ name: 'Sam Officer', public_name: role === 'panel' ? 'Sam' : null },
    }),
  )
  const session = await signIn(on, email, password)
  const cookie = await sessionCookie(new Request('http://localhost/')).serialize(session)
  return { id, cookie: cookie.split(';')[0] ?? '' }
}

/** What forms are asked for with. */
export const wanted = () => ({
  ...{ language: 'en', size: 'standard', area: '', forms: '2' },
  ...{ 'return-by': dayFromNow(7), 'return-to': 'FREEPOST HOMES' },
})

type Said = { next: string } | { status: number | undefined; problems: string[]; typed: object }
type Refused = {
  init: ResponseInit | null
  data: { problems: { field: string; message: string }[]; typed: object }
}

/** What keying answered. */
export function said(answer: Awaited<ReturnType<typeof keyingAction>>): Said {
  if (answer instanceof Response) return { next: answer.headers.get('Location') ?? '' }
  const { init, data } = answer as Refused
  const problems = data.problems.map(({ field, message }) => `${field}: ${message}`)
  return { status: init?.status, problems, typed: data.typed }
}
