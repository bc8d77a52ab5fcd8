import type { NextStep } from './next-steps'

/** What happens to a wave from here on. */
export function Next({ steps }: { steps: NextStep[] }) {
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What happens next
      </h2>
      <ol className="govuk-list govuk-list--number">
        {steps.map(({ key, words, href }) => (
          <li key={key}>
            {words}{' '}
            {href ? (
              <a className="govuk-link" href={href}>
                You said, we did
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
