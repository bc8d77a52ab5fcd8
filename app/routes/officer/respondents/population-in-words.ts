import type { RespondentsTable } from './respondents-view.server'

/** Where the figures of the population are from, in words. */
export function populationInWords({
  source,
  known,
  unit,
  isKnownWell,
}: Pick<RespondentsTable, 'source' | 'known' | 'unit' | 'isKnownWell'>): string {
  if (!source) return 'not known'
  if (source === 'entered') return 'as entered'
  return isKnownWell
    ? `the register, in ${unit}`
    : `the register, which knows this of ${known}% of ${unit} only`
}
