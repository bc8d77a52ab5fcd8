import { areWeightedAlike } from '../../../../db/reading/reading.server'
import { sideOf } from '../../../../surveys/analysis/rest'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import type { SurveyDefinition } from '../../../../surveys/definition'
import type { MarkKind } from '../../../charts/trend-marks'
import type { WavePoint } from './by-wave.server'

/** A channel's share that moved by so many points may by itself move a figure. */
const markedPoints = 10

/** What changed at a wave, beside what tenants think, that may have moved its figure. */
export type Mark = { kind: Exclude<MarkKind, 'unfinished'>; words: string }

/** The marks of a wave. What it is held against is the last wave before it that asked the question: one that did not ask
 *  tells nothing of the ways people answered it by. */
export function marksOf(
  point: WavePoint,
  earlier: readonly WavePoint[],
  { definition, cell }: { definition: SurveyDefinition; cell: number },
): Mark[] {
  if (point.asked === 'in other words')
    return [{ kind: 'words', words: 'Asked in other words: not comparable' }]
  if (point.asked === 'not at all') return [{ kind: 'absent', words: 'Not asked' }]
  const marks: Mark[] = []
  const cut = cutOf(cell)?.cut
  if (cut && !point.isSameGroup) {
    const groups = cutName(definition, cut).en.toLowerCase()
    marks.push({ kind: 'groups', words: `The groups by ${groups} were other ones: not comparable` })
  }
  const before = earlier.findLast(({ asked }) => asked === 'alike')
  if (!before) return marks
  const isLast = before === earlier.at(-1)
  if (!areWeightedAlike(before.reading, point.reading)) {
    const than = isLast ? '' : ` from ${before.wave.name}`
    marks.push({ kind: 'weights', words: `Weighted differently${than}` })
  }
  const moved = movedChannel(point, before)
  if (moved) {
    const then = isLast ? 'before' : `in ${before.wave.name}`
    marks.push({ kind: 'channels', words: movedInWords(moved, definition, then) })
  }
  return marks
}

function movedInWords({ cell, from, to, isMost }: Moved, definition: SurveyDefinition, then: string): string {
  const was = `${isMost ? 'at most ' : ''}${Math.round(from)}%`
  return `${cellName(definition, cell).en}: ${Math.round(to)}% of answers, ${was} ${then}`
}

type Moved = { cell: number; from: number; to: number; isMost: boolean; by: number }

/** The channel whose share moved the most, where that is much. Of one that was not shown before no more is known than
 *  what the others left to it. */
function movedChannel(point: WavePoint, before: WavePoint): Moved | undefined {
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
