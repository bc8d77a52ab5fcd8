import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '../../../../export/csv'
import { fileAnswer } from '../../../../export/file-answer'
import { loadPlanFile } from './plan-file.server'

/** The actions of a plan as a CSV file, with what does not add up under them. */
export async function loader(args: LoaderFunctionArgs) {
  const { tables, method, words } = await loadPlanFile(args)
  return fileAnswer(csvFile(tables[0], method), words, 'csv')
}
