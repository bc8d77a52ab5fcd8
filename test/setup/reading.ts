import type { Tx } from '../../db/client.server'
import { takeReading } from '../../db/reading/take.server'
import { cellNumber } from '../../surveys/cut'
import { codedPlaces } from '../../surveys/definition'
import { strandKeys } from '../../surveys/strand'
import type { Landlord } from './landlord'

/** A cell that few answered from, so that no figure of theirs may be shown. */
export const fewMen = cellNumber('sex', 2)

/** A hundred answers to the first question, sixty from the northern neighbourhood (five of them men) and forty from the
 *  southern authority, three in four satisfied or as said; and the reading of them. Gives the reading's id. */
export async function readHundredResponses(
  tx: Tx,
  { organisationId, wave, areas, definition }: Landlord,
  isSatisfied = (index: number) => index % 4 !== 0,
) {
  const places = codedPlaces(definition).length
  const responses = Array.from({ length: 100 }, (_, index) => ({
    organisation_id: organisationId,
    wave_id: wave.id,
    received_on: wave.opens_on,
    area_id: index < 60 ? areas.northNeighbourhood : areas.southAuthority,
    channel: 1,
    language: 'en',
    strands: Buffer.from(strandKeys.map((key) => (key === 'sex' ? (index < 5 ? 2 : 1) : 0))),
    answers: Buffer.from(
      Array.from({ length: places }, (_, place) => (place > 0 ? 0 : isSatisfied(index) ? 4 : 2)),
    ),
  }))
  await tx.insertInto('response').values(responses).execute()
  return takeReading(tx, wave, { isFinal: wave.state === 'closed' })
}
