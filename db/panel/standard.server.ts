import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import { everybody } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import { reachedByFigure } from '../../surveys/plan/reaching'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { type Citation, citeFigure, type Evidence, listEvidence } from '../evidence.server'
import { findLastFinal } from '../reading/reading.server'
import type { ServiceStandardTable } from './tables.server'
import { addStep, listSteps, type Step } from './trail.server'

type By = Pick<Account, 'organisation_id' | 'id'>

/** A service standard in plain words, the target it is held to, where it stands, and its trail. */
export type Standard = Omit<Selectable<ServiceStandardTable>, 'organisation_id'> & {
  panel_name: string
  area_name: string
  /** What is agreed in whose place it is proposed, or was agreed. */
  replaced_words: string | null
  replaced_percent: number | null
  steps: Step[]
}

/** Every standard of the organisation, or those for some panels, in the order they were proposed. */
export async function listStandards(tx: Tx, panelIds?: readonly string[]): Promise<Standard[]> {
  const standards = await tx
    .selectFrom('service_standard as standard')
    .innerJoin('panel', 'panel.id', 'standard.panel_id')
    .innerJoin('area', 'area.id', 'standard.area_id')
    .leftJoin('service_standard as replaced', 'replaced.id', 'standard.replaces_id')
    .select(['standard.id', 'standard.panel_id', 'standard.service', 'standard.words'])
    .select(['standard.question_key', 'standard.area_id', 'standard.percent', 'standard.state'])
    .select(['panel.name as panel_name', 'area.name as area_name', 'standard.replaces_id'])
    .select(['replaced.words as replaced_words', 'replaced.percent as replaced_percent'])
    .orderBy('standard.id')
    .execute()
  const steps = await listSteps(
    tx,
    'standard_id',
    standards.map(({ id }) => id),
  )
  return standards
    .filter(({ panel_id }) => panelIds?.includes(panel_id) ?? true)
    .map((one) => ({ ...one, steps: steps.filter(({ about_id }) => about_id === one.id) }))
}

/** What an officer proposes: a standard in plain words, and which share of everybody in an area is to say so. */
export type StandardWords = Pick<
  Standard,
  'panel_id' | 'service' | 'words' | 'question_key' | 'area_id' | 'percent'
>

/** Proposes a standard to a panel, in the place of an agreed one where that is given; gives its id. */
export async function proposeStandard(
  tx: Tx,
  by: By,
  { replaces = null, ...words }: StandardWords & { replaces?: string | null },
  day: string,
): Promise<string> {
  const id = newId()
  const { organisation_id } = by
  await tx
    .insertInto('service_standard')
    .values({ organisation_id, id, ...words, state: 'proposed', replaces_id: replaces })
    .execute()
  const proposed = { act: 'proposed', panel_id: null, words: inShort(words), done_on: day } as const
  await addStep(tx, by, { about: { standard_id: id }, ...proposed })
  return id
}

/** What the trail keeps of a proposal, so that an earlier one can still be read when it is changed. */
const inShort = ({ words, percent }: Pick<Standard, 'words' | 'percent'>) => `${words} (${percent}%)`

/** Proposes a standard anew that was sent back; false when it was not. */
export async function proposeAgain(
  tx: Tx,
  by: By,
  { id, day, ...words }: Omit<StandardWords, 'panel_id'> & { id: string; day: string },
): Promise<boolean> {
  const isChanged = await moveFrom(tx, id, 'sent back', { ...words, state: 'proposed' })
  if (!isChanged) return false
  const proposed = { act: 'proposed', panel_id: null, words: inShort(words), done_on: day } as const
  await addStep(tx, by, { about: { standard_id: id }, ...proposed })
  return true
}

async function moveFrom(
  tx: Tx,
  id: string,
  from: Standard['state'],
  change: Partial<Omit<StandardWords, 'panel_id'>> & { state: Standard['state'] },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('service_standard')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Whether another is proposed in the place of an agreed standard. */
export async function isBeingReplaced(tx: Tx, id: string): Promise<boolean> {
  // One after another, or two could be proposed in its place.
  await tx.selectFrom('service_standard').select('id').where('id', '=', id).forUpdate().execute()
  const others = await tx.selectFrom('service_standard').select('id').where('replaces_id', '=', id).execute()
  return others.length > 0
}

/** How often a standard was proposed: a panel replies to the last time, which it has read. */
export const proposalOf = ({ steps }: Pick<Standard, 'steps'>): number =>
  steps.filter(({ act }) => act === 'proposed').length

/** What a panel says of the proposal of a standard that it read, by its number. */
export type StandardReply = {
  id: string
  panel_id: string
  proposal: number
  act: 'agreed' | 'sent back' | 'said'
  words: string
  day: string
}

/** Writes down what a panel says; false when the standard is proposed no more, or otherwise than it read. One that it agrees
 *  replaces the one in whose place it was proposed. */
export async function replyToStandard(tx: Tx, by: By, reply: StandardReply): Promise<boolean> {
  const { id, panel_id, proposal, act, words, day } = reply
  // Nobody proposes it in other words meanwhile.
  await tx.selectFrom('service_standard').select('id').where('id', '=', id).forUpdate().execute()
  const standard = (await listStandards(tx, [panel_id])).find((one) => one.id === id)
  if (standard?.state !== 'proposed' || proposalOf(standard) !== proposal) return false
  await moveFrom(tx, id, 'proposed', { state: act === 'said' ? 'proposed' : act })
  const step = { panel_id, words, done_on: day }
  await addStep(tx, by, { about: { standard_id: id }, act, ...step })
  const { replaces_id } = standard
  if (act === 'agreed' && replaces_id && (await moveFrom(tx, replaces_id, 'agreed', { state: 'replaced' })))
    await addStep(tx, by, { about: { standard_id: replaces_id }, act: 'replaced', ...step })
  return true
}

/** How a standard is performed: the figure of the newest wave that asks it and is read to its end, where it is shown, and whether the
 *  target is met by what is shown. A target within the interval of a figure below it is neither met nor missed. */
export type Performance = {
  standing: 'met' | 'missed' | 'not known'
  citation: Citation | undefined
  evidence: Evidence | undefined
}

/** How each of some standards is performed, in their order. */
export async function findPerformance(tx: Tx, standards: readonly Standard[]): Promise<Performance[]> {
  const citations: (Citation | undefined)[] = []
  for (const { question_key, area_id } of standards) {
    const latest = await findLastFinal(tx, (definition) =>
      measuresOf(definition).some(({ question }) => question.key === question_key),
    )
    const place = { questionKey: question_key, areaId: area_id, cell: everybody }
    const cited = latest && (await citeFigure(tx, { waveId: latest.wave.id, ...place }))
    citations.push(cited?.state === 'cited' ? cited.citation : undefined)
  }
  const found = await listEvidence(
    tx,
    citations.flatMap((citation) => citation ?? []),
  )
  return standards.map(({ percent }, at) => {
    const citation = citations[at]
    const evidence = citation && found.shift()
    const aim = { target: percent, isMost: false, by: 'now' }
    const { state, isNear } = reachedByFigure(evidence?.figure, aim, '')
    const standing = state === 'met' ? 'met' : state === 'missed' && !isNear ? 'missed' : 'not known'
    return { standing, citation, evidence }
  })
}
