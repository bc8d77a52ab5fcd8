import type { Quartile } from '../../surveys/analysis/quartile'
import type { Standing } from '../../surveys/standing'
import { chanceInWords, pointsInWords } from '../locales/change'
import { dayInWords } from '../locales/day'
import { quartileInWords } from '../locales/quarter'

/** What a headline measure is held against, as far as each is known. */
export type Comparisons = {
  change?:
    | { points: number; isUnlikelyChance: boolean | undefined }
    | { missing: 'in other words' | 'not at all' | 'hidden' }
    | undefined
  benchmark?:
    | {
        percent: number
        source: string
        standing: Standing | undefined
        quartile: (Quartile & { source: string }) | undefined
      }
    | undefined
  target?: { percent: number; dueOn: string; standing: Standing | undefined } | undefined
}

const unknown = {
  'in other words': 'Asked in other words then',
  'not at all': 'Not asked then',
  hidden: 'Hidden',
}

/** The change since the last wave in points, and whether it is more than chance. */
export function ChangeCell({ label, change }: { label: string; change: Comparisons['change'] }) {
  if (!change) return <td data-label={label}>Hidden</td>
  if ('missing' in change) return <td data-label={label}>{unknown[change.missing]}</td>
  const { points, isUnlikelyChance } = change
  const side = points > 0 ? 'above' : 'below'
  if (points === 0) return <td data-label={label}>No change</td>
  return (
    <td data-label={label}>
      <strong>
        {points > 0 ? 'Up' : 'Down'} {pointsInWords(Math.abs(points))}
      </strong>
      <span className={isUnlikelyChance ? `standing standing--${side}` : 'standing'}>
        {chanceInWords(isUnlikelyChance)}
      </span>
    </td>
  )
}

export function BenchmarkCell({ benchmark }: Pick<Comparisons, 'benchmark'>) {
  if (!benchmark) return <td data-label="Benchmark">None set</td>
  const { percent, source, standing, quartile } = benchmark
  return (
    <td data-label="Benchmark">
      {percent}% <span className="under">{source}</span>
      <StandingWords standing={standing} />
      {quartile ? <span className="under">{quartileInWords(quartile)}</span> : null}
    </td>
  )
}

export function TargetCell({ target }: Pick<Comparisons, 'target'>) {
  if (!target) return <td data-label="Target">None set</td>
  return (
    <td data-label="Target">
      {target.percent}% <span className="under">by {dayInWords(target.dueOn, 'en')}</span>
      <StandingWords standing={target.standing} />
    </td>
  )
}

/** The difference in words, and whether it is more than chance. */
function StandingWords({ standing }: { standing: Standing | undefined }) {
  if (!standing) return null
  const { side, points, mayBeChance } = standing
  if (side === 'level') return <span className="standing">Level with it</span>
  return (
    <span className={mayBeChance ? 'standing' : `standing standing--${side}`}>
      {pointsInWords(points)} {side}
      {mayBeChance ? ', which may be chance' : ''}
    </span>
  )
}
