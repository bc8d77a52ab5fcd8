import { v7 as newId } from 'uuid'
import { insertAreas, numberAreas } from '../../db/area.server'
import { type Db, inOrganisation } from '../../db/client.server'
import { today } from '../../db/day.server'
import { channelCode, insertInvitation } from '../../db/invitation.server'
import { insertOrganisation } from '../../db/organisation.server'
import { insertSurvey } from '../../db/survey.server'
import { insertWave, type Wave } from '../../db/wave.server'
import type { SurveyDefinition } from '../../surveys/definition'
import { perceptionSurvey } from '../../surveys/templates/perception'

/** A small landlord of its own: two regions, three local authorities, four neighbourhoods, one home, one survey. */
export type Landlord = {
  organisationId: string
  address: string
  areas: { whole: 1; north: 2; northAuthority: 3; northNeighbourhood: 4; south: 6; southAuthority: 7 }
  householdId: string
  surveyId: string
  wave: Wave
  definition: SurveyDefinition
}

export type LandlordOptions = {
  /** In the organisation's URLs; two landlords of one database need two. */
  address?: string
  definition?: SurveyDefinition
  state?: Wave['state']
  shortAddress?: string
  /** Days from today. */
  opens?: number
  closes?: number
}

const areas = {
  whole: 1,
  north: 2,
  northAuthority: 3,
  northNeighbourhood: 4,
  south: 6,
  southAuthority: 7,
} as const

/** Makes a landlord with one open wave and one household in its northern neighbourhood, of low-cost rent. */
export async function makeLandlord(db: Db, options: LandlordOptions = {}): Promise<Landlord> {
  const { address = 'testing', definition = perceptionSurvey, state = 'open' } = options
  const organisationId = newId()
  const householdId = newId()
  return inOrganisation(db, organisationId, async (tx) => {
    await insertOrganisation(tx, {
      organisation_id: organisationId,
      address,
      name: `${address} Homes`,
      contact: 'Call 01632 960 000.',
    })
    await insertAreas(tx, organisationId, numberAreas(tree))
    await tx
      .insertInto('household')
      .values({
        organisation_id: organisationId,
        id: householdId,
        area_id: areas.northNeighbourhood,
        reference: 'H1',
        tenure: 1,
        address: '1 Test Street',
      })
      .execute()
    const surveyId = await insertSurvey(tx, organisationId, definition)
    const wave = {
      organisation_id: organisationId,
      id: newId(),
      survey_id: surveyId,
      version: 1,
      key: 'now',
      name: 'Now',
      state,
      opens_on: dayFromNow(options.opens ?? -7),
      closes_on: dayFromNow(options.closes ?? 21),
      results_on: dayFromNow(60),
      short_address: options.shortAddress ?? null,
      is_complete: false,
      hidden_until: null,
      answered_by: 'tenants' as const,
      promise: null,
    }
    await insertWave(tx, wave)
    const found = { ...wave, survey_key: definition.key }
    return { organisationId, address, areas, householdId, surveyId, wave: found, definition }
  })
}

/** A personal link to the landlord's household (or, with `null`, one begun from the open link). */
export async function invite(
  db: Db,
  landlord: Landlord,
  householdId: string | null = landlord.householdId,
): Promise<{ id: string; link: string }> {
  return inOrganisation(db, landlord.organisationId, (tx) =>
    insertInvitation(tx, {
      organisationId: landlord.organisationId,
      waveId: landlord.wave.id,
      householdId,
      channel: channelCode(householdId === null ? 'open-link' : 'web-link'),
    }),
  )
}

/** Today and some days more, or fewer, as `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  return today(new Date(Date.now() + days * 86_400_000))
}

const tree = {
  kind: 'organisation',
  name: 'Everywhere',
  code: 'ALL',
  children: [
    {
      kind: 'region',
      name: 'North',
      code: 'N',
      regionCode: 'E12000001',
      children: [
        {
          kind: 'local authority',
          name: 'Northam',
          code: 'N1',
          regionCode: 'E12000001',
          children: [
            { kind: 'neighbourhood', name: 'Hill', code: 'N1A' },
            { kind: 'neighbourhood', name: 'Dale', code: 'N1B' },
          ],
        },
      ],
    },
    {
      kind: 'region',
      name: 'South',
      code: 'S',
      regionCode: 'E12000008',
      children: [
        {
          kind: 'local authority',
          name: 'Southam',
          code: 'S1',
          regionCode: 'E12000008',
          children: [{ kind: 'neighbourhood', name: 'Quay', code: 'S1A' }],
        },
        {
          kind: 'local authority',
          name: 'Westham',
          code: 'S2',
          regionCode: 'E12000008',
          children: [{ kind: 'neighbourhood', name: 'Shore', code: 'S2A' }],
        },
      ],
    },
  ],
}
