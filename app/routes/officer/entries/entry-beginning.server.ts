import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findReadableComments } from '../../../../db/comment/read.server'
import type { Gathered } from '../../../../db/entry/gather.server'
import { listViews } from '../../../../db/panel/view.server'
import { getDefinition } from '../../../../db/survey.server'
import { findWave } from '../../../../db/wave.server'
import { readFindingKey } from '../../../../surveys/analysis/finding'
import { measuresOf } from '../../../../surveys/definition'
import { cellOf } from '../findings/name-of-finding'
import { type TypedEntry, typedEntry } from './entry-form-fields'
import { findingValue, gatheredIn } from './gathering/gathered-in'

/** What the form of a new entry begins with: what the address says; where that names a finding, its figure, a view of a
 *  panel, its words, or a comment, what it is about. `hidden` is what it gathers, for the form to carry. */
export async function beginEntry(tx: Tx, search: URLSearchParams) {
  const gathered = gatheredIn(search)
  const said = typedEntry(search)
  const [finding] = gathered.findings
  const about = finding
    ? await aboutFinding(tx, finding)
    : ((await aboutView(tx, gathered)) ?? (await aboutComments(tx, gathered)))
  const begun = Object.entries(about ?? {}).filter(([name]) => !search.has(name))
  return { typed: { ...said, ...Object.fromEntries(begun) } as TypedEntry, ...hiddenOf(gathered) }
}

/** What is gathered, as hidden fields of a form. */
export const hiddenOf = ({ commentIds, findings, viewIds }: Gathered) => ({
  hidden: [
    ...commentIds.map((value) => ({ name: 'comment', value })),
    ...findings.map((one) => ({ name: 'finding', value: findingValue(one) })),
    ...viewIds.map((value) => ({ name: 'panel-view', value })),
  ],
})

async function aboutFinding(
  tx: Tx,
  { waveId, finding }: Gathered['findings'][number],
): Promise<Partial<TypedEntry> | undefined> {
  const place = readFindingKey(finding)
  const wave = await findWave(tx, waveId)
  if (!place || !wave) return undefined
  const definition = await getDefinition(tx, wave)
  const area = String((await listAreas(tx)).find(({ code }) => code === place.area)?.id ?? '')
  const measure = measuresOf(definition).find(({ question }) => question.key === place.question)
  const cell = String(cellOf(place.group, definition) ?? 0)
  return {
    ...{ area, wave: waveId, question: place.question, 'evidence-area': area },
    ...{ group: cell, 'for-group': cell, service: measure?.question.service ?? '' },
  }
}

async function aboutView(tx: Tx, { viewIds }: Gathered): Promise<Partial<TypedEntry> | undefined> {
  const [first] = viewIds
  const view = first && (await listViews(tx)).find(({ id }) => id === first)
  return view ? { view: view.words, service: view.service, area: String(view.area_id) } : undefined
}

async function aboutComments(tx: Tx, { commentIds }: Gathered): Promise<Partial<TypedEntry> | undefined> {
  const [comment] = await findReadableComments(tx, commentIds)
  if (!comment) return undefined
  const region = (await listAreas(tx)).find(({ code }) => code === comment.region_code)
  return { service: comment.service ?? '', area: String(region?.id ?? ''), wave: comment.wave_id }
}
