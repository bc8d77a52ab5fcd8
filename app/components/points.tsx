import { describedBy, ErrorMessage, FormGroup, Hint } from './form-group'
import { type Choice, Radio } from './radios'

type PointsProps = {
  name: string
  legend: string
  hint?: string | undefined
  /** The numbers in order, then what else may be answered ("does not apply"). */
  choices: readonly Choice[]
  /** The words at the first and the last number. */
  ends: { low: string; high: string }
  value?: string | undefined
  error?: string | undefined
}

/** One question with a number for an answer: the numbers in rows, words at both ends, which a screen reader says with
 *  the number they belong to. */
export function Points({ name, legend, hint, choices, ends, value, error }: PointsProps) {
  const { points, others } = splitPoints(choices)
  const radio = (choice: Choice) => {
    const index = choices.indexOf(choice)
    return {
      id: index === 0 ? name : `${name}-${index + 1}`,
      name,
      choice,
      isChosen: choice.value === value,
    }
  }
  const last = points.length - 1
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
        <Hint id={`${name}-hint`} text={hint} />
        <ErrorMessage id={`${name}-error`} error={error} />
        <p className="govuk-hint points-ends" aria-hidden="true">
          <PointsEnds points={points} ends={ends} />
        </p>
        <div className="govuk-radios points">
          {points.map((choice, index) => (
            <Radio
              key={choice.value}
              {...radio(choice)}
              hidden={index === 0 ? ends.low : index === last ? ends.high : undefined}
            />
          ))}
        </div>
        {others.length > 0 ? (
          <div className="govuk-radios">
            {others.map((choice) => (
              <Radio key={choice.value} {...radio(choice)} />
            ))}
          </div>
        ) : null}
      </fieldset>
    </FormGroup>
  )
}

/** The first and the last number with what each means. */
export function PointsEnds({
  points,
  ends,
}: {
  points: readonly { text: string }[]
  ends: PointsProps['ends']
}) {
  return (
    <>
      <span>
        {points[0]?.text} = {ends.low}
      </span>
      <span>
        {points.at(-1)?.text} = {ends.high}
      </span>
    </>
  )
}

const isNumber = (value: string) => /^\d+$/.test(value)

/** The numbers among some choices, and what else may be answered. */
export const splitPoints = <Chosen extends Pick<Choice, 'value'>>(choices: readonly Chosen[]) => ({
  points: choices.filter(({ value }) => isNumber(value)),
  others: choices.filter(({ value }) => !isNumber(value)),
})
