import { Fragment } from 'react'
import { describedBy, ErrorMessage, FormGroup, Hint } from './form-group'
import type { Choice } from './radios'

type CheckboxesProps = {
  name: string
  /** Of the first box, where a page asks the same twice; the name else. */
  id?: string | undefined
  legend: string
  hint?: string | undefined
  /** A choice may have a hint of its own, and a word that stands before it ("or"). */
  choices: readonly (Choice & { hint?: string | undefined; divider?: string | undefined })[]
  values: readonly string[]
  error?: string | undefined
  /** `s` for small boxes, `m` else. */
  size?: 's' | 'm'
}

/** One question with any number of answers; the first box's id is the field's name, where an error's link leads. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, id = name, legend, hint, choices, values, error, size = 's' } = props
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{legend}</legend>
        <Hint id={`${id}-hint`} text={hint} />
        <ErrorMessage id={`${id}-error`} error={error} />
        <div className={size === 's' ? 'govuk-checkboxes govuk-checkboxes--small' : 'govuk-checkboxes'}>
          {choices.map((choice, index) => (
            <Fragment key={choice.value}>
              {choice.divider ? <div className="govuk-checkboxes__divider">{choice.divider}</div> : null}
              <Box
                id={index === 0 ? id : `${id}-${index + 1}`}
                name={name}
                choice={choice}
                isTicked={values.includes(choice.value)}
              />
            </Fragment>
          ))}
        </div>
      </fieldset>
    </FormGroup>
  )
}

function Box(props: {
  id: string
  name: string
  choice: CheckboxesProps['choices'][number]
  isTicked: boolean
}) {
  const { id, name, choice, isTicked } = props
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={choice.value}
        defaultChecked={isTicked}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {choice.text}
      </label>
      {choice.hint ? (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {choice.hint}
        </div>
      ) : null}
    </div>
  )
}
