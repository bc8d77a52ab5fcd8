import { isDeepStrictEqual } from 'node:util'
import { sideOf } from '../../../../surveys/analysis/rest'
import { cellName } from '../../../../surveys/cell'
import type { SurveyDefinition } from '../../../../surveys/definition'
import type { WavePoint } from './by-wave.server'

/** A channel's share that moved by so many points may by itself move a figure. */
const markedPoints = 10

/** What changed at a wave, beside what tenants think, that may have moved its figure. */
export function marksOf(
  point: WavePoint,
  before: WavePoint | undefined,
  definition: SurveyDefinition,
): string[] {
  const marks: string[] = []
  if (point.asked === 'in other words') marks.push('Asked in other words: not comparable')
  if (point.asked === 'not at all') marks.push('Not asked')
  if (!before) return marks
  if (!isDeepStrictEqual(before.reading.settings, point.reading.settings)) marks.push('Weighted differently')
  const moved = movedChannel(point, before)
  if (moved) {
    const { cell, from, to, isMost } = moved
    const then = `${isMost ? 'at most ' : ''}${Math.round(from)}% before`
    marks.push(`${cellName(definition, cell).en}: ${Math.round(to)}% of answers, ${then}`)
  }
  return marks
}

/** The channel whose share moved the most, where that is much. Of one that was not shown before no more is known than
 *  what the others left to it. */
function movedChannel(point: WavePoint, before: WavePoint) {
  const [now, then] = [sharesOf(point), sharesOf(before)]
  if (then.size === 0) return undefined
  const left = Math.max(0, 100 - [...then.values()].reduce((sum, share) => sum + share, 0))
  const moved = [...now].map(([cell, to]) => {
    const from = then.get(cell)
    const isMost = from === undefined
    return { cell, to, from: from ?? left, isMost, by: isMost ? Math.max(0, to - left) : Math.abs(to - from) }
  })
  moved.sort((one, other) => other.by - one.by)
  const most = moved[0]
  return most && most.by >= markedPoints ? most : undefined
}

/** The shares of the channels that are shown of everybody, in per cent. */
function sharesOf({ all, channels }: WavePoint): Map<number, number> {
  const whole = sideOf(all)
  if (!whole) return new Map()
  return new Map(
    [...channels].flatMap(([cell, figure]) => {
      const side = sideOf(figure)
      return side ? [[cell, (100 * side.base) / whole.base] as const] : []
    }),
  )
}
