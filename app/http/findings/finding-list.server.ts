import type { z } from 'zod'
import type { Tx } from '../../../db/client.server'
import { listWaves, type Wave } from '../../../db/wave.server'
import { cellsOf } from '../../export/table'
import { findingColumns } from '../../routes/officer/findings/findings-file.server'
import { type AboutFinding, findDecidedFindings } from '../../routes/officer/findings/findings-view.server'
import { notUnderstood } from '../api.server'
import { itemOf } from '../view-list.server'
import type { FindingItem, FindingList, FindingQuery } from './shapes'

type Placed = { cursor: string; item: FindingItem }

/** The findings of every wave that is read, the newest wave first, each as its file has them, page by page. */
export async function findingList(
  tx: Tx,
  { state, limit, cursor }: z.infer<typeof FindingQuery>,
): Promise<FindingList> {
  const waves = await listWaves(tx)
  const start = cursor === undefined ? 0 : waves.findIndex(({ id }) => cursor.startsWith(`${id}.`))
  if (start === -1) throw wrongCursor()
  const found: Placed[] = []
  for (const wave of waves.slice(start)) {
    const after = wave === waves[start] ? cursor : undefined
    found.push(
      ...(await findingsOf(tx, wave, { after, isWanted: (one) => (state ?? one.state) === one.state })),
    )
    if (found.length > limit) break
  }
  const page = found.slice(0, limit)
  return {
    items: page.map(({ item }) => item),
    next: found.length > limit ? (page.at(-1)?.cursor ?? null) : null,
  }
}

type Wanted = { after: string | undefined; isWanted: (finding: AboutFinding) => boolean }

/** Those of a wave that are wanted, from after the one that a cursor names. */
async function findingsOf(tx: Tx, wave: Wave, { after, isWanted }: Wanted): Promise<Placed[]> {
  const decided = await findDecidedFindings(tx, wave)
  const findings = decided?.findings ?? []
  const cursorOf = ({ key }: AboutFinding) => `${wave.id}.${key}`
  const at = after === undefined ? -1 : findings.findIndex((one) => cursorOf(one) === after)
  if (after !== undefined && at === -1) throw wrongCursor()
  const about = { key: wave.key, name: wave.name, survey: wave.survey_key }
  return findings
    .slice(at + 1)
    .filter(isWanted)
    .flatMap((one) => {
      const [cells = []] = decided
        ? cellsOf(findingColumns, [{ ...one, definition: decided.definition }])
        : []
      return { cursor: cursorOf(one), item: { wave: about, ...itemOf(findingColumns, cells) } as FindingItem }
    })
}

const wrongCursor = () => notUnderstood([{ path: 'cursor', message: 'is not one this address gave' }])
