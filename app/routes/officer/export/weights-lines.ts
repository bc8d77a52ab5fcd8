import type { Reading } from '../../../../db/reading/reading.server'
import type { Weighed } from '../../../../db/weighting.server'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type MethodLine, weightingInWords } from '../../../export/method'
import { type DisplayedReport, displayReport } from '../weights/report'

/** What the weights of a reading do, in words: what the page of the weights shows of them (`told`, where there are any). */
export function weightsLines(
  reading: Reading,
  definition: SurveyDefinition,
  told: Weighed | undefined,
): MethodLine[] {
  const lines = [{ about: 'Weights', words: weightingInWords(reading, definition) }]
  if (!reading.settings || !told) return lines
  if (!told.ok) return [...lines, { about: 'What they do', words: untold }]
  const report = displayReport(told.report, reading.settings.cap)
  return [
    ...lines,
    ...report.sentences.map((words) => ({ about: 'What they do', words })),
    { about: 'Do the groups match your tenants?', words: `${report.match}.` },
    { about: 'Largest weight', words: report.largest },
    { about: 'Smallest weight', words: report.smallest },
    { about: 'How certain the figures are', words: `${report.cost}.` },
    { about: 'How exact this is', words: report.basis },
    ...report.margins.flatMap(marginLines),
  ]
}

const untold =
  'What these weights do in figures is not shown, as the results do not show how many answered in each of their groups.'

type Margin = DisplayedReport['margins'][number]

function marginLines({ name, rows, rest }: Margin): MethodLine[] {
  const groups = rows.map((row) => ({
    about: `${name}: ${row.name}`,
    words: `${row.responses} answered: ${row.before} of the answers, ${row.target} of tenants, ${row.after} after weighting.`,
  }))
  const about = `${name}: everybody else`
  const words = `${rest} did not say, were not asked, or are in a group without a figure. Together they count for as much as before.`
  return rest ? [...groups, { about, words }] : groups
}
