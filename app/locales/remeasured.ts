import type { Remeasured, WhyNotKnown } from '../../db/reading/remeasure.server'
import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import type { GapSince } from '../../surveys/judgement/claim-gaps'
import { type MeasuredStanding, standings } from '../../surveys/judgement/claim-standing'
import { pointsInWords } from './change'
import { othersInWords, signedPoints, surenessOfGap } from './gap'

/** Why it is not known what became of a figure, as a sentence. */
const whyNotKnown: Record<WhyNotKnown, string> = {
  'not since': 'It has not been measured since.',
  'in other words': 'It has not been asked in the same words since.',
  'other groups': 'The group, or the area, has not been the same since.',
  hidden: 'The later figure is not shown, so that nobody can be told from it.',
  kept: 'Too few more answered since to show a newer figure.',
  'too few': 'Too few answered to say whether it changed.',
}

const names = {
  better: 'Better',
  worse: 'Worse',
  'still so': 'Still so',
  'not known': 'Not known',
} satisfies Record<MeasuredStanding, string>

/** What is said of a figure that no later wave has measured. */
export const notMeasuredSince = whyNotKnown['not since']

/** How many stand in which way, in short: 1 worse, 2 still so. */
export function standingsInWords(all: readonly MeasuredStanding[]): string {
  return standings
    .map((standing) => ({ standing, count: all.filter((one) => one === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${count} ${standing}`)
    .join(', ')
}

/** How a figure stands when it was measured again, in a word or two: Still so. */
export const standingName = (standing: MeasuredStanding): string => names[standing]

/** The same as a sentence: "In Spring 2026 it is 58%, up 6 points, which is unlikely to be chance." */
export function remeasuredInWords(remeasured: Remeasured): string {
  const { later } = remeasured
  if (remeasured.standing === 'not known') return whyNotKnown[remeasured.because]
  const { points, standing } = remeasured
  const certainty = standing === 'still so' ? 'which may be chance' : 'which is unlikely to be chance'
  const moved =
    points === 0
      ? 'the same as before'
      : `${points > 0 ? 'up' : 'down'} ${pointsInWords(Math.abs(points))}, ${certainty}`
  return `In ${later?.wave.name} it is ${later?.figure?.percent}%, ${moved}.`
}

/** The gap of a group then and now, and how sure it is that it moved, each as it is shown. */
export function gapSinceInWords(
  { now, standing }: GapSince,
  { before, waveThen, waveNow }: { before: DisplayedGap; waveThen: string; waveNow: string },
): string {
  if (!now) return 'The gap to the others is not shown in the later wave.'
  const sure = surenessOfGap(now)
  const newer = now.sizes ? `is ${sizeInWords(now)} and ${sure}` : `${sure}; its size is not shown`
  const older = before.sizes ? `it was ${sizeInWords(before)}` : 'its size was not shown'
  return `In ${waveNow} the gap to ${othersInWords(now)} ${newer}. In ${waveThen} ${older}. ${movedInWords[standing]}`
}

const movedInWords: Record<MeasuredStanding, string> = {
  better: 'The group stands better against them than it did, by more than chance.',
  worse: 'The group stands worse against them than it did, by more than chance.',
  'still so': 'How far the gap moved may be chance.',
  'not known': 'Too few answered, or others are not shown, to test whether it moved.',
}

function sizeInWords({ sizes, isUnweighted }: DisplayedGap): string {
  if (!sizes) return ''
  const { own, rest, points } = sizes
  return `${signedPoints(points)} (${own}% against ${rest}%${isUnweighted ? ' without the weights' : ''})`
}
