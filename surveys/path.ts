import type { Answers } from './answers'
import { answerKeysOf, type Question, questionsOf, type Section, type SurveyDefinition } from './definition'
import { routeOf, routesOf } from './route'

/** One page a tenant sees, with the slug of its address. A section is cut into several pages (`repairs`,
 *  `repairs-2`) after a filter whose follow-ups are in the same section, so that without a script a follow-up
 *  is only ever seen by those it is asked of; `questions` are those of this page alone. */
export type Page =
  | { kind: 'section'; slug: string; section: Section; questions: Question[] }
  | { kind: 'profile'; slug: 'profile' }
  | { kind: 'review'; slug: 'review' }
  | { kind: 'all'; slug: 'all'; questions: Question[] }

/** True when the question is for this tenant: it has no filter, or its filter was answered so. */
export function isAsked(definition: SurveyDefinition, question: Question, answers: Answers): boolean {
  const leading = routesOf(definition).get(question.key)
  return leading === undefined || leading.some(({ key, code }) => answers.codes[key] === code)
}

/** The answers without those to questions no longer asked, or not of this survey. Filters are followed in
 *  order, so dropping one filter drops the follow-ups of its follow-ups too. */
export function prune(definition: SurveyDefinition, answers: Answers): Answers {
  const kept: Answers = { ...answers, codes: {}, comments: {}, strands: {} }
  for (const question of questionsOf(definition)) {
    if (!isAsked(definition, question, kept)) continue
    for (const key of answerKeysOf(question)) {
      const code = answers.codes[key]
      if (code !== undefined) kept.codes[key] = code
    }
    const comment = answers.comments[question.key]
    if (question.type === 'comment' && comment) kept.comments[question.key] = comment
  }
  for (const { key } of definition.strands) {
    if (answers.strands[key] !== undefined) kept.strands[key] = answers.strands[key]
  }
  return kept
}

/** The draft with one page's answers laid over it, and whatever they route out dropped. */
export function withPage(definition: SurveyDefinition, draft: Answers, page: Answers): Answers {
  return prune(definition, {
    ...draft,
    ...page,
    codes: { ...draft.codes, ...page.codes },
    comments: { ...draft.comments, ...page.comments },
    strands: { ...draft.strands, ...page.strands },
  })
}

function sectionPages(section: Section): Page[] {
  const filters = new Set(section.questions.map((question) => routeOf(question)?.question))
  const parts: Question[][] = [[]]
  for (const question of section.questions) {
    parts.at(-1)?.push(question)
    if (filters.has(question.key)) parts.push([])
  }
  return parts
    .filter((questions) => questions.length > 0)
    .map((questions, index) => ({
      kind: 'section',
      slug: index === 0 ? section.key : `${section.key}-${index + 1}`,
      section,
      questions,
    }))
}

/** Every page of the survey in order, whoever answers; slugs are unique in a checked definition. */
export function pagesOf(definition: SurveyDefinition): Page[] {
  if (definition.layout === 'one page')
    return [{ kind: 'all', slug: 'all', questions: questionsOf(definition) }]
  const profile: Page[] = definition.strands.length > 0 ? [{ kind: 'profile', slug: 'profile' }] : []
  return [...definition.sections.flatMap(sectionPages), ...profile, { kind: 'review', slug: 'review' }]
}

/** The page with this slug, if the survey has one. */
export function findPage(definition: SurveyDefinition, slug: string): Page | undefined {
  return pagesOf(definition).find((page) => page.slug === slug)
}

/** The questions of this page that are asked of this tenant, in order; none on the profile and the review. */
export function askedOn(definition: SurveyDefinition, page: Page, answers: Answers): Question[] {
  if (page.kind === 'profile' || page.kind === 'review') return []
  const current = prune(definition, answers)
  return page.questions.filter((question) => isAsked(definition, question, current))
}

/** The pages this tenant sees, given the answers so far: those without anything to ask are left out. */
export function pathOf(definition: SurveyDefinition, answers: Answers): Page[] {
  return pagesOf(definition).filter(
    (page) => page.kind !== 'section' || askedOn(definition, page, answers).length > 0,
  )
}

/** The page this tenant sees after the one with this slug; undefined after the last, and for an unknown slug. */
export function nextPage(definition: SurveyDefinition, answers: Answers, slug: string): Page | undefined {
  return neighbour(definition, answers, slug, 1)
}

/** The page this tenant saw before the one with this slug; undefined before the first, and for an unknown slug. */
export function previousPage(definition: SurveyDefinition, answers: Answers, slug: string): Page | undefined {
  return neighbour(definition, answers, slug, -1)
}

function neighbour(
  definition: SurveyDefinition,
  answers: Answers,
  slug: string,
  step: 1 | -1,
): Page | undefined {
  const all = pagesOf(definition).map((page) => page.slug)
  const from = all.indexOf(slug)
  if (from === -1) return undefined
  const path = pathOf(definition, answers)
  return step === 1
    ? path.find((page) => all.indexOf(page.slug) > from)
    : path.findLast((page) => all.indexOf(page.slug) < from)
}

/** Where a tenant who comes back goes on: the first page of the path not yet sent, or sent before a changed
 *  filter added a question to it; the last page when all were sent. `visited` are the slugs of pages sent. */
export function resumePage(definition: SurveyDefinition, answers: Answers, visited: readonly string[]): Page {
  const path = pathOf(definition, answers)
  const open = path.find((page) => !visited.includes(page.slug) || hasUnanswered(definition, page, answers))
  const page = open ?? path.at(-1)
  if (page === undefined) throw new Error(`the survey ${definition.key} has no page`)
  return page
}

function hasUnanswered(definition: SurveyDefinition, page: Page, answers: Answers): boolean {
  return askedOn(definition, page, answers).some((question) =>
    answerKeysOf(question).some((key) => answers.codes[key] === undefined),
  )
}
