const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
const dayOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' })

/** A stored day, `YYYY-MM-DD`, as staff read it: 5 November 2026. */
export function dayInWords(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}

/** A moment as staff read it, in British time: 5 November 2026 at 09:30. */
export function momentInWords(moment: Date): string {
  return `${dayOf.format(moment)} at ${clock.format(moment)}`
}
