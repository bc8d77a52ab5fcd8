import type { Language } from '../../../../../surveys/language'
import { Checkbox } from '../../../../components/checkbox'
import type { Problem } from '../../../../components/problem'
import type { StaleFields } from '../whole/stale-fields'
import { TextFields } from '../whole/text-fields'
import type { TypedAnswers } from './own-answers'

type AnswerFieldsProps = {
  languages: Language[]
  typed: TypedAnswers
  problems: readonly Problem[]
  stale: StaleFields
  isOpen: boolean
}

/** The answers that a question has of its own: a list to choose from, or what 0 and 10 mean. */
export function AnswerFields({ languages, typed, problems, stale, isOpen }: AnswerFieldsProps) {
  const same = { languages, typed: typed.words, problems, stale }
  const isWrong = problems.some(({ field }) => /^(options|low|high)-/.test(field))
  return (
    <details className="govuk-details" open={isOpen || isWrong}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">The answers to choose from, or what 0 and 10 mean</span>
      </summary>
      <div className="govuk-details__text">
        <TextFields
          name="options"
          label="Answers to choose from"
          hint="One on each line, in the order they are read. In other languages, in the same order."
          isLong
          {...same}
        />
        <Checkbox
          name="last-alone"
          value="yes"
          text="The last cannot be chosen along with others (such as “None of these”)"
          isTicked={typed.isLastAlone}
        />
        <TextFields name="low" label="What 0 means" hint="Such as: not at all likely." {...same} />
        <TextFields name="high" label="What 10 means" hint="Such as: very likely." {...same} />
      </div>
    </details>
  )
}
