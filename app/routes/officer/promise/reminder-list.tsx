import { promiseHref } from './href'
import type { Reminder } from './reminders.server'

/** Reminds officers of what tenants were promised; nothing where no promise is near. */
export function ReminderList({ reminders }: { reminders: readonly Reminder[] }) {
  if (reminders.length === 0) return null
  return (
    <section className="notice fallen" aria-labelledby="promised">
      <h2 className="govuk-heading-s" id="promised">
        Results that tenants were promised
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {reminders.map(({ waveId, wave, words }) => (
          <li key={waveId}>
            <a className="govuk-link" href={promiseHref(waveId)}>
              {wave}
            </a>
            : {words}.
          </li>
        ))}
      </ul>
    </section>
  )
}
