import type { Tx } from '../../../../db/client.server'
import type { Wave } from '../../../../db/wave.server'
import {
  applyWeights,
  listMarginOffers,
  previewWeights,
  removeWeights,
} from '../../../../db/weighting.server'
import type { Problem } from '../../../components/problem'
import { fieldProblems, readSettings, type TypedWeights } from './fields'
import { type DisplayedReport, displayReport } from './report'

export type Asked = { intent: 'preview' | 'apply' | 'remove'; typed: TypedWeights; accountId: string }

/** What became of what was asked: done; shown, with what it would do; or refused, with every problem. */
export type Saved =
  | { state: 'done' }
  | { state: 'previewed'; typed: TypedWeights; report: DisplayedReport }
  | { state: 'refused'; typed: TypedWeights; problems: Problem[] }

/** Shows what the typed weights would do, applies them, or takes off those there are. */
export async function saveWeights(tx: Tx, wave: Wave, { intent, typed, accountId }: Asked): Promise<Saved> {
  if (intent === 'remove') {
    await removeWeights(tx, wave, accountId)
    return { state: 'done' }
  }
  const offers = await listMarginOffers(tx, wave)
  const settings = readSettings(typed, offers)
  const refused = (problems: Parameters<typeof fieldProblems>[0]): Saved => ({
    state: 'refused',
    typed,
    problems: fieldProblems(problems, offers),
  })
  if (intent === 'apply') {
    const applied = await applyWeights(tx, wave, { settings, accountId })
    return applied.ok ? { state: 'done' } : refused(applied.problems)
  }
  const seen = await previewWeights(tx, wave, settings)
  if (!seen.ok) return refused(seen.problems)
  return { state: 'previewed', typed, report: displayReport(seen.report, settings.cap) }
}
