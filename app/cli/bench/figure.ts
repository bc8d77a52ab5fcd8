/** One line of the table: what was measured, and where something is aimed at, how far it is reached: at least 1 is
 *  reached. `note` says what it was beside, or how it was measured. */
export type Figure = {
  what: string
  measured: number
  unit: string
  note: string
  target?: number
  reached?: number
}

/** Says of what is measured also on which wave. */
export type Named = (what: string) => string

type Measured = [what: string, measured: number, unit: string, target: number, note?: string]

/** A figure that should be at most its target. */
export const atMost = (...[what, measured, unit, target, note = '']: Measured): Figure => {
  return { what, measured, unit, note, target, reached: target / measured }
}

/** A figure that should be at least its target. */
export const atLeast = (...[what, measured, unit, target, note = '']: Measured): Figure => {
  return { what, measured, unit, note, target, reached: measured / target }
}

/** A figure that is aimed at nothing. */
export const noted = (what: string, measured: number, unit: string, note = ''): Figure => {
  return { what, measured, unit, note }
}

/** A figure as a line of its own. */
export const inWords = ({ what, measured, unit, note }: Figure): string =>
  `${what}: ${inDigits(measured)} ${unit}${note && ` (${note})`}`

const isRatio = ({ unit }: Figure) => unit === 'times'

/** Prints the figures with their targets, ratios first, then the others; or all as one line of JSON. */
export function print(figures: readonly Figure[], machine: string, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify({ machine, figures }))
    return
  }
  const aimed = figures.filter(({ target }) => target !== undefined)
  const inOrder = [...aimed.filter(isRatio), ...aimed.filter((figure) => !isRatio(figure))]
  const others = figures.filter(({ target }) => target === undefined)
  printTable([['what', 'measured', 'target', 'reached', 'note'], ...inOrder.map(cellsOf)])
  printTable([
    ['what', 'measured', 'note'],
    ...others.map((figure) => cellsOf(figure).filter((_, at) => at < 2 || at > 3)),
  ])
}

function cellsOf({ what, measured, unit, target, reached, note }: Figure): string[] {
  const isReached = reached === undefined ? '' : reached >= 1 ? 'yes' : `no, ${reached.toFixed(2)}`
  return [
    what,
    `${inDigits(measured)} ${unit}`,
    target === undefined ? '' : inDigits(target),
    isReached,
    note,
  ]
}

const inDigits = (number: number) =>
  number < 10 ? String(Number(number.toPrecision(3))) : Math.round(number).toLocaleString('en-GB')

/** Prints rows with their columns under each other; a table with no row beside its first is left out. */
function printTable(rows: readonly string[][]): void {
  if (rows.length < 2) return
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  console.log('')
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
