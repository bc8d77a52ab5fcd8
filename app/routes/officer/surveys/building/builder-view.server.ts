import type { SurveyDraft } from '../../../../../db/survey-draft.server'
import { noAnswers } from '../../../../../surveys/answers'
import { answersLeadingTo } from '../../../../../surveys/building/leading'
import { lengthRule } from '../../../../../surveys/building/length'
import { themesAsked } from '../../../../../surveys/building/lines'
import { missingLanguages, staleLanguages } from '../../../../../surveys/building/missing-words'
import { anchorOf, type ToldProblem } from '../../../../../surveys/building/problem-words'
import { routeOf, routesFor } from '../../../../../surveys/building/routing'
import { questionAt, sectionAt } from '../../../../../surveys/building/step'
import {
  type Question,
  questionsOf,
  type Section,
  type SurveyDefinition,
} from '../../../../../surveys/definition'
import { frameworks } from '../../../../../surveys/frameworks/all'
import { pagesOf } from '../../../../../surveys/path'
import { questionBank } from '../../../../../surveys/questions/all'
import { isHardToRead, readingAge } from '../../../../../surveys/reading-age'
import { services } from '../../../../../surveys/service'
import { languageName } from '../../../../locales/language-name'
import { draftPartHref } from '../href'
import { writeSaid } from '../preview/said'
import { aboutDraft, bankOf, problemsOf, sentenceOf } from './about-draft.server'
import { typeNames } from './type-names'

/** What the builder's page shows; `shown` is the question that the phone shows. */
export function viewBuilder(draft: SurveyDraft, shown: string | null) {
  const { definition } = draft
  const problems = problemsOf(draft)
  const themes = themesAsked(definition, frameworks, bankOf(draft))
  const unasked = themes.reduce((sum, theme) => sum + theme.unasked.length, 0)
  return {
    draft: aboutDraft(draft),
    phone: phoneAt(draft, shown),
    lengthRule,
    languages: definition.languages.map(languageName),
    privacy: definition.privacy,
    strands: definition.strands.map(({ name }) => name.en),
    lines: new Set(themes.flatMap(({ asked }) => asked.map(({ id }) => id))).size,
    themes: themes.length,
    unasked,
    sections: definition.sections.map((section) => viewSection(definition, section, problems)),
  }
}

/** The address of the phone where it shows the question first, with the answers that lead to it; else of its start. */
function phoneAt({ id, definition }: SurveyDraft, key: string | null): string {
  const page = pagesOf(definition).find(
    (one) => 'questions' in one && one.questions.some((question) => question.key === key),
  )
  const phone = draftPartHref(id, 'phone')
  if (!page || key === null) return phone
  const codes = answersLeadingTo(definition, key)
  const said = writeSaid({ ...noAnswers(), codes })
  return `${phone}/${page.slug}?${new URLSearchParams({ said, from: key })}`
}

export type BuilderView = ReturnType<typeof viewBuilder>
export type SectionView = BuilderView['sections'][number]
export type QuestionView = SectionView['questions'][number]

function viewSection(definition: SurveyDefinition, section: Section, problems: readonly ToldProblem[]) {
  const { sections } = definition
  const place = sections.indexOf(section)
  return {
    key: section.key,
    title: section.title.en || 'A section without a name',
    problems: at(sectionAt(section.key), problems),
    canUp: place > 0,
    canDown: place < sections.length - 1,
    questions: section.questions.map((question) => viewQuestion(definition, question, problems)),
  }
}

function viewQuestion(definition: SurveyDefinition, question: Question, problems: readonly ToldProblem[]) {
  const all = questionsOf(definition)
  const place = all.indexOf(question)
  const { key, text, hint, type, service, lines } = question
  const words = [text.en, hint?.en ?? ''].filter(Boolean)
  const route = routesFor(definition, key).find(({ value }) => value === routeOf(question))
  return {
    key,
    number: place + 1,
    text: text.en || 'A question without words',
    short: question.short.en || text.en,
    type: typeNames[type],
    service: services.find((one) => one.key === service)?.text.en ?? service,
    lines,
    age: Math.max(...words.map(readingAge), 5),
    isHard: words.some(isHardToRead),
    missing: missingLanguages(question, definition.languages).map(languageName),
    stale: staleLanguages(definition, key).map(languageName),
    route: route && `Asked only of those who said ${route.answer} to “${route.question.short.en}”`,
    isHeadline: definition.headline.includes(key),
    kind: kindOf(question),
    code: question.standard?.code,
    // Words missing in other languages are marked by language.
    problems: at(
      questionAt(key),
      problems.filter(({ languages }) => languages.length === 0 || languages.includes('en')),
    ),
    canUp: place > 0 || definition.sections[0]?.questions[0] !== question,
    canDown: definition.sections.at(-1)?.questions.at(-1) !== question,
  }
}

function kindOf({ key, text, standard }: Question) {
  if (standard) return 'prescribed'
  const known = questionBank.find((one) => one.key === key)
  if (!known) return 'own'
  return known.text.en === text.en ? 'bank' : 'reworded'
}

const at = (anchor: string, problems: readonly ToldProblem[]): string[] =>
  problems.filter(({ place }) => anchorOf(place) === anchor).map(sentenceOf)
