import { questionBank } from '../questions/all'
import { isMeasured, QuestionType, scales } from '../scale'
import { measuresOfRegime } from '../standard-measures/all'
import type { Regime, StandardMeasure } from '../standard-measures/measure'
import type { FileProblem, WordingRow } from './wording-row'

/** How a code of a regime is asked: on which scale, how many answers it may offer and why, and the measure it is; none
 *  where it is a filter. */
export type Asking = {
  code: string
  topic?: string
  type: QuestionType
  counts: number[]
  why: string
  measure?: StandardMeasure
}

/** How the code of some rows is asked, as our data or, where they do not settle it, the file says. */
export function askingOf(regime: Regime, rows: readonly WordingRow[]): Asking | { problems: FileProblem[] } {
  const [row] = rows
  if (!row || row.code === '') return { problems: [] }
  const measures = measuresOfRegime(regime.key)
  const measure = measures.find(({ code }) => code.toUpperCase() === row.code.toUpperCase())
  if (measure) return askingOfMeasure(measure, rows)
  const led = measures.find(({ filter }) => filter?.code.toUpperCase() === row.code.toUpperCase())
  if (led?.filter) return askingOfFilter(led.filter.code, led)
  if (regime.takesMore) return askingOfOwn(regime, row)
  return { problems: [{ row: row.number, message: `${row.code} is not a code of ${regime.name}` }] }
}

function askingOfMeasure(
  measure: StandardMeasure,
  rows: readonly WordingRow[],
): Asking | { problems: FileProblem[] } {
  const said = rows.find(({ scale }) => scale)
  const type = scaleNamed(said ? said.scale : measure.type)
  if (said && type !== measure.type && !measure.unsure.includes('scale')) {
    const message = `${measure.code} is on the ${measure.type} scale, and the file says ${said.scale}`
    return { problems: [{ row: said.number, message }] }
  }
  if (!type) return { problems: [noSuchScale(said ?? rows[0])] }
  const isUnsure = measure.unsure.includes('not applicable')
  const points = scales[type].length
  return {
    ...{ code: measure.code, topic: measure.topic, type, measure },
    counts: isUnsure ? [points, points + 1] : [measure.mayNotApply ? points + 1 : points],
    why: measure.mayNotApply
      ? 'The best first, and “not applicable” last.'
      : `The best first${isUnsure ? ', and “not applicable” last where it is offered' : '; “not applicable” is not offered'}.`,
  }
}

function askingOfFilter(code: string, { unsure }: StandardMeasure): Asking {
  const counts = unsure.includes('filter') ? [2, 3] : [2]
  return { code, type: 'yes-no', counts, why: 'Yes first, then no.' }
}

/** A measure our data do not have, in a regime whose list is not established. */
function askingOfOwn(regime: Regime, row: WordingRow): Asking | { problems: FileProblem[] } {
  const type = scaleNamed(row.scale)
  const like = questionBank.find(({ key, type }) => key === row.like && isMeasured(type))
  const problems = [
    !/^[A-Z0-9][A-Z0-9-]*$/i.test(row.code) &&
      `The code “${row.code}” may have letters, digits and hyphens only`,
    !row.topic && `${row.code} is new to us: say its topic`,
    !type && noSuchScale(row).message,
    !like &&
      `${row.code} is new to us: say in “like” the key of the question of the bank that gives evidence for the same lines`,
  ].flatMap((message) => (message ? [{ row: row.number, message }] : []))
  if (problems.length > 0 || !type || !like || !row.topic) return { problems }
  const points = scales[type].length
  return {
    ...{ code: row.code, topic: row.topic, type, counts: [points, points + 1] },
    why: 'The best first, and “not applicable” last where it is offered.',
    measure: {
      ...{ regime: regime.key, code: row.code, topic: row.topic, like: like.key },
      type: type as StandardMeasure['type'],
      ...{ mayNotApply: false, rentedOnly: false, isOptional: true, unsure: ['scale', 'not applicable'] },
    },
  }
}

/** The scales on which surveys can ask. */
const scaleNames = QuestionType.options.filter((type) => isMeasured(type))

const scaleNamed = (name: string | undefined) => scaleNames.find((one) => one === name?.toLowerCase())

const noSuchScale = (row: WordingRow | undefined): FileProblem => ({
  row: row?.number ?? 0,
  message: `Say the scale of ${row?.code ?? 'the measure'}: one of ${scaleNames.join(', ')}`,
})
