import { withRoute } from '../../../../../surveys/building/routing'
import { Judgement, type Question } from '../../../../../surveys/definition'
import type { Language } from '../../../../../surveys/language'
import { isMeasured, QuestionType } from '../../../../../surveys/scale'
import { services } from '../../../../../surveys/service'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { answerProblems, answersFrom, readAnswers, type TypedAnswers, typedAnswers } from './own-answers'

/** The texts of a question, and those that it must have. */
export const textParts = ['text', 'hint', 'short', 'finding'] as const
export type TextPart = (typeof textParts)[number]

/** The form of a question as it was filled in; its texts by part and language. */
export type TypedQuestion = {
  texts: Record<string, string>
  type: string
  service: string
  judgement: string
  lines: string[]
  route: string
  section: string
  mayNotApply: boolean
  isHeadline: boolean
  answers: TypedAnswers
}

/** The name of the field of a text. */
export const fieldOf = (part: TextPart, language: string): string => `${part}-${language}`

/** What the form holds, in the survey's languages. */
export function typedQuestion(form: FormData, languages: readonly Language[]): TypedQuestion {
  const fields = textParts.flatMap((part) => languages.map((language) => fieldOf(part, language)))
  return {
    texts: Object.fromEntries(fields.map((field) => [field, typedIn(form, field).trim()])),
    ...{ type: typedIn(form, 'type'), service: typedIn(form, 'service') },
    ...{ judgement: typedIn(form, 'judgement'), route: typedIn(form, 'route') },
    lines: form.getAll('lines').map(String),
    section: typedIn(form, 'section'),
    mayNotApply: form.get('may-not-apply') === 'yes',
    isHeadline: form.get('headline') === 'yes',
    answers: typedAnswers(form, languages),
  }
}

/** A question as its form shows it. */
export function typedFrom(
  question: Question,
  {
    languages,
    section,
    isHeadline,
    route,
  }: { languages: readonly Language[]; section: string; isHeadline: boolean; route: string },
): TypedQuestion {
  const texts = textParts.flatMap((part) =>
    languages.map((language) => [
      fieldOf(part, language),
      (question[part] as Record<string, string> | undefined)?.[language] ?? '',
    ]),
  )
  const { type, service, judgement = '', lines, mayNotApply } = question
  return {
    texts: Object.fromEntries(texts),
    type,
    service,
    judgement,
    lines,
    route,
    section,
    mayNotApply,
    isHeadline,
    answers: answersFrom(question, languages),
  }
}

/** The form of a question in prescribed words: `as` it is, but for what is not prescribed. */
export function withoutPrescribed(typed: TypedQuestion, as: TypedQuestion): TypedQuestion {
  const { section, service, judgement, lines, isHeadline } = typed
  return { ...as, section, service, judgement, lines, isHeadline }
}

/** A question of one's own before anything is written. */
export const blankQuestion = (section: string): TypedQuestion => ({
  ...{ texts: {}, type: '', service: '', judgement: '', lines: [], route: '', section },
  ...{ mayNotApply: false, isHeadline: false, answers: answersFrom(undefined, []) },
})

/** What a question was before, where there was one: its words in languages that the form does not ask for stay. */
type Before = { question?: Question; languages: readonly Language[] }

/** The question that the form says, without its key; or every problem, in the order of the page. Words in other languages
 *  than English may be missing for now: the builder lists those. */
export function readQuestion(
  typed: TypedQuestion,
  { question, languages }: Before,
): { ok: true; words: Omit<Question, 'key'> } | { ok: false; problems: Problem[] } {
  const type = QuestionType.safeParse(typed.type)
  const problems = [
    ...(typed.texts[fieldOf('text', 'en')]
      ? []
      : [{ field: 'text-en', message: 'Enter the question in English' }]),
    ...(typed.texts[fieldOf('short', 'en')]
      ? []
      : [{ field: 'short-en', message: 'Enter a short name in English, two or three words for tables' }]),
    ...tooLong(typed),
    ...(type.success
      ? answerProblems(typed.answers, type.data, languages)
      : [{ field: 'type', message: 'Choose how it is answered' }]),
    ...(services.some(({ key }) => key === typed.service)
      ? []
      : [{ field: 'service', message: 'Choose the service it is about' }]),
    ...(type.success && isMeasured(type.data) ? evidenceProblems(typed) : []),
  ]
  if (problems.length > 0 || !type.success) return { ok: false, problems }
  const judgement = Judgement.safeParse(typed.judgement)
  const before = { ...(question && { question }), languages }
  const words = {
    ...keptOf(question),
    ...{ type: type.data, service: typed.service, lines: typed.lines, mayNotApply: typed.mayNotApply },
    ...(judgement.success ? { judgement: judgement.data } : {}),
    ...textsOf(typed, before),
    ...readAnswers(typed.answers, type.data, before),
  } as Omit<Question, 'key'>
  return { ok: true, words: withRoute(words, typed.route) }
}

/** What a question has that its form does not say. */
function keptOf(question: Question | undefined): Record<string, unknown> {
  const said = [...textParts, 'key', 'judgement', 'options', 'ends']
  return Object.fromEntries(Object.entries(question ?? {}).filter(([name]) => !said.includes(name)))
}

const longest: Record<TextPart, number> = { text: 300, hint: 500, short: 60, finding: 120 }

function tooLong({ texts }: TypedQuestion): Problem[] {
  return Object.entries(texts).flatMap(([field, words]) => {
    const most = longest[field.split('-')[0] as TextPart]
    return words.length > most ? [{ field, message: `Keep this to ${most} characters` }] : []
  })
}

function evidenceProblems({ judgement, lines }: TypedQuestion): Problem[] {
  return [
    ...(Judgement.safeParse(judgement).success
      ? []
      : [{ field: 'judgement', message: 'Choose the judgement it gives evidence for' }]),
    ...(lines.length > 0 ? [] : [{ field: 'lines', message: 'Choose at least one line of enquiry' }]),
  ]
}

/** The texts that were written; a hint or a finding of which nothing was is none. */
function textsOf(typed: TypedQuestion, { question, languages }: Before) {
  const made = textParts.map((part) => {
    const before = (question?.[part] ?? {}) as Record<string, string>
    const elsewhere = Object.entries(before).filter(([language]) => !languages.includes(language as Language))
    const here = languages
      .map((language) => [language, typed.texts[fieldOf(part, language)] ?? ''] as const)
      .filter(([, words]) => words !== '')
    const text = Object.fromEntries([...here, ...elsewhere])
    return [part, text.en ? text : undefined] as const
  })
  return Object.fromEntries(made.filter(([, text]) => text !== undefined))
}

/** The judgements to choose from. */
export const judgements = Judgement.options.map((name) => ({
  value: name,
  text: name.charAt(0).toUpperCase() + name.slice(1),
}))
