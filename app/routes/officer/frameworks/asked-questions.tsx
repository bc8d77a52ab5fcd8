import { listInWords } from '../../../locales/list'
import type { LineView } from './framework-view.server'
import { askedId, lineId } from './href'

/** For each line that a survey asks about, the questions and the surveys they are in. */
export function AskedQuestions({ lines }: { lines: LineView[] }) {
  const asked = lines.filter((line) => line.asked.length > 0)
  if (asked.length === 0) return null
  return (
    <section className="measure" aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        The questions, line by line
      </h2>
      {asked.map((line) => (
        <div key={line.id} id={askedId(line.id)} className="coverage__asked">
          <h3 className="govuk-heading-s">
            <a href={`#${lineId(line.id)}`} className="govuk-link">
              {line.id}
            </a>{' '}
            {line.text}
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {line.asked.map(({ key, text, surveys }) => (
              <li key={`${key} ${text}`}>
                {text}
                <span className="under">{listInWords(surveys)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
