import { minutesOf } from '../../../../../surveys/building/length'
import type { Settings } from '../../../../../surveys/building/settings'
import type { SurveyDefinition } from '../../../../../surveys/definition'
import { type Language, languages } from '../../../../../surveys/language'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { readText, type TypedText, typedText } from './text-fields'

/** The languages a survey can be in. */
export const surveyLanguages = languages.filter((language) => language !== 'qps')

/** The form of a survey's settings as it was filled in. */
export type TypedSettings = {
  texts: TypedText
  privacy: string
  layout: string
  languages: string[]
  minutes: string
  largePrint: boolean
  key: string
}

/** The settings as their form shows them; no minutes where they follow the rule. */
export function typedSettings(definition: SurveyDefinition): TypedSettings {
  const { title, purpose, privacy, layout, minutes, key, largePrint = false } = definition
  return {
    texts: {
      ...typedText(title, 'title', definition.languages),
      ...typedText(purpose, 'purpose', definition.languages),
    },
    ...{ privacy, layout, key, largePrint, languages: [...definition.languages] },
    minutes: minutes === minutesOf(definition) ? '' : String(minutes),
  }
}

type ReadSettings = { typed: TypedSettings } & (
  | { ok: true; settings: Settings }
  | { ok: false; problems: Problem[] }
)

/** Reads the form; `isNew` is whether the survey's key can still be chosen. */
export function readSettings(form: FormData, definition: SurveyDefinition, isNew: boolean): ReadSettings {
  const title = readText(form, 'title', definition.languages, definition.title)
  const purpose = readText(form, 'purpose', definition.languages, definition.purpose)
  const typed = {
    texts: { ...title.typed, ...purpose.typed },
    ...{ privacy: typedIn(form, 'privacy'), layout: typedIn(form, 'layout') },
    languages: form.getAll('languages').map(String),
    minutes: typedIn(form, 'minutes').trim(),
    largePrint: form.get('large-print') === 'yes',
    key: isNew ? typedIn(form, 'key').trim() : definition.key,
  }
  const minutes = typed.minutes === '' ? minutesOf(definition) : Number(typed.minutes)
  const problems = [
    ...(title.text.en ? [] : [{ field: 'title-en', message: 'Enter the survey’s name in English' }]),
    ...(Number.isInteger(minutes) && minutes >= 1 && minutes <= 30
      ? []
      : [{ field: 'minutes', message: 'Enter a whole number of minutes from 1 to 30, or leave it empty' }]),
    ...(/^[a-z][a-z0-9-]{0,59}$/.test(typed.key)
      ? []
      : [{ field: 'key', message: 'Use small letters, digits and hyphens, starting with a letter' }]),
  ]
  if (problems.length > 0) return { typed, ok: false, problems }
  const chosen = surveyLanguages.filter((language) => language === 'en' || typed.languages.includes(language))
  return {
    typed,
    ok: true,
    settings: {
      ...{ title: title.text, purpose: purpose.text, minutes, key: typed.key },
      languages: chosen as Language[],
      privacy: typed.privacy === 'anonymous' ? 'anonymous' : 'confidential',
      layout: typed.layout === 'one page' ? 'one page' : 'sections',
      ...(typed.largePrint ? { largePrint: true } : {}),
    },
  }
}
