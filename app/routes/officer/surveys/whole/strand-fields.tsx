import type { Language } from '../../../../../surveys/language'
import type { Problem } from '../../../../components/problem'
import type { StaleFields } from './stale-fields'
import { TextFields, type TypedText } from './text-fields'

type StrandFieldsProps = {
  view: {
    languages: Language[]
    strands: { key: string; name: string; question: string }[]
    stale: StaleFields
  }
  typed: { asked: string[]; texts: TypedText }
  problems: readonly Problem[]
}

/** The strands to tick, each with its question and the words that say why it is asked. */
export function StrandFields({ view, typed, problems }: StrandFieldsProps) {
  return view.strands.map(({ key, name, question }) => {
    const fields = [...problems.map(({ field }) => field), ...Object.keys(view.stale)]
    const isOpen = fields.some((field) => field.startsWith(`why-${key}-`))
    return (
      <div key={key} className="builder__strand">
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`strand-${key}`}
              name="strands"
              type="checkbox"
              value={key}
              defaultChecked={typed.asked.includes(key)}
              aria-describedby={`strand-${key}-hint`}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`strand-${key}`}>
              {name}
            </label>
            <div id={`strand-${key}-hint`} className="govuk-hint govuk-checkboxes__hint">
              {question}
            </div>
          </div>
        </div>
        <details className="govuk-details" open={isOpen}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              Why you ask<span className="govuk-visually-hidden">: {name}</span>
            </span>
          </summary>
          <div className="govuk-details__text">
            <TextFields
              name={`why-${key}`}
              label={`Why you ask about ${name.toLowerCase()}`}
              isLong
              languages={view.languages}
              typed={typed.texts}
              problems={problems}
              stale={view.stale}
            />
          </div>
        </details>
      </div>
    )
  })
}
