import type { WeightingProblem } from './check'
import type { WeightingSettings } from './margin'

/** Under how many different settings a wave may be read in its life: each tells more of who answered what. Having no
 *  weights is not counted. */
export const mostSettings = 3

/** Whether both ask for the same weights, or for none (null). The order of the margins is part of it, that of their
 *  figures is not. */
export function areSameSettings(one: WeightingSettings | null, other: WeightingSettings | null): boolean {
  return one && other ? inOrder(one) === inOrder(other) : one === other
}

function inOrder({ margins, cap }: WeightingSettings): string {
  const sorted = margins.map(({ key, unit, figures }) => [key, unit, Object.entries(figures).sort()])
  return JSON.stringify([sorted, cap])
}

/** What keeps a wave from being weighted by these settings that was read under those before: a fourth tells more, one of
 *  them again does not. */
export function checkLimit(
  settings: WeightingSettings,
  read: readonly WeightingSettings[],
): WeightingProblem[] {
  if (read.length < mostSettings || read.some((one) => areSameSettings(one, settings))) return []
  return [{ message: limitInWords }]
}

const limitInWords =
  'This wave has been read with three different settings for its weights, and there can be no fourth: each tells more of who answered what. Use one of the three again, or take the weights off'
