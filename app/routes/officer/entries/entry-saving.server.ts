import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { listNamedActions } from '../../../../db/entry/action.server'
import type { Entry } from '../../../../db/entry/entry.server'
import { citeFigure, listEvidence } from '../../../../db/evidence.server'
import type { Problem } from '../../../components/problem'
import { figureRefusals } from '../../../http/picked-figure'
import { dayInWords } from '../../../locales/day'
import { readEntry, type TypedEntry } from './entry-form-fields'

/** What was typed as an entry that may be stored, its figure cited; or every problem at once. */
export async function makeEntry(tx: Tx, typed: TypedEntry) {
  const read = readEntry(typed)
  if (!read.ok) return read
  const cited = await citeFigure(tx, read.picked)
  if (cited.state !== 'cited')
    return { ok: false as const, problems: [figureRefusals[cited.state]] as Problem[] }
  const named = await listNamedActions(tx, read.words.action_ids, today())
  const words = { ...read.words, action_ids: named.map(({ id }) => id) }
  return { ok: true as const, entry: { ...words, ...cited.citation } }
}

/** What the form of a stored entry begins with. */
export async function typedOf(tx: Tx, entry: Entry): Promise<TypedEntry> {
  const [evidence] = await listEvidence(tx, [entry])
  return {
    view: entry.view,
    outcome: entry.outcome,
    reply: entry.reply,
    reason: entry.reason,
    'by-when': entry.due_on ? dayInWords(entry.due_on, 'en') : '',
    'for-group': String(entry.for_cell),
    'for-whom': entry.for_whom,
    service: entry.service,
    area: String(entry.area_id),
    wave: evidence?.wave.id ?? '',
    question: evidence?.question.key ?? '',
    'evidence-area': String(entry.evidence_area_id),
    group: String(entry.evidence_cell),
    actions: entry.action_ids,
  }
}
