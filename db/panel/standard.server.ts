import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import { everybody } from '../../surveys/cut'
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
  steps: Step[]
}

/** Every standard of the organisation, or those for some panels, in the order they were proposed. */
export async function listStandards(tx: Tx, panelIds?: readonly string[]): Promise<Standard[]> {
  const standards = await tx
    .selectFrom('service_standard as standard')
    .innerJoin('panel', 'panel.id', 'standard.panel_id')
    .innerJoin('area', 'area.id', 'standard.area_id')
    .select(['standard.id', 'standard.panel_id', 'standard.service', 'standard.words'])
    .select(['standard.question_key', 'standard.area_id', 'standard.percent', 'standard.state'])
    .select(['panel.name as panel_name', 'area.name as area_name'])
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

/** Proposes a standard to a panel; gives its id. */
export async function proposeStandard(tx: Tx, by: By, words: StandardWords, day: string): Promise<string> {
  const id = newId()
  const { organisation_id } = by
  await tx
    .insertInto('service_standard')
    .values({ organisation_id, id, ...words, state: 'proposed' })
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

/** What a panel says of a standard that is proposed to it; false when it is proposed no more. */
export async function replyToStandard(
  tx: Tx,
  by: By,
  reply: { id: string; panel_id: string; act: 'agreed' | 'sent back' | 'said'; words: string; day: string },
): Promise<boolean> {
  const { id, panel_id, act, words, day } = reply
  const state = act === 'said' ? 'proposed' : act
  if (!(await moveFrom(tx, id, 'proposed', { state }))) return false
  await addStep(tx, by, { about: { standard_id: id }, act, panel_id, words, done_on: day })
  return true
}

/** How a standard is performed: the figure of the newest wave that is read to its end, where it is shown, and whether the
 *  target is met by what is shown. A target within the interval of a figure below it is neither met nor missed. */
export type Performance = {
  standing: 'met' | 'missed' | 'not known'
  citation: Citation | undefined
  evidence: Evidence | undefined
}

/** How each of some standards is performed, in their order. */
export async function findPerformance(tx: Tx, standards: readonly Standard[]): Promise<Performance[]> {
  const latest = await findLastFinal(tx)
  const citations: (Citation | undefined)[] = []
  for (const { question_key, area_id } of standards) {
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
