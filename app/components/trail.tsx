/** A step of a trail in words: who did what, on which day, and what they said. `href`: where more of it is. */
export type TrailStep = { who: string; day: string; said: string; href?: string | undefined }

/** What was done with something, the first first. */
export function Trail({ title, steps }: { title: string; steps: readonly TrailStep[] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {steps.map(({ who, day, said, href }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={place}>
            <strong>{who}</strong>, {day}
            {said ? (
              <span className="pack__said" dir="auto">
                {href ? (
                  <a className="govuk-link" href={href}>
                    {said}
                  </a>
                ) : (
                  said
                )}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
