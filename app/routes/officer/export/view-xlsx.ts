import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer } from '../../../export/file-answer'
import { methodTable } from '../../../export/method'
import { streamOf } from '../../../export/stream.server'
import { workbook } from '../../../export/workbook.server'
import { loadViewFile } from './views.server'

/** A view as a workbook, with its method on the last sheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { tables, method, words } = await loadViewFile(args)
  return fileAnswer(streamOf(args.context, workbook([...tables, methodTable(method)])), words, 'xlsx')
}
