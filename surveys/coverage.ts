import type { Question } from './definition'
import { type Framework, isForTenants, type Line } from './framework'

/** Questions asked together: a survey's, or the whole bank's, under its key. */
export type Asked = { key: string; questions: readonly Question[] }

/** What gives evidence for a line: for each survey, in the order given, the keys of its questions. `isGap` where tenants
 *  can judge the line and no survey asks them. */
export type LineCoverage = { line: Line; evidence: { survey: string; questions: string[] }[]; isGap: boolean }
export type ThemeCoverage = { id: string; title: string; lines: LineCoverage[] }
export type FrameworkCoverage = Pick<Framework, 'key' | 'number' | 'title'> & { themes: ThemeCoverage[] }

/** The matrix of lines by surveys: every line of every framework with the questions that give evidence for it. A
 *  question tied to a line gives evidence as well for whichever lines of other frameworks are the same as that one. */
export function coverageOf(surveys: readonly Asked[], frameworks: readonly Framework[]): FrameworkCoverage[] {
  const evidenceFor = evidenceIn(surveys, firstOfSame(frameworks))
  return frameworks.map(({ key, number, title, themes }) => ({
    key,
    number,
    title,
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      lines: theme.lines.map((line) => {
        const evidence = evidenceFor(line.sameAs ?? line.id)
        const isAsked = evidence.some(({ questions }) => questions.length > 0)
        return { line, evidence, isGap: isForTenants(line) && !isAsked }
      }),
    })),
  }))
}

/** The lines that tenants can judge and no survey asks them about. */
export const gapsOf = (coverage: readonly FrameworkCoverage[]): Line[] =>
  linesOf(coverage).flatMap(({ line, isGap }) => (isGap ? [line] : []))

/** Every line of a coverage, in order. */
export const linesOf = (coverage: readonly FrameworkCoverage[]): LineCoverage[] =>
  coverage.flatMap((framework) => framework.themes.flatMap((theme) => theme.lines))

/** Of lines that ask the same, the id of the first. */
function firstOfSame(frameworks: readonly Framework[]): (id: string) => string {
  const lines = frameworks.flatMap((framework) => framework.themes.flatMap((theme) => theme.lines))
  const first = new Map(lines.map(({ id, sameAs }) => [id, sameAs ?? id]))
  return (id) => first.get(id) ?? id
}

/** For a line, the questions of each survey tied to it or to one that is the same. */
function evidenceIn(surveys: readonly Asked[], first: (id: string) => string) {
  const keysByLine = surveys.map(({ key, questions }) => {
    const keys = new Map<string, string[]>()
    for (const question of questions) {
      for (const id of new Set(question.lines.map(first)))
        keys.set(id, [...(keys.get(id) ?? []), question.key])
    }
    return { survey: key, keys }
  })
  return (line: string) => keysByLine.map(({ survey, keys }) => ({ survey, questions: keys.get(line) ?? [] }))
}
