import type { Tx } from '../../../../db/client.server'
import type { Entry } from '../../../../db/entry/entry.server'
import { listVerdicts } from '../../../../db/entry/verdict.server'

/** The day on which each public entry last changed for its readers: it was published, the panel spoke or was answered. */
export async function changedOn(tx: Tx, entries: readonly Entry[]): Promise<Map<string, string>> {
  const verdicts = await listVerdicts(
    tx,
    entries.map(({ id }) => id),
  )
  return new Map(
    entries.map(({ id, published_on, version }) => {
      const said = (verdicts.get(id) ?? []).filter((one) => version === null || one.version <= version)
      const days = said.flatMap(({ given_on, answered_on }) => [given_on, answered_on ?? given_on])
      return [id, [published_on ?? '', ...days].sort().at(-1) ?? '']
    }),
  )
}
