import { notApplicable } from '../codes'
import type { Question } from '../definition'
import type { LocalText } from '../language'
import { questionBank } from '../questions/all'
import { scales } from '../scale'
import type { Regime, StandardMeasure } from '../standard-measures/measure'
import { type Asking, askingOf } from './asking'
import { checkRows, type FileProblem, type WordingRow } from './wording-row'

/** What became of a file: a question in the prescribed words for each code; or every problem of it at once. */
export type WordingsRead = { ok: true; questions: Question[] } | { ok: false; problems: FileProblem[] }

/** Makes the questions of a regime from the rows of a file. `loaded` are the codes whose words are there already: a
 *  filter need not be in the same file as the measure it leads to. */
export function readWordings(
  regime: Regime,
  rows: readonly WordingRow[],
  loaded: readonly string[] = [],
): WordingsRead {
  const byCode = new Map<string, WordingRow[]>()
  for (const row of rows) {
    const code = row.code.toUpperCase()
    byCode.set(code, [...(byCode.get(code) ?? []), row])
  }
  const problems = checkRows(rows)
  const questions: Question[] = []
  for (const ofCode of byCode.values()) {
    const asking = askingOf(regime, ofCode)
    const found = 'problems' in asking ? asking.problems : checkLanguages(ofCode, asking)
    problems.push(...found)
    if (!('problems' in asking) && found.length === 0) questions.push(questionOf(regime, asking, ofCode))
  }
  const known = new Set([...loaded, ...questions.map(({ standard }) => standard?.code)])
  problems.push(...missingFilters(regime, byCode, known))
  if (problems.length > 0) return { ok: false, problems: problems.sort((one, other) => one.row - other.row) }
  return { ok: true, questions }
}

/** English is there, and every language offers as many answers as the question takes. */
function checkLanguages(rows: readonly WordingRow[], asking: Asking): FileProblem[] {
  const [first] = rows
  const english = rows.some(({ language }) => language === 'en')
  const counts = asking.counts.join(' or ')
  const offered = new Set(rows.map(({ options }) => options.length))
  const wrong = rows.filter(({ options }) => !asking.counts.includes(options.length))
  return [
    ...(english || !first ? [] : [{ row: first.number, message: `${asking.code} is not there in English` }]),
    ...wrong.map(({ number, options }) => ({
      row: number,
      message: `${asking.code} takes ${counts} answers, and here are ${options.length}. ${asking.why}`,
    })),
    ...(wrong.length === 0 && offered.size > 1 && first
      ? [
          {
            row: first.number,
            message: `${asking.code} has more answers in one language than in another`,
          },
        ]
      : []),
  ]
}

function missingFilters(
  regime: Regime,
  byCode: ReadonlyMap<string, WordingRow[]>,
  known: ReadonlySet<string | undefined>,
): FileProblem[] {
  return [...byCode.values()].flatMap((rows) => {
    const asking = askingOf(regime, rows)
    const filter = 'problems' in asking ? undefined : asking.measure?.filter
    if (!filter || known.has(filter.code) || byCode.has(filter.code.toUpperCase())) return []
    const message = `${rows[0]?.code} is asked only of who ${filter.of}: bring in ${filter.code} too`
    return [{ row: rows[0]?.number ?? 0, message }]
  })
}

/** The key of a question in prescribed words. */
export const prescribedKey = (regime: string, code: string): string => `${regime}-${code.toLowerCase()}`

function questionOf(regime: Regime, asking: Asking, rows: readonly WordingRow[]): Question {
  const { code, type, measure, topic } = asking
  const inLanguages = (of: (row: WordingRow) => string | undefined) =>
    Object.fromEntries(
      rows.flatMap((row) => {
        const words = of(row)
        return words ? [[row.language, words]] : []
      }),
    ) as LocalText
  const count = rows[0]?.options.length ?? 0
  const points = scales[type].map(({ code, key }) => ({ code, key }))
  const offered = count > points.length ? [...points, { code: notApplicable, key: 'not-applicable' }] : points
  const hint = inLanguages((row) => row.hint)
  return {
    key: prescribedKey(regime.key, code),
    type,
    text: inLanguages((row) => row.question),
    short: { ...inLanguages(() => code), en: topic ? `${code}: ${topic}` : code },
    ...(hint.en ? { hint } : {}),
    ...evidenceOf(measure),
    mayNotApply: count > points.length,
    ...(measure?.filter ? { askedIf: prescribedKey(regime.key, measure.filter.code) } : {}),
    standard: {
      regime: regime.key,
      code,
      options: offered.map((option, place) => ({
        ...option,
        text: inLanguages((row) => row.options[place]),
      })),
    },
  }
}

/** A measure gives evidence for the lines of the question of the bank that it is like; a filter for none. */
function evidenceOf(measure: StandardMeasure | undefined) {
  const like = questionBank.find(({ key }) => key === measure?.like)
  if (!measure || !like?.judgement) return { service: 'overall', lines: [] }
  return { service: like.service, lines: like.lines, judgement: like.judgement }
}
