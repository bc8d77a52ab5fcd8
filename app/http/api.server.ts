import type { z } from 'zod'
import { type ApiScope, type ApiToken, findApiToken } from '../../db/api-token.server'
import { inSnapshot, type Tx } from '../../db/client.server'
import { hashSecret } from '../../db/secret.server'
import { suggestion } from '../../surveys/nearest'
import type { AppContext } from '../context'
import type { ErrorBody, Problem } from './api-shapes'
import { Recent } from './recent'

/** Why a request of the API is refused: the only place where reasons and statuses meet. */
const statuses = {
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
  wrong_method: 405,
  not_offered: 406,
  not_open: 409,
  wrong_type: 415,
  not_understood: 422,
  nothing_kept: 422,
} as const
export type Refusal = keyof typeof statuses

/** An error in the shape every error of the API has; of a file's problems, `leftOut` are not among them. */
export function refuse(
  code: Refusal,
  message: string,
  problems: Problem[] = [],
  headers: Record<string, string> = {},
  leftOut?: number,
): Response {
  const body: ErrorBody = {
    error: { code, message, problems, ...(leftOut !== undefined && { problems_left_out: leftOut }) },
  }
  return Response.json(body, { status: statuses[code], headers })
}

/** Tokens seen a moment ago, by their hash: one that is taken away is refused within seconds. */
const tokens = new Recent<ApiToken | undefined>({ seconds: 5 })

/** Whose token the request carries, if it is good for the scope; else the refusal is thrown. */
export async function requireToken(request: Request, { db }: AppContext, scope: ApiScope): Promise<ApiToken> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '') ?? []
  const token = secret && (await tokens.get(hashOf(secret), () => findApiToken(db, secret)))
  const challenge = { 'WWW-Authenticate': 'Bearer realm="Soundings"' }
  if (!token) {
    const message = secret
      ? 'This token is not known.'
      : 'Send your token in the header "Authorization: Bearer …".'
    throw refuse('not_signed_in', message, [], challenge)
  }
  if (!token.scopes.includes(scope)) {
    const message = `This token is good for ${token.scopes.join(', ') || 'nothing'}; this needs ${scope}.`
    throw refuse('not_allowed', message)
  }
  return token
}

const hashOf = (secret: string) => hashSecret(secret).toString('base64')

/** Runs `work` in one snapshot of the organisation whose token, good for the scope, the request carries. */
export async function asToken<T>(
  request: Request,
  context: AppContext,
  scope: ApiScope,
  work: (tx: Tx, token: ApiToken) => Promise<T>,
): Promise<T> {
  const token = await requireToken(request, context, scope)
  return inSnapshot(context.db, token.organisationId, (tx) => work(tx, token))
}

/** The parameters of the address, checked: one that is unknown, repeated or wrong is refused with all the others. */
export function readQuery<S extends z.ZodObject>(request: Request, schema: S): z.infer<S> {
  const sent = new URL(request.url).searchParams
  const known = Object.keys(schema.shape)
  const problems: Problem[] = []
  for (const name of new Set(sent.keys())) {
    if (!known.includes(name)) problems.push(notKnown(name, name, 'a parameter here', known))
    else if (sent.getAll(name).length > 1) problems.push({ path: name, message: 'is given twice' })
  }
  const filled = [...sent].filter(([name, value]) => known.includes(name) && value !== '')
  const parsed = schema.safeParse(Object.fromEntries(filled))
  for (const { path, message } of parsed.error?.issues ?? []) problems.push({ path: path.join('.'), message })
  if (problems.length > 0 || !parsed.success) throw notUnderstood(problems)
  return parsed.data
}

/** The refusal of parameters that are wrong, all of them at once. */
export function notUnderstood(problems: Problem[]): Response {
  return refuse('not_understood', 'The request has parameters that cannot be used.', problems)
}

/** "'x' is not …; did you mean 'y'?" */
export function notKnown(path: string, sent: string, what: string, known: readonly string[]): Problem {
  return { path, message: `'${sent}' is not ${what}${suggestion(sent, known)}` }
}

/** The answer to a method the address does not take. */
export function wrongMethod(allowed: string): Response {
  return refuse('wrong_method', `This address takes ${allowed} only.`, [], { Allow: allowed })
}
