import { describedBy, ErrorMessage, FormGroup, Hint } from './form-group'
import type { Choice } from './radios'

type CheckboxesProps = {
  name: string
  legend: string
  hint?: string | undefined
  /** A choice may have a hint of its own. */
  choices: readonly (Choice & { hint?: string | undefined })[]
  values: readonly string[]
  error?: string | undefined
}

/** One question with any number of answers; the first box's id is the field's name, where an error's link leads. */
export function Checkboxes({ name, legend, hint, choices, values, error }: CheckboxesProps) {
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <Hint id={`${name}-hint`} text={hint} />
        <ErrorMessage id={`${name}-error`} error={error} />
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {choices.map(({ value, text, hint: own }, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`
            return (
              <div className="govuk-checkboxes__item" key={value}>
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  name={name}
                  type="checkbox"
                  value={value}
                  defaultChecked={values.includes(value)}
                  aria-describedby={own ? `${id}-item-hint` : undefined}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {text}
                </label>
                {own ? (
                  <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
                    {own}
                  </div>
                ) : null}
              </div>
            )
          })}
        </div>
      </fieldset>
    </FormGroup>
  )
}
