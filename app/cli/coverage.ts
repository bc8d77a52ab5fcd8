import { type Asked, coverageOf, type FrameworkCoverage, gapsOf, linesOf } from '../../surveys/coverage'
import { questionsOf } from '../../surveys/definition'
import { isForTenants, type Line } from '../../surveys/framework'
import { frameworks } from '../../surveys/frameworks/all'
import { questionBank } from '../../surveys/questions/all'
import { similarTo } from '../../surveys/questions/similar-to'
import { readySurveys, templates } from '../../surveys/templates/all'
import type { Options } from './options'

/** `npx soundings coverage`: which questions of each ready survey give evidence for which enquiry line, and for the lines
 *  that tenants can judge and none asks about, which of the bank would. */
export async function coverage({ json }: Options): Promise<void> {
  const surveys = templates.map(
    (template): Asked => ({ key: template.key, questions: questionsOf(template) }),
  )
  const found = coverageOf(surveys, frameworks, questionBank)
  console.log(json ? JSON.stringify(inJson(found)) : coverageInWords(found))
}

/** The matrix as text: a row a line with how many questions the bank has and each survey asks about it, and what is
 *  missing. */
export function coverageInWords(found: readonly FrameworkCoverage[]): string {
  const surveys = linesOf(found)[0]?.evidence.map(({ survey }) => survey) ?? []
  const columns = ['bank', ...surveys.map((_, place) => String(place + 1).padStart(2))]
  const lineWidth = Math.max(...linesOf(found).map(({ line }) => line.id.length))
  const cells = (values: string[]) =>
    columns.map((column, index) => (values[index] ?? '').padStart(column.length)).join('  ')
  const rowOf = (id: string, sources: string, middle: string, text: string) =>
    `  ${id.padEnd(lineWidth)}  ${sources}  ${middle}  ${text}`
  const blocks = found.map(({ number, title, themes }) => [
    `\n${[number, title].filter(Boolean).join(' ')}`,
    rowOf('line', 'TPFD', cells(columns), 'asks'),
    ...themes.flatMap((theme) => [
      `  ${theme.title}`,
      ...theme.lines.map(({ line, evidence, bank, isGap }) => {
        const counts = [bank, ...evidence.map(({ questions }) => questions)].map(
          ({ length }) => length || '·',
        )
        const asks = `${isGap ? 'NOT ASKED: ' : ''}${line.text}`
        return rowOf(line.id, sourcesOf(line), cells(counts.map(String)), asks)
      }),
    ]),
  ])
  return [...blocks.flat(), '', ...summaryOf(found, surveys)].join('\n')
}

const letters: [Line['answeredBy'][number], string][] = [
  ['tenants', 'T'],
  ['profile', 'P'],
  ['figure', 'F'],
  ['document', 'D'],
]

const sourcesOf = ({ answeredBy }: Line) =>
  letters.map(([source, letter]) => (answeredBy.includes(source) ? letter : '·')).join('')

function summaryOf(found: readonly FrameworkCoverage[], surveys: readonly string[]): string[] {
  const lines = linesOf(found).map(({ line }) => line)
  const forTenants = lines.filter(isForTenants)
  const gaps = gapsOf(found)
  const idWidth = Math.max(0, ...gaps.map(({ line }) => line.id.length))
  return [
    'bank: how many questions of the bank give evidence for the line; 1 and on, how many of each ready survey:',
    ...surveys.map((survey, place) => `  ${String(place + 1).padStart(2)}  ${readyInWords(survey)}`),
    'What can answer a line: T questions to tenants, P profile data, F a figure the landlord supplies, D a document.',
    `${lines.length} lines; tenants can judge ${forTenants.length}: ${forTenants.length - gaps.length} are asked about in a survey, ${gaps.length} are not${gaps.length > 0 ? ', and these questions of the bank would ask:' : '.'}`,
    ...gaps.map(({ line, bank }) => `  ${line.id.padEnd(idWidth)}  ${bank.join(' ') || '(none)'}`),
  ]
}

function readyInWords(key: string): string {
  const ready = readySurveys.find(({ definition }) => definition.key === key)
  if (!ready) return key
  const { title, minutes } = ready.definition
  return `${key}: ${title.en}, ${minutes} min. ${ready.use.en}`
}

/** What the command prints as JSON: each line without its descriptors, and each question of the bank. */
function inJson(found: readonly FrameworkCoverage[]) {
  const lines = linesOf(found).map(({ line, evidence, bank, isGap }) => ({
    line: line.id,
    asks: line.text,
    answeredBy: line.answeredBy,
    ...(line.whyNotTenants ? { whyNotTenants: line.whyNotTenants } : {}),
    evidence: Object.fromEntries(evidence.map(({ survey, questions }) => [survey, questions])),
    bank,
    isGap,
  }))
  const bank = questionBank.map((question) => ({ ...question, similarTo: similarTo[question.key] ?? [] }))
  return { lines, gaps: gapsOf(found).map(({ line }) => line.id), bank }
}
