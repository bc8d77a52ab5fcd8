import { ErrorMessage, FormGroup } from '../../../../components/form-group'

export type LineGroup = { name: string; lines: { id: string; text: string }[] }

/** The enquiry lines of every framework to tick, those of a framework folded away until one of them is ticked. */
export function LineChoices(props: {
  chosen: readonly string[]
  groups: readonly LineGroup[]
  error: string | undefined
}) {
  const { chosen, groups, error } = props
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={error ? 'lines-error' : undefined}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s" id="lines" tabIndex={-1}>
          The lines of enquiry it gives evidence for
        </legend>
        <ErrorMessage id="lines-error" error={error} />
        {groups.map(({ name, lines }) => {
          const ticked = lines.filter(({ id }) => chosen.includes(id)).length
          return (
            <details key={name} className="govuk-details" open={ticked > 0}>
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">
                  {name}
                  {ticked > 0 ? ` (${ticked})` : ''}
                </span>
              </summary>
              <div className="govuk-details__text govuk-checkboxes govuk-checkboxes--small">
                {lines.map((line) => (
                  <Line key={line.id} line={line} isTicked={chosen.includes(line.id)} />
                ))}
              </div>
            </details>
          )
        })}
      </fieldset>
    </FormGroup>
  )
}

function Line({ line: { id, text }, isTicked }: { line: LineGroup['lines'][number]; isTicked: boolean }) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={`line-${id}`}
        name="lines"
        type="checkbox"
        value={id}
        defaultChecked={isTicked}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={`line-${id}`}>
        {id} {text}
      </label>
    </div>
  )
}
