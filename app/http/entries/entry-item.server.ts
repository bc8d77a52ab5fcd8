import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { listNamedActions, type NamedAction } from '../../../db/entry/action.server'
import type { Entry } from '../../../db/entry/entry.server'
import { type Gathered, listGathered } from '../../../db/entry/gather.server'
import { findGroupDefinitions } from '../../../db/entry/group.server'
import { type GatheredView, listGatheredViews } from '../../../db/entry/panel-view.server'
import { listVerdicts, type ShownVerdict } from '../../../db/entry/verdict.server'
import { type Evidence, groupOf, listEvidence } from '../../../db/evidence.server'
import { type Remeasured, remeasure } from '../../../db/reading/remeasure.server'
import type { SurveyDefinition } from '../../../surveys/definition'
import { evidenceItem } from '../evidence-item'
import { remeasuredItem } from '../remeasured-item'
import type { EntryItem } from './shapes'

/** Public entries as the API gives them; `codes` are the areas' by their ids. */
export async function entryItems(
  tx: Tx,
  entries: readonly Entry[],
  codes: ReadonlyMap<number, string>,
): Promise<EntryItem[]> {
  const ids = entries.map(({ id }) => id)
  const evidence = await listEvidence(tx, entries)
  const remeasured = await remeasure(tx, entries)
  const definitions = await findGroupDefinitions(tx, entries)
  const verdicts = await listVerdicts(tx, ids)
  const gathered = await listGathered(tx, ids)
  const views = await listGatheredViews(tx, ids)
  const named = await listNamedActions(tx, [...new Set(entries.flatMap((one) => one.action_ids))], today())
  return entries.map((entry, place) =>
    entryItem(entry, {
      areaCode: codes.get(entry.area_id) ?? '',
      evidence: evidence[place],
      remeasured: remeasured[place],
      definition: definitions.get(entry.reading_id),
      verdicts: verdicts.get(entry.id) ?? [],
      gathered: gathered.get(entry.id),
      views: (views.get(entry.id) ?? []).filter(({ published_on }) => published_on !== null),
      actions: named.filter(({ id }) => entry.action_ids.includes(id)),
    }),
  )
}

type Known = {
  areaCode: string
  evidence: Evidence | undefined
  remeasured: Remeasured | undefined
  definition: SurveyDefinition | undefined
  verdicts: ShownVerdict[]
  gathered: Gathered | undefined
  views: GatheredView[]
  actions: NamedAction[]
}

function entryItem(entry: Entry, known: Known): EntryItem {
  const { id, view, outcome, reply, area_name, service, published_on, due_on, version } = entry
  const { evidence, remeasured, views, actions } = known
  if (!evidence || !remeasured || published_on === null || version === null)
    throw new Error(`entry ${id} is listed without evidence`)
  return {
    ...{ id, view, outcome, reply, reason: entry.reason || null },
    for_whom: { group: groupName(entry, known.definition), words: entry.for_whom || null },
    due_on,
    gathered: gatheredItem(known),
    panel_views: views.map((one) => ({ id: one.id, view: one.words, panel: one.panel_name })),
    actions: actions.map(({ due, state, ...one }) => {
      return { id: one.id, text: one.text, due_on: due.on ?? null, state }
    }),
    area: { code: known.areaCode, name: area_name },
    ...{ service, published_on, is_confirmed: entry.state === 'confirmed', version },
    evidence: evidenceItem(evidence),
    measured_again: remeasuredItem(remeasured),
    verdicts: known.verdicts.filter((one) => one.version <= version).map((one) => verdictItem(one, version)),
  }
}

const gatheredItem = ({ gathered, views }: Known): EntryItem['gathered'] => ({
  comments: gathered?.commentIds.length ?? 0,
  findings: gathered?.findings.length ?? 0,
  panel_views: views.length,
})

const groupName = ({ for_cell }: Entry, definition: SurveyDefinition | undefined) => {
  const group = definition && groupOf(definition, for_cell)
  return group ? `${group.cut.en}: ${group.value.en}` : null
}

function verdictItem(verdict: ShownVerdict, shown: number): EntryItem['verdicts'][number] {
  const { id, ...said } = verdict
  return { ...said, of_earlier_words: verdict.version !== shown }
}
