import { listBenchmarks } from '../../../../../db/benchmark.server'
import type { Tx } from '../../../../../db/client.server'
import { listTargets } from '../../../../../db/target.server'
import type { FindingKind } from '../../../../../surveys/analysis/finding'
import { everybody } from '../../../../../surveys/cut'
import { type Measure, measuresOf } from '../../../../../surveys/definition'
import { type Standing, standingOf } from '../../../../../surveys/standing'
import { dayInWords } from '../../../../locales/day'
import { type Found, foundOf } from './found'
import type { Asked } from './gaps'
import { missInWords, warningWords } from './sentences'

/** The questions of which everybody's figure is below its target or its benchmark by more than chance, as the overview
 *  says. One that keeps its target and misses its benchmark is a warning sign. */
export async function findMisses(
  tx: Tx,
  { waveId, definition, families: { whole, figureAt } }: Asked,
): Promise<Found[]> {
  const { area } = whole
  const targets = new Map((await listTargets(tx)).map((one) => [one.question_key, one]))
  const benchmarks = new Map((await listBenchmarks(tx)).map((one) => [one.question_key, one]))
  const missOf = (kind: FindingKind, measure: Measure, { points }: Standing, what: string) =>
    foundOf({
      ...{ kind, isBelow: true, definition, measure, area, points },
      figure: figureAt(area.id, measure.place, everybody),
      sentence: (figure) => {
        const whose = { definition, question: measure.question, area, cell: everybody }
        const words = missInWords(whose, figure, { points, what })
        return kind === 'warning' ? `${words} ${warningWords}` : words
      },
      seenAt: `/officer/waves/${waveId}`,
    })
  return measuresOf(definition).flatMap((measure) => {
    const figure = figureAt(area.id, measure.place, everybody)
    const target = targets.get(measure.question.key)
    const benchmark = benchmarks.get(measure.question.key)
    const toTarget = figure && target && standingOf(figure, target.percent)
    const toBenchmark = figure && benchmark && standingOf(figure, benchmark.percent)
    const ofTarget = target && `the target of ${target.percent}% for ${dayInWords(target.due_on, 'en')}`
    const ofBenchmark = benchmark && `the benchmark of ${benchmark.percent}% (${benchmark.source})`
    const isKept = toTarget !== undefined && toTarget.side !== 'below'
    return [
      ...(isMiss(toTarget) && ofTarget ? missOf('target', measure, toTarget, ofTarget) : []),
      ...(isMiss(toBenchmark) && ofBenchmark
        ? missOf(isKept ? 'warning' : 'benchmark', measure, toBenchmark, ofBenchmark)
        : []),
    ]
  })
}

const isMiss = (standing: Standing | undefined): standing is Standing =>
  standing?.side === 'below' && !standing.mayBeChance
