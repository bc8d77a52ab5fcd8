/** How a promise of results stands on a day; `days` are those to go, or by which it is late. */
export type PromiseStanding = { state: 'kept' } | { state: 'late' | 'coming' | 'overdue'; days: number }

/** Days before the promised one from which officers are reminded. */
export const remindedDays = 14

/** Days from the last day of answering to that of the results, where nobody chose another. */
const usualDays = 42

/** The day by which results are promised where nobody chose one; days are `YYYY-MM-DD`. */
export const usualResultsDay = (closesOn: string): string => daysAfter(closesOn, usualDays)

/** From which day on officers are reminded of a promise. */
export const remindedFrom = (promisedOn: string): string => daysAfter(promisedOn, -remindedDays)

/** Kept where results were published by the day promised, late after it; before they are, coming until that day is over. */
export function promiseStanding(
  { promisedOn, publishedOn }: { promisedOn: string; publishedOn: string | undefined },
  today: string,
): PromiseStanding {
  if (publishedOn !== undefined) {
    const days = daysBetween(promisedOn, publishedOn)
    return days > 0 ? { state: 'late', days } : { state: 'kept' }
  }
  const left = daysBetween(today, promisedOn)
  return left < 0 ? { state: 'overdue', days: -left } : { state: 'coming', days: left }
}

const aDay = 86_400_000

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / aDay)

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * aDay).toISOString().slice(0, 10)
