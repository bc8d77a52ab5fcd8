import type { ReactNode } from 'react'
import { isNeededIn } from '../../../../../surveys/definition-shape'
import { languageFacts } from '../../../../../surveys/language'
import { Inset } from '../../../../components/inset'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { languageName } from '../../../../locales/language-name'
import { StaleNote } from '../whole/stale-note'
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
            <Texts view={view} language={language} typed={typed} problems={problems} />
          </div>
        </fieldset>
      ))}
    </>
  )
}

function Texts({ view, language, typed, problems }: Props & { language: string }) {
  const field = (part: TextPart): FieldOfText => {
    const name = fieldOf(part, language)
    return { name, value: typed.texts[name], error: problemIn(problems, name) }
  }
  const note = (part: TextPart, label: string) => (
    <StaleNote field={fieldOf(part, language)} label={label} stale={view.stale} />
  )
  const suffix = language === 'en' ? '' : ` in ${languageName(language)}`
  return (
    <>
      <Textarea {...field('text')} label={`The question${suffix}`} rows={2} size="s" />
      {note('text', `The question${suffix}`)}
      <Textarea {...field('hint')} label={`A hint under it${suffix} (if it needs one)`} rows={2} size="s" />
      {note('hint', `A hint under it${suffix}`)}
      {isNeededIn('short', language) ? <StaffTexts field={field} note={note} suffix={suffix} /> : null}
    </>
  )
}

/** What only staff read of it. */
function StaffTexts(props: {
  field: (part: TextPart) => FieldOfText
  note: (part: TextPart, label: string) => ReactNode
  suffix: string
}) {
  const { field, note, suffix } = props
  return (
    <>
      <TextInput {...field('short')} label={`Short name for tables${suffix}`} />
      {note('short', `Short name for tables${suffix}`)}
      <TextInput
        {...field('finding')}
        label={`What its percentage says of tenants${suffix}`}
        hint={
          suffix === '' ? 'After the number: “are satisfied with repairs”. You may leave it out.' : undefined
        }
      />
      {note('finding', `What its percentage says of tenants${suffix}`)}
    </>
  )
}

type FieldOfText = { name: string; value: string | undefined; error: string | undefined }
