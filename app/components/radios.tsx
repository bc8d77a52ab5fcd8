import { describedBy, ErrorMessage, FormGroup, Hint } from './form-group'

export type Choice = { value: string; text: string }

type RadiosProps = {
  name: string
  legend: string
  hint?: string | undefined
  choices: readonly Choice[]
  value?: string | undefined
  error?: string | undefined
  /** `s` for many small questions on a page, `m` else. */
  size?: 's' | 'm'
}

/** One question with one answer; the first choice's id is the field's name, where an error's link leads. */
export function Radios({ name, legend, hint, choices, value, error, size = 'm' }: RadiosProps) {
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{legend}</legend>
        <Hint id={`${name}-hint`} text={hint} />
        <ErrorMessage id={`${name}-error`} error={error} />
        <div className="govuk-radios">
          {choices.map((choice, index) => (
            <Radio
              key={choice.value}
              id={index === 0 ? name : `${name}-${index + 1}`}
              name={name}
              choice={choice}
              isChosen={choice.value === value}
            />
          ))}
        </div>
      </fieldset>
    </FormGroup>
  )
}

/** One radio button with its label; `hidden` is said after it by a screen reader only. */
export function Radio(props: {
  id: string
  name: string
  choice: Choice
  isChosen: boolean
  hidden?: string | undefined
}) {
  const { id, name, choice, isChosen, hidden } = props
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={choice.value}
        defaultChecked={isChosen}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {choice.text}
        {hidden ? <span className="govuk-visually-hidden"> {hidden}</span> : null}
      </label>
    </div>
  )
}
