import { Button } from '../../../components/button'
import { type Problem, problemIn } from '../../../components/problem'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { KeyingField } from './keying-field'
import type { KeyingView } from './keying-view.server'

type KeyingFormProps = {
  view: KeyingView
  typed: Record<string, string>
  problems: readonly Problem[]
}

/** The whole form in the order of the paper. The first button does nothing: it is the one that Enter presses. */
export function KeyingForm({ view, typed, problems }: KeyingFormProps) {
  const { parts, areas, received } = view
  const first = problems[0]?.field
  return (
    <form method="post" className="keying" noValidate autoComplete="off">
      <button type="submit" disabled hidden />
      <TextInput
        name="code"
        label="Code of the form"
        hint="At the head of every sheet, such as 7K2M-9XQ4. Small letters are fine, and hyphens can be left out."
        value={typed.code}
        error={problemIn(problems, 'code')}
        look="code"
        autoComplete="off"
        isFocused={first === undefined || first === 'code'}
      />
      {parts.map(({ title, questions }) => (
        <section key={title} aria-label={title}>
          <h2 className="govuk-heading-s">{title}</h2>
          {questions.map((question) =>
            question.field === 'area' ? (
              <Select
                key="area"
                name="area"
                label={`${question.number}. ${question.label}`}
                hint="Only where the form asks and says it."
                blank="Not said, or not asked"
                choices={areas.undivided}
                groups={areas.regions}
                value={typed.area}
                error={problemIn(problems, 'area')}
              />
            ) : (
              <KeyingField
                key={question.field}
                question={question}
                value={typed[question.field]}
                error={problemIn(problems, question.field)}
                isFirst={first === question.field}
              />
            ),
          )}
        </section>
      ))}
      <TextInput
        name="received"
        label="Received on"
        value={typed.received ?? received}
        error={problemIn(problems, 'received')}
        autoComplete="off"
      />
      <Button text="Save and key the next" name="intent" value="key" />
    </form>
  )
}
