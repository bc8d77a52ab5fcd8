import { grouped } from './number'

/** A reading of a wave, in what is said of it where several waves stand side by side. */
export type Source = {
  name: string
  id: string
  state: 'planned' | 'open' | 'closed'
  number: number
  takenAt: string
  isFinal: boolean
  responses: number
  weightedBy: string | undefined
}

/** Which reading it is, and that more is to come where it is not the last: for the middle of a sentence. */
export function whichReading({
  state,
  number,
  isFinal,
}: Pick<Source, 'state' | 'number' | 'isFinal'>): string {
  if (isFinal) return 'final results'
  return state === 'open' ? `still open, reading ${number}` : `reading ${number}, not final yet`
}

/** Of which reading a wave's figures are, and how they are weighted. */
export function sourceInWords(source: Source): string {
  const { name, takenAt, responses, weightedBy } = source
  const read = `${whichReading(source)}, read on ${takenAt} from ${grouped(responses)} responses`
  return `${name}: ${read}; ${weightedBy ? `weighted by ${weightedBy}` : 'not weighted'}.`
}
