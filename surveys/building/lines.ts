import { coverageOf, type LineCoverage } from '../coverage'
import type { Question } from '../definition'
import { questionsOf, type SurveyDefinition } from '../definition'
import { type Framework, isForTenants } from '../framework'

/** A theme that a survey asks about: its lines that it gives evidence for, with the keys of the questions that do; those
 *  that tenants could judge and it does not ask about, with the keys of the bank's questions that would; and how many
 *  no question to tenants can answer. */
export type ThemeAsked = {
  framework: string
  id: string
  title: string
  asked: { id: string; text: string; questions: string[] }[]
  unasked: { id: string; text: string; bank: string[] }[]
  notForTenants: number
}

/** The themes that a survey touches, framework by framework. */
export function themesAsked(
  definition: SurveyDefinition,
  frameworks: readonly Framework[],
  bank: readonly Question[],
): ThemeAsked[] {
  const survey = { key: 'survey', questions: questionsOf(definition) }
  return coverageOf([survey], frameworks, bank).flatMap(({ number, title, themes }) =>
    themes
      .map((theme) => ({ framework: [number, title].filter(Boolean).join(' '), ...theme }))
      .map(({ lines, ...theme }) => ({ ...theme, ...sorted(lines) }))
      .filter(({ asked }) => asked.length > 0),
  )
}

function sorted(lines: readonly LineCoverage[]) {
  const questionsFor = ({ evidence }: LineCoverage) => evidence[0]?.questions ?? []
  return {
    asked: lines
      .filter((line) => questionsFor(line).length > 0)
      .map((line) => ({ id: line.line.id, text: line.line.text, questions: questionsFor(line) })),
    unasked: lines
      .filter(({ isGap }) => isGap)
      .map(({ line, bank }) => ({ id: line.id, text: line.text, bank })),
    notForTenants: lines.filter(({ line }) => !isForTenants(line)).length,
  }
}
