import { listBenchmarks } from '../../../../../db/benchmark.server'
import type { Tx } from '../../../../../db/client.server'
import { listTargets } from '../../../../../db/target.server'
import type { FindingKind } from '../../../../../surveys/analysis/finding'
import { everybody } from '../../../../../surveys/cut'
import { measuresOf } from '../../../../../surveys/definition'
import { type Standing, standingOf } from '../../../../../surveys/standing'
import { dayInWords } from '../../../../locales/day'
import { type Found, foundOf } from './found'
import type { Asked } from './gaps'
import { type Missed, missInWords, warningWords } from './sentences'

/** The questions of which everybody's figure is below its target or its benchmark by more than chance, as the overview
 *  says. One that misses
 *  both is one finding; one that keeps its target and misses its benchmark is a warning sign. */
export async function findMisses(
  tx: Tx,
  { waveId, definition, families: { whole, figureAt } }: Asked,
): Promise<Found[]> {
  const { area } = whole
  const targets = new Map((await listTargets(tx)).map((one) => [one.question_key, one]))
  const benchmarks = new Map((await listBenchmarks(tx)).map((one) => [one.question_key, one]))
  return measuresOf(definition).flatMap((measure) => {
    const { question } = measure
    const figure = figureAt(area.id, measure.place, everybody)
    const target = targets.get(question.key)
    const benchmark = benchmarks.get(question.key)
    const toTarget = figure && target && standingOf(figure, target.percent)
    const ofTarget = missed(
      toTarget,
      target && `the target of ${target.percent}% for ${dayInWords(target.due_on, 'en')}`,
    )
    const ofBenchmark = missed(
      figure && benchmark && standingOf(figure, benchmark.percent),
      benchmark && `the benchmark of ${benchmark.percent}% (${benchmark.source})`,
    )
    const [first, ...also] = [...ofTarget, ...ofBenchmark]
    if (!first) return []
    const isKept = toTarget !== undefined && toTarget.side !== 'below'
    const kind: FindingKind = ofTarget.length > 0 ? 'target' : isKept ? 'warning' : 'benchmark'
    const place = { isBelow: true, question: question.key, group: 'everybody', area: area.code }
    return foundOf({
      ...{ kind, isBelow: true, definition, measure, area, points: first.points },
      figure,
      aliases: also.map(() => ({ ...place, kind: 'benchmark' as const })),
      sentence: (shown) => {
        const words = missInWords({ definition, question, area, cell: everybody }, shown, [first, ...also])
        return kind === 'warning' ? `${words} ${warningWords}` : words
      },
      seenAt: `/officer/waves/${waveId}`,
    })
  })
}

/** How far below something set a figure is by more than chance, which `what` names; nothing where it is not. */
function missed(standing: Standing | undefined, what: string | undefined): Missed[] {
  const isMiss = standing?.side === 'below' && !standing.mayBeChance
  return isMiss && what ? [{ points: standing.points, what }] : []
}
