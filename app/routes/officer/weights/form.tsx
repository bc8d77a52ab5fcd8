import { caps } from '../../../../surveys/weighting/margin'
import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { ErrorMessage, FormGroup } from '../../../components/form-group'
import { type Problem, problemIn } from '../../../components/problem'
import { Select } from '../../../components/select'
import { byField, capField, chosenField, figureField, type TypedWeights, unitField } from './fields'
import type { Offered, WeightsView } from './view.server'

/** Chooses what to weight by; a plain GET, so that every choice has an address. */
export function MarginChoice(props: {
  offers: Offered[]
  by: readonly string[]
  suggestion: WeightsView['suggestion']
  error: string | undefined
}) {
  const { offers, by, suggestion, error } = props
  return (
    <form method="get">
      <input type="hidden" name={chosenField} value="yes" />
      {suggestion ? <p className="govuk-body">{suggestion.why}</p> : null}
      <Checkboxes
        name={byField}
        legend="Weight by"
        hint="Choose what differs between those who answered and all your tenants. Two or three are mostly enough."
        choices={offers.map(({ key, name, difference }) => ({ value: key, text: name, hint: difference }))}
        values={suggestion?.by ?? by}
        error={error}
      />
      <Button text={by.length > 0 ? 'Change what to weight by' : 'Continue'} kind="secondary" />
    </form>
  )
}

type FiguresFormProps = {
  offers: Offered[]
  typed: TypedWeights
  problems: readonly Problem[]
  canPreview: boolean
}

/** The figures of the population and the cap. */
export function FiguresForm({ offers, typed, problems, canPreview }: FiguresFormProps) {
  const chosen = typed.by.flatMap((key) => offers.find((offer) => offer.key === key) ?? [])
  return (
    <form method="post" action="#preview" noValidate>
      {chosen.map((offer) => (
        <MarginFields key={offer.key} offer={offer} typed={typed} problems={problems} />
      ))}
      <Select
        name={capField}
        label="The most that one answer may count for"
        hint="3 is usual. The higher, the closer the groups come to your tenants, and the less certain the figures."
        choices={caps.map((cap) => ({ value: String(cap), text: `${cap} times the average` }))}
        value={typed.values[capField]}
        error={problemIn(problems, capField)}
      />
      <div className="govuk-button-group">
        {canPreview ? (
          <Button text="See what the weights would do" name="intent" value="preview" />
        ) : (
          <Button text="Apply these weights" name="intent" value="apply" />
        )}
      </div>
    </form>
  )
}

type MarginFieldsProps = { offer: Offered; typed: TypedWeights; problems: readonly Problem[] }

function MarginFields({ offer, typed, problems }: MarginFieldsProps) {
  const { key, name, unit, known } = offer
  const hint = `${unit}-of-${key}`
  return (
    <fieldset className="govuk-fieldset figure-fields" aria-describedby={hint}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
      <p className="govuk-hint" id={hint}>
        {known === undefined
          ? 'Your register does not hold this: enter figures you trust, such as the census.'
          : `Your register knows this of ${known}% of ${unit}.`}{' '}
        Leave a group empty if the results do not show how many of it answered.
      </p>
      <input type="hidden" name={byField} value={key} />
      <Select
        name={unitField(key)}
        label="The figures are"
        choices={[
          { value: 'counts', text: `Numbers of ${unit}` },
          { value: 'shares', text: 'Percentages' },
        ]}
        value={typed.values[unitField(key)]}
      />
      {offer.categories.map((category, place) => (
        <FigureField
          key={figureField(key, place)}
          field={figureField(key, place)}
          label={category}
          value={typed.values[figureField(key, place)]}
          error={problemIn(problems, figureField(key, place))}
        />
      ))}
    </fieldset>
  )
}

type FigureFieldProps = { field: string; label: string; value: string | undefined; error: string | undefined }

function FigureField({ field, label, value, error }: FigureFieldProps) {
  return (
    <FormGroup error={error}>
      <ErrorMessage id={`${field}-error`} error={error} />
      <div className="figure-field">
        <label className="govuk-label" htmlFor={field}>
          {label}
        </label>
        <input
          className={`govuk-input govuk-input--width-10${error ? ' govuk-input--error' : ''}`}
          id={field}
          name={field}
          type="text"
          inputMode="decimal"
          defaultValue={value}
          autoComplete="off"
          aria-describedby={error ? `${field}-error` : undefined}
        />
      </div>
    </FormGroup>
  )
}
