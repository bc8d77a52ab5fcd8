import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '../../../export/csv'
import { fileAnswer } from '../../../export/file-answer'
import { loadViewFile } from './views.server'

/** A view as a CSV file, with its method under the figures. */
export async function loader(args: LoaderFunctionArgs) {
  const { tables, method, words } = await loadViewFile(args)
  return fileAnswer(csvFile(tables[0], method), words, 'csv')
}
