import type { Question } from './definition'
import { type Framework, isForTenants, type Line } from './framework'

/** Questions asked together: a survey's, under its key. */
export type Asked = { key: string; questions: readonly Question[] }

/** What gives evidence for a line: for each survey, in the order given, the keys of its questions; and `bank`, the keys
 *  of all questions of the bank that would. `isGap` where tenants can judge the line and no survey asks them. */
export type LineCoverage = {
  line: Line
  evidence: { survey: string; questions: string[] }[]
  bank: string[]
  isGap: boolean
}
export type ThemeCoverage = { id: string; title: string; lines: LineCoverage[] }
export type FrameworkCoverage = Pick<Framework, 'key' | 'number' | 'title'> & { themes: ThemeCoverage[] }

/** The matrix of lines by surveys: every line of every framework with the questions that give evidence for it. A
 *  question tied to a line gives evidence as well for whichever lines of other frameworks are the same as that one. */
export function coverageOf(
  surveys: readonly Asked[],
  frameworks: readonly Framework[],
  bank: readonly Question[] = [],
): FrameworkCoverage[] {
  const first = firstOfSame(frameworks)
  const asked = surveys.map(({ key, questions }) => ({ survey: key, keys: keysByLine(questions, first) }))
  const inBank = keysByLine(bank, first)
  return frameworks.map(({ key, number, title, themes }) => ({
    key,
    number,
    title,
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      lines: theme.lines.map((line) => {
        const id = first(line.id)
        const evidence = asked.map(({ survey, keys }) => ({ survey, questions: keys.get(id) ?? [] }))
        const isAsked = evidence.some(({ questions }) => questions.length > 0)
        return { line, evidence, bank: inBank.get(id) ?? [], isGap: isForTenants(line) && !isAsked }
      }),
    })),
  }))
}

/** The lines that tenants can judge and no survey asks them about. */
export const gapsOf = (coverage: readonly FrameworkCoverage[]): LineCoverage[] =>
  linesOf(coverage).filter(({ isGap }) => isGap)

/** Every line of a coverage, in order. */
export const linesOf = (coverage: readonly FrameworkCoverage[]): LineCoverage[] =>
  coverage.flatMap((framework) => framework.themes.flatMap((theme) => theme.lines))

/** Of lines that ask the same, the id of the first. */
function firstOfSame(frameworks: readonly Framework[]): (id: string) => string {
  const lines = frameworks.flatMap((framework) => framework.themes.flatMap((theme) => theme.lines))
  const first = new Map(lines.map(({ id, sameAs }) => [id, sameAs ?? id]))
  return (id) => first.get(id) ?? id
}

/** For each line, by the first of those that ask the same, the keys of the questions tied to it. */
function keysByLine(questions: readonly Question[], first: (id: string) => string): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const question of questions) {
    for (const id of new Set(question.lines.map(first))) keys.set(id, [...(keys.get(id) ?? []), question.key])
  }
  return keys
}
