import { isStrand, type StrandKey } from '../../../../surveys/strand'
import type { Chosen } from '../breakdown/choice'
import { anyStrand } from '../breakdown/href'

/** Why two groups at once are not shown, though they were asked for. */
export type NotCrossed = 'not a strand' | 'the same strand' | 'every question' | 'options' | 'too deep'

/** Two strands at once as they are asked for: of one measure, the second left out for each other strand. */
export type Crossing = Pick<Chosen, 'area'> & {
  measure: NonNullable<Chosen['measure']>
  strand: StrandKey
  within: StrandKey | undefined
}

/** Two groups at once are counted in the organisation and its regions: deeper down nearly every one is smaller than may be
 *  shown. */
export const deepestCrossed = 1

/** What a choice asks for at the same time; why it is not shown, or undefined where nothing is asked for. */
export function crossingOf({ area, measure, own, cut, within }: Chosen): Crossing | NotCrossed | undefined {
  if (within === undefined) return undefined
  if (!isStrand(cut)) return 'not a strand'
  if (within === cut) return 'the same strand'
  if (!measure) return own ? 'options' : 'every question'
  if (area.depth > deepestCrossed) return 'too deep'
  return { area, measure, strand: cut, within: within === anyStrand ? undefined : within }
}

/** The reason in words, for whoever asked. */
export const notCrossedInWords: Record<NotCrossed, string> = {
  'not a strand':
    'Two groups at once are shown for profile questions only, not for tenure or how people answered.',
  'the same strand': 'To see two groups at once, choose two different profile questions.',
  'every question': 'Two groups at once are shown for one question at a time: choose one.',
  options: 'Two groups at once are not shown for what tenants chose, only for how well we did.',
  'too deep':
    'Two groups at once are shown for the whole organisation and its regions only: in smaller areas they are nearly always too few.',
}
