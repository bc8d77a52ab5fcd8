import type { Remeasured, WhyNotKnown } from '../../db/reading/remeasure.server'
import { type MeasuredStanding, standings } from '../../surveys/judgement/claim-standing'
import { pointsInWords } from './change'

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
