import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer } from '../../../export/file-answer'
import { figuresWorkbook } from '../../../export/xlsx.server'
import { findBreakdownFile } from './breakdown-file.server'

/** A breakdown as a workbook, with its method on a second sheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { rows, method, words } = await findBreakdownFile(args)
  return fileAnswer(await figuresWorkbook(rows, method), words, 'xlsx')
}
