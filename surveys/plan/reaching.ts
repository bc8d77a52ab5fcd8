import type { DisplayedFigure } from '../breakdown'

/** How what was aimed at stands. `not yet`: it is not reached, and the day has not come. `not known`: there is no figure. */
export const measureStates = ['met', 'missed', 'not yet', 'not known'] as const
export type MeasureState = (typeof measureStates)[number]

/** `isNear`: the figure falls short, and its interval still holds the target, so that it may be chance. */
export type Reached = { state: MeasureState; isNear: boolean }

/** What is aimed at: a number to reach, or with `isMost` not to pass, by a day; `now` where it is to be so at all times, and
 *  undefined where no day is said. */
export type Aim = { target: number; isMost: boolean; by: string | 'now' | undefined }

const notKnown: Reached = { state: 'not known', isNear: false }

/** Whether a figure of a reading reaches the target as both are shown, so that it tells no more than the page does. */
export function reachedByFigure(figure: DisplayedFigure | undefined, aim: Aim, today: string): Reached {
  if (!figure) return notKnown
  const isNear = Number(figure.low) <= aim.target && aim.target <= Number(figure.high)
  return judged(Number(figure.percent), aim, { isNear, today })
}

/** Whether a number of the landlord's own reaches the target. */
export function reachedByNumber(value: number | undefined, aim: Aim, today: string): Reached {
  return value === undefined ? notKnown : judged(value, aim, { isNear: false, today })
}

function judged(
  value: number,
  { target, isMost, by }: Aim,
  { isNear, today }: { isNear: boolean; today: string },
): Reached {
  if (isMost ? value <= target : value >= target) return { state: 'met', isNear: false }
  const isDue = by === 'now' || (by !== undefined && by < today)
  return { state: isDue ? 'missed' : 'not yet', isNear }
}
