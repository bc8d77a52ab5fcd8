import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer } from '../../../../export/file-answer'
import { methodTable } from '../../../../export/method'
import { streamOf } from '../../../../export/stream.server'
import { workbook } from '../../../../export/workbook.server'
import { loadPlanFile } from './plan-file.server'

/** A plan as a workbook: its actions, what is to be reached, and what does not add up. */
export async function loader(args: LoaderFunctionArgs) {
  const { tables, method, words } = await loadPlanFile(args)
  return fileAnswer(streamOf(args.context, workbook([...tables, methodTable(method)])), words, 'xlsx')
}
