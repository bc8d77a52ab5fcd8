import { isNeededIn } from '../../../../../surveys/definition-shape'
import { languageFacts } from '../../../../../surveys/language'
import { Inset } from '../../../../components/inset'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { languageName } from '../../../../locales/language-name'
import { fieldOf, type TextPart, type TypedQuestion } from './question-fields'
import type { QuestionFormView } from './question-form-view.server'

type Props = { view: QuestionFormView; typed: TypedQuestion; problems: readonly Problem[] }

/** The words of a question, language by language. */
export function QuestionTexts({ view, typed, problems }: Props) {
  const { languages, isOfBank, reading } = view
  return (
    <>
      {isOfBank ? (
        <Inset>
          This is a ready question. If you change its words, its figures are no longer compared with waves
          that asked it in the ready words.
        </Inset>
      ) : null}
      {reading ? <p className="govuk-body">{reading}</p> : null}
      {languages.map((language) => (
        <fieldset className="govuk-fieldset builder__language" key={language}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            {languageName(language)}
          </legend>
          <div lang={language} dir={languageFacts[language].direction}>
            <Texts language={language} typed={typed} problems={problems} />
          </div>
        </fieldset>
      ))}
    </>
  )
}

function Texts(props: { language: string; typed: TypedQuestion; problems: readonly Problem[] }) {
  const { language, typed, problems } = props
  const field = (part: TextPart): FieldOfText => {
    const name = fieldOf(part, language)
    return { name, value: typed.texts[name], error: problemIn(problems, name) }
  }
  const suffix = language === 'en' ? '' : ` in ${languageName(language)}`
  return (
    <>
      <Textarea {...field('text')} label={`The question${suffix}`} rows={2} size="s" />
      <Textarea {...field('hint')} label={`A hint under it${suffix} (if it needs one)`} rows={2} size="s" />
      {isNeededIn('short', language) ? <StaffTexts field={field} suffix={suffix} /> : null}
    </>
  )
}

/** What only staff read of it. */
function StaffTexts({ field, suffix }: { field: (part: TextPart) => FieldOfText; suffix: string }) {
  return (
    <>
      <TextInput {...field('short')} label={`Short name for tables${suffix}`} />
      <TextInput
        {...field('finding')}
        label={`What its percentage says of tenants${suffix}`}
        hint={
          suffix === '' ? 'After the number: “are satisfied with repairs”. You may leave it out.' : undefined
        }
      />
    </>
  )
}

type FieldOfText = { name: string; value: string | undefined; error: string | undefined }
