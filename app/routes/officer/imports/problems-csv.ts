import type { LoaderFunctionArgs } from '@remix-run/node'
import { dryRun } from '../../../../db/importing/run.server'
import { byteOrderMark, csvValue } from '../../../export/csv'
import { fileAnswer } from '../../../export/file-answer'
import { requireImport } from '../../../http/require-import.server'
import { asAccount, officers } from '../../../session/session.server'
import { columnOf, isMatched } from './check-view.server'

/** Every problem of a file not yet imported, by row and column, in the order of the file. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    if (found.state !== 'uploaded' || !(await isMatched(tx, wave, found)))
      throw new Response(null, { status: 404 })
    const { refused } = await dryRun(tx, wave, found)
    const lines = refused.flatMap(({ number, problems }) =>
      problems.map(({ place, message }) => [{ digits: String(number) }, columnOf(found, place), message]),
    )
    const text = [['row', 'column', 'what is wrong'], ...lines].map((cells) => cells.map(csvValue).join(','))
    return fileAnswer(`${byteOrderMark}${text.join('\r\n')}\r\n`, [found.file_name, 'problems'], 'csv')
  })
}
