const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day tenants are living, `YYYY-MM-DD`, in British time whatever the clock of the server or the database. */
export function today(now = new Date()): string {
  return calendar.format(now)
}

/** The day so many days after (before, if negative) a day; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
