import { type ReasonSide, reasonSides } from '../../../../../surveys/comments/reasons'
import { Button } from '../../../../components/button'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { sideInWords } from '../side-in-words'
import { noReason, type TypedCoding } from './coding-fields'
import type { CodingView } from './coding-view.server'

type Props = {
  comment: NonNullable<CodingView['comment']>
  reasons: CodingView['reasons']
  typed: TypedCoding | undefined
  problems: readonly Problem[]
}

/** Says which reasons a comment gives: by their numbers and Enter, or by ticking them. */
export function CodingForm({ comment, reasons, typed, problems }: Props) {
  const { id, version, mine } = comment
  const ticked = typed?.ticked ?? (mine?.length === 0 ? [noReason] : (mine ?? []))
  return (
    <form method="post" noValidate>
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="shown" value={reasons.map(({ key }) => key).join(' ')} />
      <TextInput
        name="numbers"
        label="The numbers of the reasons it gives"
        hint="Such as 5 8, and then Enter. 0 for none. Or tick them below."
        value={typed?.numbers}
        error={problemIn(problems, 'numbers')}
        look="code"
        autoComplete="off"
        isFocused
      />
      <Button text="Save and show the next" />
      {reasonSides.map((side) => (
        <Side key={side} side={side} reasons={reasons} ticked={ticked} />
      ))}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Box number={0} value={noReason} name="It gives no reason" ticked={ticked} />
      </div>
      <Button text="Save and show the next" />
    </form>
  )
}

type SideProps = Pick<Props, 'reasons'> & { side: ReasonSide; ticked: readonly string[] }

function Side({ side, reasons, ticked }: SideProps) {
  const own = reasons.filter((reason) => reason.side === side)
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{sideInWords[side]}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {own.map(({ key, number, name, includes, excludes }) => (
          <Box
            key={key}
            number={number}
            value={key}
            name={name}
            ticked={ticked}
            hint={`${includes} ${notThis(excludes)}`}
          />
        ))}
      </div>
    </fieldset>
  )
}

const notThis = (excludes: string) => (excludes === '' ? '' : `Not: ${excludes}`)

type BoxProps = { number: number; value: string; name: string; ticked: readonly string[]; hint?: string }

function Box({ number, value, name, ticked, hint }: BoxProps) {
  const id = `reason-${value}`
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name="reason"
        type="checkbox"
        value={value}
        defaultChecked={ticked.includes(value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        <strong>{number}</strong> {name}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      ) : null}
    </div>
  )
}
