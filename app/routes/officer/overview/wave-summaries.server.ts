import { countLive } from '../../../../db/breakdown/count.server'
import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import { listWaves } from '../../../../db/wave.server'

/** Every wave with its survey's title and the responses it has now, newest first. */
export async function listWaveSummaries(tx: Tx) {
  const summaries = []
  for (const wave of await listWaves(tx)) {
    const { title } = await getDefinition(tx, wave)
    summaries.push({
      id: wave.id,
      name: wave.name,
      survey: title.en,
      state: wave.state,
      answeredBy: wave.answered_by,
      opensOn: wave.opens_on,
      closesOn: wave.closes_on,
      // Nobody who answered a past survey elsewhere was promised anything here.
      resultsOn: wave.answered_by === 'tenants' ? wave.results_on : undefined,
      responses: await countLive(tx, wave.id),
    })
  }
  return summaries
}
