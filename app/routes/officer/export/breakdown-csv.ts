import type { LoaderFunctionArgs } from '@remix-run/node'
import { byteOrderMark, csvEnd, csvHead, csvMethod, csvRows } from '../../../export/csv'
import { fileAnswer } from '../../../export/file-answer'
import { findBreakdownFile } from './breakdown-file.server'

/** A breakdown as a CSV file, with its method under the figures. */
export async function loader(args: LoaderFunctionArgs) {
  const { rows, method, words } = await findBreakdownFile(args)
  const text = [byteOrderMark, csvHead, csvRows(rows), csvMethod(method), csvEnd(rows.length)].join('')
  return fileAnswer(text, words, 'csv')
}
