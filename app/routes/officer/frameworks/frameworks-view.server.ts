import type { Tx } from '../../../../db/client.server'
import { coverageOf, type FrameworkCoverage, linesOf } from '../../../../surveys/coverage'
import { isForTenants } from '../../../../surveys/framework'
import { frameworks } from '../../../../surveys/frameworks/all'
import { listOwnSurveys } from './columns.server'

/** How many lines there are, how many of them tenants can judge, and about how many of those a survey asks. */
export type LineCounts = { lines: number; forTenants: number; asked: number }

/** Counts the lines of some frameworks, covered by the surveys that count as asking. */
export function countLines(coverage: readonly FrameworkCoverage[]): LineCounts {
  const lines = linesOf(coverage)
  const forTenants = lines.filter(({ line }) => isForTenants(line))
  return {
    lines: lines.length,
    forTenants: forTenants.length,
    asked: forTenants.filter(({ isGap }) => !isGap).length,
  }
}

/** Every framework with the counts of its lines, asked about by the organisation's surveys; and of all together. */
export async function findFrameworksView(tx: Tx) {
  const surveys = await listOwnSurveys(tx)
  const coverage = coverageOf(surveys, frameworks)
  const rows = frameworks.map(({ key, regulator, number, title }, place) => ({
    ...{ key, regulator, title },
    ...(number ? { number } : {}),
    ...countLines(coverage.slice(place, place + 1)),
  }))
  return { rows, total: countLines(coverage), surveys: surveys.length }
}
