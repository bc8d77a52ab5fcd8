import { z } from 'zod'
import { apiViewNames } from '../../../app/export/view-names'
import { openapi } from '../../../app/http/openapi'
import { loader as actions } from '../../../app/routes/api/actions'
import { loader as breakdown } from '../../../app/routes/api/breakdown'
import { loader as comments } from '../../../app/routes/api/comments'
import { loader as figures } from '../../../app/routes/api/figures'
import { loader as findings } from '../../../app/routes/api/findings'
import { loader as judgements } from '../../../app/routes/api/judgements'
import { loader as document } from '../../../app/routes/api/openapi'
import { loader as panels } from '../../../app/routes/api/panels'
import { action as importResponses } from '../../../app/routes/api/responses'
import { loader as surveyVersion } from '../../../app/routes/api/survey-version'
import { action as importSurvey, loader as surveys } from '../../../app/routes/api/surveys'
import { loader as view } from '../../../app/routes/api/view'
import { loader as waves } from '../../../app/routes/api/waves'
import { loader as youSaidWeDid } from '../../../app/routes/api/you-said-we-did'
import { type ApiScope, apiScopes, insertApiToken } from '../../../db/api-token.server'
import { type Db, inOrganisation } from '../../../db/client.server'
import type { Landlord } from '../../setup/landlord'
import { contextOf } from '../context'

export type Answer = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into by tests that know its shape
  body: any
  /** The path and method of the OpenAPI document, as `post /surveys/{survey}/…`. */
  operation: string
}

// biome-ignore lint/suspicious/noExplicitAny: loaders and actions differ in what they are given
const handlers: Record<string, (given: any) => unknown> = {
  'post /surveys/{survey}/waves/{wave}/responses': importResponses,
  'get /surveys/{survey}/waves/{wave}/figures': figures,
  'get /surveys/{survey}/waves/{wave}/comments': comments,
  'get /surveys': surveys,
  'post /surveys': importSurvey,
  'get /surveys/{survey}/versions/{version}': surveyVersion,
  'get /surveys/{survey}/waves': waves,
  ...Object.fromEntries(apiViewNames.map((name) => [`get /surveys/{survey}/waves/{wave}/${name}`, view])),
  'get /surveys/{survey}/breakdown': breakdown,
  'get /findings': findings,
  'get /judgements': judgements,
  'get /you-said-we-did': youSaidWeDid,
  'get /panels': panels,
  'get /actions': actions,
  'get /openapi.json': document,
}

/** A token of the landlord's, good for the scopes named. */
export function makeToken(
  db: Db,
  { organisationId }: Pick<Landlord, 'organisationId'>,
  scopes: readonly ApiScope[] = apiScopes,
): Promise<string> {
  return inOrganisation(db, organisationId, (tx) =>
    insertApiToken(tx, { organisationId, name: 'Test', scopes }),
  )
}

/** Calls the API at a path below /api/v1; every answer must be one that the OpenAPI document describes. */
export async function call(
  db: Db,
  method: 'get' | 'post',
  path: string,
  {
    token,
    type,
    accept,
    body,
  }: { token?: string; type?: string; accept?: string; body?: string | Uint8Array } = {},
): Promise<Answer> {
  const headers = new Headers()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (type) headers.set('Content-Type', type)
  if (accept) headers.set('Accept', accept)
  const request = new Request(`http://localhost/api/v1${path}`, {
    method: method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body: body as BodyInit }),
  })
  const { operation, params } = operationOf(method, new URL(request.url).pathname.slice('/api/v1'.length))
  const response = await answerOf(() => handlers[operation]?.({ request, params, context: contextOf(db) }))
  const answer = {
    status: response.status,
    headers: response.headers,
    body: await bodyOf(response),
    operation,
  }
  requireDocumented(answer)
  return answer
}

function operationOf(method: string, path: string) {
  for (const template of Object.keys(openapi.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    const found = pattern.exec(path)
    if (found) return { operation: `${method} ${template}`, params: { ...found.groups } }
  }
  throw new Error(`the document describes no ${path}`)
}

async function answerOf(run: () => unknown): Promise<Response> {
  try {
    return (await run()) as Response
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

type Schema = { $ref?: string; type?: string; anyOf?: Schema[] }
type Documented = { content?: Record<string, { schema: Schema }> }

const typeOf = (headers: Headers) => (headers.get('Content-Type') ?? '').split(';')[0] ?? ''

/** What an answer holds: of NDJSON its lines, of CSV its text. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  const type = typeOf(response.headers)
  if (type === 'application/x-ndjson') {
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  }
  return type === 'text/csv' ? text : (JSON.parse(text) as unknown)
}

/** Every operation with the answers that the document says it gives. */
export function documentedAnswers(): Map<string, Map<number, Documented>> {
  const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { responses }]) => {
      const byStatus = Object.entries(responses as Record<string, Documented>)
      return [`${method} ${path}`, new Map(byStatus.map(([status, one]) => [Number(status), one]))] as const
    }),
  )
  return new Map(operations)
}

function requireDocumented({ operation, status, headers, body }: Answer) {
  const described = documentedAnswers().get(operation)?.get(status)
  if (!described) throw new Error(`${operation} answered ${status}, which the document does not describe`)
  const type = typeOf(headers)
  const schema = described.content?.[type]?.schema
  if (!schema) throw new Error(`${operation} answered ${type}, which the document does not describe`)
  const shape = z.fromJSONSchema(resolved(schema) as Parameters<typeof z.fromJSONSchema>[0])
  for (const one of type === 'application/x-ndjson' ? body : [body]) shape.parse(one)
}

/** A schema with what it refers to in its place. */
function resolved(schema: Schema): unknown {
  if (schema.anyOf) return { anyOf: schema.anyOf.map(resolved) }
  const name = schema.$ref?.split('/').at(-1) as keyof typeof openapi.components.schemas | undefined
  return name ? openapi.components.schemas[name] : schema
}
