/** One box to tick. */
export function Checkbox(props: { name: string; value: string; text: string; isTicked?: boolean }) {
  const { name, value, text, isTicked = false } = props
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={name}
            name={name}
            type="checkbox"
            value={value}
            defaultChecked={isTicked}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={name}>
            {text}
          </label>
        </div>
      </div>
    </div>
  )
}
