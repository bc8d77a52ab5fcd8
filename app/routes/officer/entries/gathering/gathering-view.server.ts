import type { Tx } from '../../../../../db/client.server'
import { findReadableComments } from '../../../../../db/comment/read.server'
import { findGathered, type Gathered } from '../../../../../db/entry/gather.server'
import { listDecisions } from '../../../../../db/finding.server'
import { listViews } from '../../../../../db/panel/view.server'
import { listReadAreas } from '../../../../../db/reading/tree.server'
import { getDefinition } from '../../../../../db/survey.server'
import { listWaves, type Wave } from '../../../../../db/wave.server'
import { findReadingView } from '../../comments/reading/reading-view.server'
import { nameOfFinding } from '../../findings/name-of-finding'
import { findingValue, gatheredIn } from './gathered-in'

/** Something to tick: a comment in its released words, a finding by its name, or a view of a panel. */
export type Tickable = { value: string; text: string; hint: string; isTicked: boolean }

/** What a view gathers, and what else it could: the comments that the address searches for, every accepted finding and
 *  every view of a panel.
 *  The ticks are those of the address once it holds a search, else what is stored. */
export async function findGatheringView(tx: Tx, entryId: string, search: URLSearchParams) {
  const ticked = search.size > 0 ? gatheredIn(search) : await findGathered(tx, entryId)
  const { chosen, choices, comments, total } = await findReadingView(tx, search)
  const isTicked = (id: string) => ticked.commentIds.includes(id)
  const found = comments.filter(({ id }) => !isTicked(id))
  return {
    chosen,
    choices,
    total,
    gathered: await listTicked(tx, ticked),
    found: found.map(({ id, text, wave, region }) => tickable(id, text, { wave, region, isTicked: false })),
    findings: await listFindings(tx, ticked),
    views: await listRaised(tx, ticked),
  }
}

export type GatheringView = Awaited<ReturnType<typeof findGatheringView>>

const tickable = (
  value: string,
  text: string,
  { wave, region, isTicked }: { wave: string; region: string; isTicked: boolean },
): Tickable => ({ value, text, hint: `${wave}, ${region}`, isTicked })

async function listTicked(tx: Tx, { commentIds }: Gathered): Promise<Tickable[]> {
  const comments = await findReadableComments(tx, commentIds)
  return comments.map((one) => tickable(one.id, one.text, { ...one, isTicked: true }))
}

/** The views that panels raised, the newest first. */
async function listRaised(tx: Tx, { viewIds }: Gathered): Promise<Tickable[]> {
  return (await listViews(tx)).map(({ id, words, panel_name, published_on }) => ({
    value: id,
    text: words,
    hint: `${panel_name}, ${published_on === null ? 'not public' : 'public'}`,
    isTicked: viewIds.includes(id),
  }))
}

/** The findings that stand accepted, of the newest wave first. */
async function listFindings(tx: Tx, { findings }: Gathered): Promise<Tickable[]> {
  const all = await Promise.all((await listWaves(tx)).map((wave) => listFindingsOf(tx, wave, findings)))
  return all.flat()
}

async function listFindingsOf(tx: Tx, wave: Wave, ticked: Gathered['findings']): Promise<Tickable[]> {
  const isTicked = (key: string) => ticked.some((one) => one.waveId === wave.id && one.finding === key)
  const keys = [...(await listDecisions(tx, wave.id)).values()]
    .filter(({ state }) => state === 'accepted')
    .map(({ finding }) => finding)
  if (keys.length === 0) return []
  const known = { definition: await getDefinition(tx, wave), areas: await listReadAreas(tx, wave.id) }
  return keys.map((finding) => ({
    value: findingValue({ waveId: wave.id, finding }),
    text: nameOfFinding(finding, known),
    hint: wave.name,
    isTicked: isTicked(finding),
  }))
}
