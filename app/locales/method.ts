import { listInWords } from './list'

/** What an index of who answered says, and what it cannot. */
export const indexWords =
  'Index 100 is as many as there should be; 50 is half as many. Those who answered chose to: even where they are like the tenants in everything here, they may differ in what they think.'

/** How differences between the two sides of a comparison are tested; of two waves, that people may be in both. */
export function differenceWords({ isOneWave }: { isOneWave: boolean }): string {
  const tested =
    'A difference is tested on people, whatever they weigh; of those called unlikely to be chance, among all questions and groups, at most one in twenty is expected to be it.'
  return isOneWave ? tested : `${tested} Some people may have answered both times.`
}

/** That a wave, by its name, was weighted in another way than the one it is held against. */
export function otherWeightsWords(wave: string): string {
  return `${wave} is weighted differently, so that part of a change may come from the weights.`
}

/** Which questions, one at least, drivers could not be worked out for, and why. */
export function leftOutWords(questions: readonly string[]): string {
  return `Left out, since too few answered them together with the others, or all answered alike: ${listInWords(questions)}.`
}
