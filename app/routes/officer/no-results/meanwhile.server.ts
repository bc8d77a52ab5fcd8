import { countLive } from '../../../../db/breakdown/count.server'
import type { Tx } from '../../../../db/client.server'
import { takesFilesOnly } from '../../../../db/past-wave.server'
import type { Wave } from '../../../../db/wave.server'
import { nextSteps } from '../overview/next-steps'

/** Where a wave stands that has no results yet, and what happens next. */
export async function findMeanwhile(tx: Tx, wave: Wave) {
  const responses = await countLive(tx, wave.id)
  return {
    ...{ id: wave.id, state: wave.state, takesFiles: takesFilesOnly(wave), responses },
    shortAddress: wave.short_address ?? undefined,
    next: nextSteps(wave, { reading: undefined, responses }),
  }
}

export type Meanwhile = Awaited<ReturnType<typeof findMeanwhile>>
