import type { SurveyDraft } from '../../../../../db/survey-draft.server'
import { routeOf, routesFor } from '../../../../../surveys/building/routing'
import { findQuestion } from '../../../../../surveys/building/step'
import type { Question, SurveyDefinition } from '../../../../../surveys/definition'
import { isForTenants } from '../../../../../surveys/framework'
import { frameworks } from '../../../../../surveys/frameworks/all'
import type { Standard } from '../../../../../surveys/prescribed/standard'
import { questionBank } from '../../../../../surveys/questions/all'
import { isHardToRead, readingAge } from '../../../../../surveys/reading-age'
import { QuestionType } from '../../../../../surveys/scale'
import { services } from '../../../../../surveys/service'
import { regimes } from '../../../../../surveys/standard-measures/all'
import { wordsOf } from '../../standard-measures/question-words'
import { aboutDraft } from '../building/about-draft.server'
import { typeNames } from '../building/type-names'
import { staleFields } from '../whole/stale-fields'
import { listsAnswers } from './own-answers'
import { blankQuestion, textParts, typedFrom } from './question-fields'

/** What the form of a question of the draft shows, or of one's own that is being written (no key); undefined where the
 *  draft has no such question. */
export function viewQuestionForm(draft: SurveyDraft, key: string | undefined, into = '') {
  const { definition } = draft
  const found = key === undefined ? undefined : findQuestion(definition, key)
  if (key !== undefined && !found) return undefined
  const sections = definition.sections.map((section) => ({
    value: section.key,
    text: section.title.en || section.key,
  }))
  const first = sections.some(({ value }) => value === into) ? into : (sections.at(-1)?.value ?? '')
  const isOfBank = questionBank.some((question) => question.key === key)
  const languages = definition.languages.filter((language) => language !== 'qps')
  return {
    draft: aboutDraft(draft),
    ...{ languages, sections, lines: lineGroups },
    name: found?.question.short.en ?? 'Your own question',
    isOfBank,
    locked: found?.question.standard && lockedOf(found.question, found.question.standard),
    stale: found ? staleFieldsOf(definition, found.question) : {},
    reading: found && readingOf(found.question.text.en),
    // Of a ready question its type is fixed.
    hasOwnAnswers: isOfBank
      ? Object.keys(found?.question ?? {}).some((name) => name === 'options' || name === 'ends')
      : QuestionType.options.some(listsAnswers),
    types: QuestionType.options.map((type) => ({ value: type, text: typeNames[type] })),
    services: services.map((service) => ({ value: service.key, text: service.text.en })),
    routes: routesOf(draft, key),
    typed: found
      ? typedFrom(found.question, {
          languages,
          section: found.section.key,
          isHeadline: definition.headline.includes(found.question.key),
          route: routeOf(found.question),
        })
      : blankQuestion(first),
  }
}

export type QuestionFormView = NonNullable<ReturnType<typeof viewQuestionForm>>

/** The fields of a question's form whose words are stale. */
function staleFieldsOf(definition: SurveyDefinition, { key, options = [] }: Question) {
  const at = `question.${key}`
  const names = [...textParts, 'low', 'high'].map((name) => [name, [`${at}.${name}`]] as const)
  return staleFields(definition, {
    ...Object.fromEntries(names),
    options: options.map((option) => `${at}.option.${option.key}`),
  })
}

/** What nobody can change of a question in a regulator's words, and who prescribes it. */
const lockedOf = (question: Question, { code, regime }: Standard) => ({
  ...{ code, regime },
  of: regimes.find(({ key }) => key === regime)?.name ?? code,
  words: wordsOf(question, question),
})

/** The answers a question can be asked by. One that it is asked by and that cannot be is kept, so that it is seen. */
function routesOf({ definition }: SurveyDraft, key: string | undefined) {
  const routes = routesFor(definition, key).map(({ value, question, answer }) => ({
    value,
    text: `Those who said ${answer} to “${question.short.en}”`,
  }))
  const found = key === undefined ? undefined : findQuestion(definition, key)
  const now = found ? routeOf(found.question) : ''
  if (now === '' || routes.some(({ value }) => value === now)) return routes
  return [...routes, { value: now, text: 'By a question that is not asked before it' }]
}

function readingOf(text: string): string | undefined {
  if (!text) return undefined
  const age = `In English it can be read from the age of ${readingAge(text)}.`
  return isHardToRead(text) ? `${age} Use shorter words and sentences: aim at 11 or below.` : age
}

/** The lines that tenants can judge, by framework. */
const lineGroups = frameworks.map(({ number, title, themes }) => ({
  name: [number, title].filter(Boolean).join(' '),
  lines: themes.flatMap(({ lines }) => lines.filter(isForTenants).map(({ id, text }) => ({ id, text }))),
}))
