import { type Asked, coverageOf, type FrameworkCoverage, gapsOf, linesOf } from '../../surveys/coverage'
import { questionsOf } from '../../surveys/definition'
import { isForTenants, type Line } from '../../surveys/framework'
import { frameworks } from '../../surveys/frameworks/all'
import { questionBank } from '../../surveys/questions/all'
import { templates } from '../../surveys/templates/all'
import type { Options } from './options'

/** `npx soundings coverage`: which questions of the bank and of each ready survey give evidence for which enquiry line,
 *  and which lines that tenants can judge have none. */
export async function coverage({ json }: Options): Promise<void> {
  const surveys: Asked[] = [
    { key: 'bank', questions: questionBank },
    ...templates.map((template) => ({ key: template.key, questions: questionsOf(template) })),
  ]
  const found = coverageOf(surveys, frameworks)
  console.log(json ? JSON.stringify(inJson(found)) : coverageInWords(found))
}

/** The matrix as text: a row a line with how many questions each survey asks about it, and what is missing. */
export function coverageInWords(found: readonly FrameworkCoverage[]): string {
  const surveys = linesOf(found)[0]?.evidence.map(({ survey }) => survey) ?? []
  const lineWidth = Math.max(...linesOf(found).map(({ line }) => line.id.length))
  const cells = (of: (survey: string, index: number) => string) =>
    surveys.map((survey, index) => of(survey, index).padStart(survey.length)).join('  ')
  const rowOf = (id: string, sources: string, middle: string, text: string) =>
    `  ${id.padEnd(lineWidth)}  ${sources}  ${middle}  ${text}`
  const blocks = found.map(({ number, title, themes }) => [
    `\n${[number, title].filter(Boolean).join(' ')}`,
    rowOf(
      'line',
      'TPFD',
      cells((survey) => survey),
      'asks',
    ),
    ...themes.flatMap((theme) => [
      `  ${theme.title}`,
      ...theme.lines.map(({ line, evidence, isGap }) => {
        const count = (_survey: string, index: number) => evidence[index]?.questions.length || '·'
        return rowOf(
          line.id,
          sourcesOf(line),
          cells((survey, index) => String(count(survey, index))),
          `${isGap ? 'NOT ASKED: ' : ''}${line.text}`,
        )
      }),
    ]),
  ])
  return [...blocks.flat(), '', ...summaryOf(found)].join('\n')
}

const letters: [Line['answeredBy'][number], string][] = [
  ['tenants', 'T'],
  ['profile', 'P'],
  ['figure', 'F'],
  ['document', 'D'],
]

const sourcesOf = ({ answeredBy }: Line) =>
  letters.map(([source, letter]) => (answeredBy.includes(source) ? letter : '·')).join('')

function summaryOf(found: readonly FrameworkCoverage[]): string[] {
  const lines = linesOf(found).map(({ line }) => line)
  const forTenants = lines.filter(isForTenants)
  const gaps = gapsOf(found)
  return [
    'What can answer a line: T questions to tenants, P profile data, F a figure the landlord supplies, D a document.',
    `${lines.length} lines; tenants can judge ${forTenants.length}: ${forTenants.length - gaps.length} are asked about, ${gaps.length} are not${gaps.length > 0 ? ':' : '.'}`,
    ...(gaps.length > 0 ? [`  ${gaps.map(({ id }) => id).join(' ')}`] : []),
  ]
}

/** What the command prints as JSON: each line without its descriptors. */
function inJson(found: readonly FrameworkCoverage[]) {
  const lines = linesOf(found).map(({ line, evidence, isGap }) => ({
    line: line.id,
    asks: line.text,
    answeredBy: line.answeredBy,
    ...(line.whyNotTenants ? { whyNotTenants: line.whyNotTenants } : {}),
    evidence: Object.fromEntries(evidence.map(({ survey, questions }) => [survey, questions])),
    isGap,
  }))
  return { lines, gaps: gapsOf(found).map(({ id }) => id) }
}
