import { Button } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import { type Problem, problemIn } from '../../../components/problem'
import { Radios } from '../../../components/radios'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { Textarea } from '../../../components/textarea'
import type { TypedPaper } from './paper-fields'
import type { PaperView } from './paper-view.server'

type MakeFormProps = { view: PaperView; typed: TypedPaper; problems: readonly Problem[] }

const sizes = [
  { value: 'standard', text: 'A4' },
  { value: 'large', text: 'A4 in large print (18 point)' },
]

/** What the next forms are to be like. */
export function MakeForm({ view, typed, problems }: MakeFormProps) {
  const { languages, areas, mostForms, lastDay } = view
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Make forms</h2>
      <ErrorSummary problems={problems} />
      <p className="govuk-body">
        Each form has a code of its own, by which it is keyed once. It promises that nobody notes who was
        given which form: please keep to that.
      </p>
      <Radios
        name="language"
        size="s"
        legend="Language"
        hint="Those that this survey is offered in. The boxes have the same codes in each."
        choices={languages}
        value={typed.language}
        error={problemIn(problems, 'language')}
      />
      <Radios
        name="size"
        size="s"
        legend="Size"
        choices={sizes}
        value={typed.size}
        error={problemIn(problems, 'size')}
      />
      {areas.regions.length + areas.undivided.length > 0 ? (
        <Select
          name="area"
          label="Area they are handed out in"
          hint="The answers count in it. Where they go everywhere, the form asks which area the home is in."
          blank="Everywhere"
          choices={areas.undivided}
          groups={areas.regions}
          value={typed.area}
          error={problemIn(problems, 'area')}
        />
      ) : null}
      <TextInput
        name="forms"
        label="How many forms"
        hint={`Up to ${mostForms} at a time: they are printed as one document.`}
        value={typed.forms}
        error={problemIn(problems, 'forms')}
      />
      <TextInput
        name="return-by"
        label="Back by"
        hint={`Such as 3 March 2026. Leave time to key them: the wave closes after ${lastDay}.`}
        value={typed['return-by']}
        error={problemIn(problems, 'return-by')}
      />
      <Textarea
        name="return-to"
        label="Where they are sent or handed in"
        hint="As it should stand on the form: a freepost address, an office and when it is open."
        value={typed['return-to']}
        error={problemIn(problems, 'return-to')}
        rows={4}
        size="s"
      />
      <Button text="Make the forms" />
    </form>
  )
}
