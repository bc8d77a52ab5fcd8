import { type Language, type LocalText, languageFacts } from '../../../../../surveys/language'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { typedIn } from '../../../../http/typed-in'
import { languageName } from '../../../../locales/language-name'
import type { StaleFields } from './stale-fields'
import { StaleNote } from './stale-note'

/** A text as a form has it: its words by field, one field a language (`title-cy`). */
export type TypedText = Record<string, string>

/** A text as its form shows it. */
export const typedText = (
  text: LocalText | undefined,
  name: string,
  languages: readonly Language[],
): TypedText =>
  Object.fromEntries(
    languages.map((language) => [
      `${name}-${language}`,
      (text as Record<string, string> | undefined)?.[language] ?? '',
    ]),
  )

/** The text that a form holds, with the words it had before in languages that the form does not ask for; `en` may be ''. */
export function readText(
  form: FormData,
  name: string,
  languages: readonly Language[],
  before: LocalText | undefined,
): { text: LocalText; typed: TypedText } {
  const said = languages.map((language) => [language, typedIn(form, `${name}-${language}`).trim()] as const)
  const elsewhere = Object.entries(before ?? {}).filter(
    ([language]) => !languages.includes(language as Language),
  )
  const written = said.filter(([language, words]) => language === 'en' || words !== '')
  return {
    text: Object.fromEntries([...written, ...elsewhere]) as LocalText,
    typed: Object.fromEntries(said.map(([language, words]) => [`${name}-${language}`, words])),
  }
}

type TextFieldsProps = {
  name: string
  label: string
  hint?: string
  languages: readonly Language[]
  typed: TypedText
  problems: readonly Problem[]
  stale?: StaleFields
  isLong?: boolean
}

/** One text in each language of the survey. */
export function TextFields({
  name,
  label,
  hint,
  languages,
  typed,
  problems,
  stale,
  isLong,
}: TextFieldsProps) {
  return languages
    .filter((language) => language !== 'qps')
    .map((language) => {
      const field = `${name}-${language}`
      const same = {
        name: field,
        label: language === 'en' ? label : `${label} in ${languageName(language)}`,
        hint: language === 'en' ? hint : undefined,
        value: typed[field],
        error: problemIn(problems, field),
      }
      return (
        <div key={language} lang={language} dir={languageFacts[language].direction}>
          {isLong ? <Textarea {...same} rows={3} size="s" /> : <TextInput {...same} />}
          <StaleNote field={field} label={same.label} stale={stale} />
        </div>
      )
    })
}
