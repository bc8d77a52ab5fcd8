import type { Tx } from '../../../../db/client.server'
import { listDecisionsOn, listOwners } from '../../../../db/finding.server'
import type { Wave } from '../../../../db/wave.server'
import { momentInWords } from '../../../locales/day'
import { aboutWave } from '../about-wave.server'
import { findDecidedFindings } from './findings-view.server'
import { couldBeFound, nameOfFinding } from './name-of-finding'
import { findPopulation } from './population.server'

/** One finding with what was decided of it and what can be; undefined where nothing of the wave can be called that. Its newest
 *  reading need not have it: it may have gone while somebody wrote down what they decided. */
export async function findFindingView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const asked = search.get('key') ?? ''
  const decided = await findDecidedFindings(tx, wave)
  const finding = decided?.findings.find(({ key, aliases }) => key === asked || aliases.includes(asked))
  const { key, decidedKey } = finding ?? { key: asked, decidedKey: asked }
  const history = await listDecisionsOn(tx, wave.id, decidedKey)
  if (!decided || !(finding || history.length > 0 || couldBeFound(asked, decided))) return undefined
  const isOpen = (one: { state: string }) => one.state === 'new' || one.state === 'accepted'
  const nameOf = (one: string) => nameOfFinding(one, decided)
  return {
    wave: aboutWave(wave, decided.definition),
    readingId: decided.reading.id,
    ...{ key, decidedKey, name: nameOf(key), finding },
    population: finding && (await findPopulation(tx, finding, decided)),
    version: history[0]?.version ?? 0,
    state: history[0]?.state ?? 'new',
    standing: { owner: history[0]?.owner_id ?? '', note: history[0]?.note ?? '' },
    history: history.map((one) => ({
      ...{ version: one.version, state: one.state, note: one.note },
      owner: one.owner ?? undefined,
      into: one.merged_into === null ? undefined : nameOf(one.merged_into),
      by: one.decider ?? 'Somebody who has left',
      at: momentInWords(one.decided_at),
    })),
    owners: await listOwners(tx),
    targets: decided.findings
      .filter((one) => one.key !== key && isOpen(one))
      .map((one) => ({ key: one.decidedKey, name: `${one.rank}. ${nameOf(one.key)}` })),
  }
}

export type FindingView = NonNullable<Awaited<ReturnType<typeof findFindingView>>>
