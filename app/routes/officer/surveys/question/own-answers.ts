import {
  fewestOptions,
  linesFrom,
  mostOptions,
  type OwnOption,
  optionsFrom,
} from '../../../../../surveys/building/own-options'
import type { Question } from '../../../../../surveys/definition'
import type { Language, LocalText } from '../../../../../surveys/language'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { languageName } from '../../../../locales/language-name'
import { readText, typedText } from '../whole/text-fields'

/** What a form says of the answers that a question has of its own: by field, their words a line each (`options-cy`) or the
 *  words at 0 and at 10 (`low-cy`, `high-cy`). */
export type TypedAnswers = { words: Record<string, string>; isLastAlone: boolean }

/** What a question may have of its own; neither is there where its answers are those of its type. */
type OwnAnswers = { options?: OwnOption[]; ends?: { low: LocalText; high: LocalText } }

const ownOf = (question: Partial<Question> | undefined): OwnAnswers => (question ?? {}) as OwnAnswers

/** True for a type whose questions list the answers to choose from. */
export const listsAnswers = (type: string): boolean => type === 'one-of' || type === 'many-of'

/** What the form holds, in the survey's languages. */
export function typedAnswers(form: FormData, languages: readonly Language[]): TypedAnswers {
  const fields = ['options', 'low', 'high'].flatMap((part) =>
    languages.map((language) => `${part}-${language}`),
  )
  return {
    words: Object.fromEntries(
      fields.map((field) => [field, typedIn(form, field).replaceAll('\r\n', '\n').trim()]),
    ),
    isLastAlone: form.get('last-alone') === 'yes',
  }
}

/** A question's own answers as their form shows them. */
export function answersFrom(question: Question | undefined, languages: readonly Language[]): TypedAnswers {
  const { options = [], ends } = ownOf(question)
  return {
    words: {
      ...Object.fromEntries(
        languages.map((language) => [`options-${language}`, linesFrom(options, language)]),
      ),
      ...typedText(ends?.low, 'low', languages),
      ...typedText(ends?.high, 'high', languages),
    },
    isLastAlone: options.at(-1)?.isAlone === true,
  }
}

const linesOf = (words: string | undefined): string[] =>
  (words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is wrong in the answers that a question of this type needs, in the order of the page. */
export function answerProblems(
  { words }: TypedAnswers,
  type: string,
  languages: readonly Language[],
): Problem[] {
  if (listsAnswers(type)) return languages.flatMap((language) => listProblem(words, language))
  if (type !== 'zero-to-ten') return []
  return [
    ...(words['low-en'] ? [] : [{ field: 'low-en', message: 'Say in English what 0 means' }]),
    ...(words['high-en'] ? [] : [{ field: 'high-en', message: 'Say in English what 10 means' }]),
  ]
}

function listProblem(words: Record<string, string>, language: Language): Problem[] {
  const field = `options-${language}`
  const english = linesOf(words['options-en'])
  const lines = linesOf(words[field])
  if (language !== 'en') {
    const name = languageName(language)
    return lines.length === 0 || lines.length === english.length
      ? []
      : [{ field, message: `Write as many answers in ${name} as in English, a line each` }]
  }
  if (english.length < fewestOptions || english.length > mostOptions) {
    return [{ field, message: `Write ${fewestOptions} to ${mostOptions} answers in English, a line each` }]
  }
  return new Set(english).size === english.length ? [] : [{ field, message: 'Two answers are the same' }]
}

/** The answers that the question has of its own now, out of a form without problems. */
export function readAnswers(
  { words, isLastAlone }: TypedAnswers,
  type: string,
  { question, languages }: { question?: Question; languages: readonly Language[] },
): OwnAnswers {
  const before = ownOf(question)
  if (listsAnswers(type)) {
    const lines = languages.map((language) => [language, linesOf(words[`options-${language}`])])
    return {
      options: optionsFrom(
        { lines: Object.fromEntries(lines), isLastAlone: isLastAlone && type === 'many-of' },
        before.options ?? [],
      ),
    }
  }
  if (type !== 'zero-to-ten') return {}
  const form = new FormData()
  for (const [field, value] of Object.entries(words)) form.set(field, value)
  return {
    ends: {
      low: readText(form, 'low', languages, before.ends?.low).text,
      high: readText(form, 'high', languages, before.ends?.high).text,
    },
  }
}
