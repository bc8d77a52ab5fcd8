import { tidy } from '../../../db/bench/database.server'
import { deleteMadeResponses, insertMadeResponses } from '../../../db/bench/responses.server'
import { foldChanges } from '../../../db/breakdown/fold.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { connect, inOrganisation } from '../../../db/client.server'
import { atLeast, type Figure, type Named, noted } from './figure'
import { madeResponses } from './made-landlord.server'
import type { MeasuredWave } from './measured-wave.server'
import { timeOnce } from './timing'

const foldFrom = 2_000_000_001
/** How many responses a second the fold should keep up with; the folder wakes once a second. */
const aSecond = 5_000
const imported = 100_000
const rounds = 7

/** How fast queued responses are folded, by one connection: live (those of one second at a time, all of one month) and
 *  after an import (a long queue of all months). */
export async function measureFolding(wave: MeasuredWave, named: Named): Promise<Figure[]> {
  const { landlord, owner } = wave
  const lastMonth = { firstDay: '2026-03-01', days: 31 }
  const live: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const from = foldFrom + round * aSecond
    live.push(await foldQueued(wave, from, from + aSecond - 1, lastMonth))
  }
  const [, ...warm] = live
  warm.sort((one, other) => one - other)
  const after = await foldQueued(wave, foldFrom + 1_000_000, foldFrom + 1_000_000 + imported - 1)
  await inOrganisation(wave.db, landlord.organisationId, (tx) => deleteMadeResponses(tx, 'fold'))
  await keepRollup(wave.db, landlord.organisationId)
  await tidy(owner)
  return [
    atLeast(
      named('fold, live traffic, one connection'),
      warm[Math.floor(warm.length / 2)] ?? Number.NaN,
      'a second',
      aSecond,
      `${aSecond} queued a time, as one second brings; median of ${warm.length}`,
    ),
    noted(named('fold, catching up after an import'), after, 'a second', `${imported} queued; none remained`),
  ]
}

/** Queues made responses, then folds until nothing is queued. Gives how many were folded a second. */
async function foldQueued(
  { landlord, db, appUrl }: MeasuredWave,
  from: number,
  to: number,
  within: { firstDay?: string; days?: number } = {},
): Promise<number> {
  await inOrganisation(db, landlord.organisationId, (tx) =>
    insertMadeResponses(tx, { ...madeResponses(landlord, from, to), ...within, name: 'fold' }),
  )
  const one = connect(appUrl, { connections: 1 })
  let folded = 0
  const { ms } = await timeOnce(async () => {
    for (;;) {
      const some = await foldChanges(one, landlord.organisationId)
      if (!some) break
      folded += some
    }
  })
  await one.destroy()
  if (folded !== to - from + 1) throw new Error(`${to - from + 1} were queued, ${folded} folded`)
  return (1000 * folded) / ms
}
