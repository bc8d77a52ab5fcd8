/** What the percentage of a question counts, as it heads a table. */
export type Positive = 'Satisfied' | 'Agree' | 'Gave 9 or 10'

/** What the percentage of a question counts, by its type. */
export function positiveOf({ type }: { type: string }): Positive {
  if (type === 'agreement') return 'Agree'
  return type === 'zero-to-ten' ? 'Gave 9 or 10' : 'Satisfied'
}

/** What it says of tenants, after the number. */
export const positiveVerb: Readonly<Record<Positive, string>> = {
  Satisfied: 'are satisfied',
  Agree: 'agree',
  'Gave 9 or 10': 'gave 9 or 10',
}

/** What heads a table of several questions. */
export function positiveOfAll(questions: readonly { type: string }[]): string {
  const hasPoints = questions.some(({ type }) => type === 'zero-to-ten')
  return hasPoints ? 'Satisfied, agree, or gave 9 or 10' : 'Satisfied or agree'
}

/** Of whom it is the percentage. */
export const positiveWhom: Readonly<Record<Positive, string>> = {
  Satisfied: 'satisfied',
  Agree: 'agreeing',
  'Gave 9 or 10': 'giving 9 or 10',
}
