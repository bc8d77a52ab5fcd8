import type { ActionFunctionArgs } from '@remix-run/node'
import { type Db, inOrganisation, type Tx } from '../../../db/client.server'
import { findIntake, getImportRules } from '../../../db/import.server'
import type { Wave } from '../../../db/wave.server'
import { columnProblems, type ImportRules } from '../../../surveys/imported-response'
import { refuse, requireToken, wrongMethod } from '../../http/api.server'
import { importLines, WaveClosed } from '../../http/import-lines.server'
import { Recent } from '../../http/recent'
import { type RecordType, readRecordLines, recordTypes } from '../../http/record-lines.server'
import { requireKeyedWave } from '../../http/require-keyed-wave.server'

/** Waves that responses were sent to a moment ago; whether they still take any is asked again as each is stored. */
const targets = new Recent<{ wave: Wave; rules: ImportRules }>({ seconds: 5 })

/** Takes responses to a wave from a file, a line each: what can be kept is kept, and the rest is said. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return wrongMethod('POST')
  const { organisationId } = await requireToken(request, context, 'responses:write')
  const type = typeOf(request)
  const { wave, rules } = await targets.get(`${organisationId} ${params.survey} ${params.wave}`, () =>
    inOrganisation(context.db, organisationId, async (tx) => {
      const found = await requireIntake(tx, params)
      return { wave: found, rules: await getImportRules(tx, found) }
    }),
  )
  const body = request.body ?? new Blob([]).stream()
  const lines = readRecordLines(body as Parameters<typeof readRecordLines>[0], type, (names) =>
    columnProblems(rules.definition, names),
  )
  return answer(context.db, { wave, rules, lines })
}

export function loader() {
  return wrongMethod('POST')
}

async function answer(db: Db, work: Parameters<typeof importLines>[1]): Promise<Response> {
  try {
    const result = await importLines(db, work)
    const kept = result.accepted + result.duplicates
    if (result.rejected > 0 && kept === 0) {
      const { problems, problems_left_out } = result
      return refuse('nothing_kept', 'No line of the file could be kept.', problems, {}, problems_left_out)
    }
    return Response.json(result, { status: result.rejected > 0 ? 207 : 200 })
  } catch (error) {
    if (error instanceof WaveClosed) {
      const kept = `Lines of this file kept before it closed: ${error.accepted}.`
      return refuse('not_open', error.accepted > 0 ? `${refusals.closed} ${kept}` : refusals.closed)
    }
    throw error
  }
}

const refusals = {
  planned: 'This wave has not opened yet, so it takes no responses.',
  closed: 'This wave has closed, so it takes no more responses.',
}

async function requireIntake(tx: Tx, params: { survey?: string; wave?: string }): Promise<Wave> {
  const found = await requireKeyedWave(tx, params)
  const intake = await findIntake(tx, found.id)
  if (intake !== 'open') throw refuse('not_open', refusals[intake])
  return found
}

function typeOf(request: Request): RecordType {
  const sent = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  const type = recordTypes.find((one) => one === sent)
  if (type) return type
  throw refuse('wrong_type', `Send ${recordTypes.join(' or ')} and say so in the header "Content-Type".`)
}
