import type { Reading } from '../../../../db/reading/reading.server'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type MethodLine, weightingInWords } from '../../../export/method'
import { displayReport } from '../weights/report'

/** What the weights of a reading do, in words: what the page of the weights shows of them. */
export function weightsLines(reading: Reading, definition: SurveyDefinition): MethodLine[] {
  const { weighting, settings } = reading
  const lines = [{ about: 'Weights', words: weightingInWords(reading, definition) }]
  const report = weighting && settings && displayReport(weighting, settings.cap)
  if (!report) return weighting ? [...lines, { about: 'What they do', words: untold }] : lines
  return [
    ...lines,
    ...report.sentences.map((words) => ({ about: 'What they do', words })),
    { about: 'Do the groups match your tenants?', words: `${report.match}.` },
    { about: 'Largest weight', words: report.largest },
    { about: 'Smallest weight', words: report.smallest },
    { about: 'How certain the figures are', words: `${report.cost}.` },
    ...(report.isEstimate ? [{ about: 'Estimates', words: estimated }] : []),
    ...report.margins.flatMap(marginLines),
  ]
}

const untold =
  'What these weights do in figures is not shown: it would tell how many are in a group so small that they may not be told of.'
const estimated =
  'With more than one thing to weight by, the largest and smallest weight, how certain the figures are and the shares after weighting are worked out from each thing by itself, so that nobody in a small combination of groups is given away.'

type Margin = NonNullable<ReturnType<typeof displayReport>>['margins'][number]

function marginLines({ name, rows, rest, restIn }: Margin): MethodLine[] {
  const groups = rows.map((row) => ({
    about: `${name}: ${row.name}`,
    words: `${row.responses} answered: ${row.before} of the answers, ${row.target} of tenants, ${row.after} after weighting.`,
  }))
  const about = `${name}: everybody else`
  if (restIn) {
    const words = `${restIn} includes everybody who did not say, was not asked, or is in a group without a figure: there are at most 10 of them, and how many is not shown.`
    return [...groups, { about, words }]
  }
  const words = `${rest} did not say, were not asked, or are in a group without a figure. Together they count for as much as before.`
  return rest ? [...groups, { about, words }] : groups
}
