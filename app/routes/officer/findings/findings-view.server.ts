import type { Tx } from '../../../../db/client.server'
import {
  type EarlierDecision,
  type FindingDecision,
  listDecisions,
  listEarlierDecisions,
} from '../../../../db/finding.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { type FindingState, findingKinds, findingStates } from '../../../../surveys/analysis/finding'
import { leadsOf } from '../../../../surveys/analysis/finding-leads'
import { themesAmong } from '../../../../surveys/comments/themes'
import { aboutReading, aboutWave } from '../about-wave.server'
import { findMeanwhile } from '../no-results/meanwhile.server'
import { findWaveFindings } from './found/find-all.server'
import type { Found } from './found/found'
import { type FindingsChoice, findingSides } from './href'
import { nameOfFinding } from './name-of-finding'

/** A finding with its place in the whole list, from 1, and what was decided of it here and in an earlier wave. */
export type AboutFinding = Found & {
  rank: number
  /** The name by which it was decided on, or else would be. */
  decidedKey: string
  /** The finding of the list that it stands under, as a part of the same; undefined where it stands by itself. */
  under: string | undefined
  state: FindingState
  owner: string | undefined
  note: string
  into: { key: string; name: string } | undefined
  earlier: { wave: string; state: FindingState; owner: string | undefined } | undefined
}

/** Everything found in a wave with what was decided of it, the first to look at first; and what was decided of findings
 *  that its newest reading has no longer. Undefined before the first reading. */
export async function findDecidedFindings(tx: Tx, wave: Wave) {
  const found = await findWaveFindings(tx, wave)
  if (!found) return undefined
  const known = { definition: await getDefinition(tx, wave), areas: await listReadAreas(tx, wave.id) }
  const decisions = await listDecisions(tx, wave.id)
  const before = await listEarlierDecisions(tx, wave)
  const nameOf = (key: string) => ({ key, name: nameOfFinding(key, known) })
  const findings = found.findings.map((one, at) =>
    aboutFinding(one, {
      rank: at + 1,
      decision: firstOf(decisions, one),
      earlier: firstOf(before, one),
      nameOf,
    }),
  )
  const leads = leadsOf(findings)
  for (const one of findings) one.under = leads.get(one.key)
  const keys = new Set(findings.flatMap(({ key, aliases }) => [key, ...aliases]))
  const gone = [...decisions.values()]
    .filter(({ finding, state }) => state !== 'new' && !keys.has(finding))
    .map(({ finding, state }) => ({ ...nameOf(finding), state }))
  return { ...found, ...known, findings, gone }
}

/** What is kept of a finding by its name, or else by one of its others. */
const firstOf = <Kept>(kept: ReadonlyMap<string, Kept>, { key, aliases }: Found): Kept | undefined =>
  [key, ...aliases].map((name) => kept.get(name)).find((one) => one !== undefined)

type With = {
  rank: number
  decision: FindingDecision | undefined
  earlier: EarlierDecision | undefined
  nameOf: (key: string) => { key: string; name: string }
}

function aboutFinding(found: Found, { rank, decision, earlier, nameOf }: With): AboutFinding {
  const hasEarlier = earlier !== undefined && earlier.state !== 'new'
  return {
    ...found,
    rank,
    decidedKey: decision?.finding ?? found.key,
    under: undefined,
    state: decision?.state ?? 'new',
    owner: decision?.owner ?? undefined,
    note: decision?.note ?? '',
    into: decision?.merged_into ? nameOf(decision.merged_into) : undefined,
    earlier: hasEarlier
      ? { wave: earlier.wave_name, state: earlier.state, owner: earlier.owner ?? undefined }
      : undefined,
  }
}

const onAPage = 20

/** What the page of a wave's findings shows for the choice in the address; undefined where that names what there is not. */
export async function findFindingsView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const chosen = readFindingsChoice(search)
  if (!chosen) return undefined
  const about = { wave: aboutWave(wave, await getDefinition(tx, wave)), chosen }
  const decided = await findDecidedFindings(tx, wave)
  if (!decided) return { ...about, meanwhile: await findMeanwhile(tx, wave), list: undefined }
  const { findings, gone, last, reading, definition } = decided
  const side = chosen.side ?? 'worse'
  const ofSide = chosenOf(findings, { side })
  const listed = ofSide.filter(({ under }) => under === undefined)
  const rest = chosenOf(
    listed.map((lead) => withThemesUnder(lead, ofSide)),
    { ...chosen, status: undefined },
  )
  const shown = chosenOf(rest, { status: chosen.status })
  const pages = Math.max(1, Math.ceil(shown.length / onAPage))
  const page = Math.min(chosen.page, pages)
  return {
    ...about,
    meanwhile: undefined,
    list: {
      reading: aboutReading(reading, definition),
      last,
      side,
      all: listed.length,
      differences: ofSide.length,
      total: shown.length,
      counts: findingStates.map((state) => ({
        state,
        count: rest.filter((one) => one.state === state).length,
      })),
      kinds: findingKinds.filter((kind) => listed.some((one) => one.kind === kind)),
      themes: themesAmong([...new Set(ofSide.flatMap(({ themes }) => themes))]),
      ...{ page, pages, gone },
      findings: shown.slice((page - 1) * onAPage, page * onAPage).map((one) => ({
        ...one,
        rank: listed.findIndex(({ key }) => key === one.key) + 1,
        along: ofSide
          .filter(({ under }) => under === one.key)
          .map(({ key, sentence }) => ({ key, sentence })),
      })),
    },
  }
}

export type FindingsView = NonNullable<Awaited<ReturnType<typeof findFindingsView>>>
export type FindingsList = NonNullable<FindingsView['list']>

/** A finding with the themes of those that stand under it too, so that whoever asks for one of these finds them. */
function withThemesUnder(lead: AboutFinding, all: readonly AboutFinding[]): AboutFinding {
  const along = all.filter(({ under }) => under === lead.key)
  return { ...lead, themes: [...new Set([lead, ...along].flatMap(({ themes }) => themes))] }
}

/** Those findings that a choice asks for, in their order. */
export function chosenOf(
  findings: readonly AboutFinding[],
  { kind, theme, status, side }: FindingsChoice,
): AboutFinding[] {
  return findings.filter(
    (one) =>
      (side === undefined || one.isAdverse === (side === 'worse')) &&
      (kind === undefined || one.kind === kind) &&
      (theme === undefined || one.themes.includes(theme)) &&
      (status === undefined || one.state === status),
  )
}

/** The choice in the address; undefined where it names what there is not. */
export function readFindingsChoice(search: URLSearchParams) {
  const asked = (name: string) => search.get(name) || undefined
  const [kind, status, theme] = [asked('kind'), asked('status'), asked('theme')]
  const side = findingSides.find((one) => one === asked('side'))
  const page = Number(search.get('page') ?? '1')
  if (side !== asked('side')) return undefined
  if (kind !== undefined && !findingKinds.some((one) => one === kind)) return undefined
  if (status !== undefined && !findingStates.some((one) => one === status)) return undefined
  return Number.isInteger(page) && page > 0 ? { kind, status, theme, side, page } : undefined
}
