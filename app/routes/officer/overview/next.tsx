import type { NextStep } from './next-steps'

/** What happens to a wave from here on. */
export function Next({ steps }: { steps: NextStep[] }) {
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What happens next
      </h2>
      <ol className="govuk-list govuk-list--number">
        {steps.map(({ key, words, link }) => (
          <li key={key}>
            {words}{' '}
            {link ? (
              <a className="govuk-link" href={link.href}>
                {link.text}
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
