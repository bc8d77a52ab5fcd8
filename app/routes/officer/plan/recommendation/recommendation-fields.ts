import { z } from 'zod'
import type { WholeRecommendation } from '../../../../../db/plan/whole.server'
import { costBands } from '../../../../../surveys/plan/cost-band'
import { impacts, type RecommendationWords } from '../../../../../surveys/plan/plan'
import { type Problem, problemsOf } from '../../../../components/problem'
import { date, neededWords, type Typed, wholePounds, words } from '../typed-fields'

/** The fields of a recommendation, in the order of its form. */
export const recommendationFields = [
  ...([
    'reference',
    'text',
    'target',
    'recommended',
    'responsible',
    'sponsor',
    'outcomes',
    'impact',
  ] as const),
  ...(['cost', 'pounds', 'band', 'say', 'quote', 'priority', 'rests', 'seen'] as const),
] as const
export type TypedRecommendation = Typed<(typeof recommendationFields)[number]>

const choice = <Value extends string>(values: readonly Value[], missing: string) =>
  z.string().transform((typed, context): Value | undefined => {
    if (typed === '') return undefined
    const value = values.find((one) => one === typed)
    if (value === undefined) context.addIssue(missing)
    return value
  })

const formOf = (since: string) =>
  z
    .object({
      reference: neededWords('Enter a reference, such as R1 or R2.1', 20),
      text: neededWords('Enter what is recommended'),
      target: date(since, 'Enter by when, or “immediately”'),
      recommended: date(since),
      responsible: neededWords('Enter who is responsible', 200),
      sponsor: words(200),
      outcomes: words(),
      impact: choice(impacts, 'Choose an impact from the list'),
      cost: words(),
      pounds: wholePounds,
      band: choice(costBands, 'Choose a band from the list'),
      say: words(),
      quote: words(),
      priority: words(),
    })
    .transform(
      ({ pounds, band, ...rest }): RecommendationWords => ({ ...rest, costPounds: pounds, costBand: band }),
    )

/** A recommendation as it was typed, of a plan that began on `since`, or every problem at once. */
export function readRecommendation(
  typed: TypedRecommendation,
  since: string,
): { ok: true; words: RecommendationWords } | { ok: false; problems: Problem[] } {
  const parsed = formOf(since).safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  return { ok: true, words: parsed.data }
}

/** What the form of a recommendation begins with. */
export function typedRecommendation(
  one: WholeRecommendation | undefined,
  rests: string,
): TypedRecommendation {
  return {
    ...{ reference: one?.reference ?? '', text: one?.text ?? '', outcomes: one?.outcomes ?? '', rests },
    ...{ target: one?.target.written ?? '', recommended: one?.recommended.written ?? '' },
    ...{ responsible: one?.responsible ?? '', sponsor: one?.sponsor ?? '', impact: one?.impact ?? '' },
    ...{ cost: one?.cost ?? '', pounds: one?.costPounds?.toString() ?? '', band: one?.costBand ?? '' },
    ...{ say: one?.say ?? '', quote: one?.quote ?? '', priority: one?.priority ?? '' },
    seen: String(one?.version ?? ''),
  }
}
