import type { Alert } from './alerts.server'

/** Tells the owner of findings which of them have fallen since; nothing where none has. */
export function AlertList({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null
  return (
    <section className="notice notice--danger fallen" aria-labelledby="fallen">
      <h2 className="govuk-heading-s" id="fallen">
        Fallen, of the findings you own
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {alerts.map(({ key, name, href, wave, words }) => (
          <li key={`${wave} ${key}`}>
            <a className="govuk-link" href={href}>
              {name}
            </a>
            : in {wave} {words}.
          </li>
        ))}
      </ul>
    </section>
  )
}
