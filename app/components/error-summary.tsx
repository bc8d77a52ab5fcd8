import type { Problem } from './problem'
import { useWords } from './words'

/** Every problem of the form at once, each a link to its field; nothing when there is none. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1}>
      <h2 className="govuk-error-summary__title">{words('problem-title')}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
