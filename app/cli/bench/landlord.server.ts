import { v7 as newId } from 'uuid'
import { insertApiToken } from '../../../db/api-token.server'
import { insertAreas, numberAreas } from '../../../db/area.server'
import { type Db, inOrganisation } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { channelCode, insertInvitation } from '../../../db/invitation.server'
import { insertOrganisation } from '../../../db/organisation.server'
import { insertSurvey } from '../../../db/survey.server'
import { countResponses, insertWave } from '../../../db/wave.server'
import { standardSurvey } from '../../../surveys/templates/standard'

/** A landlord that exists to be measured: one open wave of the standard survey, links to it, a token. */
export type BenchLandlord = {
  organisationId: string
  waveId: string
  links: string[]
  token: string
  path: string
}

/** Makes the landlord with so many links. */
export function makeBenchLandlord(db: Db, { links }: { links: number }): Promise<BenchLandlord> {
  const organisationId = newId()
  const wave = {
    organisation_id: organisationId,
    id: newId(),
    key: 'now',
    name: 'Now',
    state: 'open' as const,
  }
  return inOrganisation(db, organisationId, async (tx) => {
    const landlord = { address: 'measured', name: 'Measured Homes', contact: 'Call 01632 960 000.' }
    await insertOrganisation(tx, { organisation_id: organisationId, ...landlord })
    await insertAreas(tx, organisationId, numberAreas(tree))
    const surveyId = await insertSurvey(tx, organisationId, standardSurvey)
    const days = { opens_on: today(), closes_on: '2999-01-01', results_on: '2999-02-01' }
    await insertWave(tx, { ...wave, ...days, survey_id: surveyId, version: 1, short_address: 'measured' })
    const made: string[] = []
    const invitation = {
      organisationId,
      waveId: wave.id,
      householdId: null,
      channel: channelCode('web-link'),
    }
    for (let n = 0; n < links; n++) made.push((await insertInvitation(tx, invitation)).link)
    const token = await insertApiToken(tx, { organisationId, name: 'Bench', scopes: ['responses:write'] })
    const path = `/api/v1/surveys/${standardSurvey.key}/waves/${wave.key}/responses`
    return { organisationId, waveId: wave.id, links: made, token, path }
  })
}

/** How many responses are stored: what a figure counts, whatever the clients believe. */
export function countStored(db: Db, { organisationId, waveId }: BenchLandlord): Promise<number> {
  return inOrganisation(db, organisationId, (tx) => countResponses(tx, waveId))
}

const tree = {
  kind: 'organisation',
  name: 'Everywhere',
  code: 'ALL',
  children: ['North', 'South'].map((name) => ({
    kind: 'region',
    name,
    code: name.slice(0, 1),
    children: Array.from({ length: 20 }, (_, index) => ({
      kind: 'local authority',
      name: `${name} ${index + 1}`,
      code: `${name.slice(0, 1)}${index + 1}`,
    })),
  })),
}
