import { v7 as newId } from 'uuid'
import { type Area, insertAreas, numberAreas } from '../../../db/area.server'
import { type Draws, makeDraws } from '../../../db/bench/draws'
import type { MadeResponses } from '../../../db/bench/responses.server'
import { type Db, inOrganisation } from '../../../db/client.server'
import { insertOrganisation } from '../../../db/organisation.server'
import { insertSurvey } from '../../../db/survey.server'
import { findWave, insertWave, type Wave } from '../../../db/wave.server'
import { surveyOf } from './made-survey'

/** A landlord that exists to be counted: 10 regions, 200 local authorities, 2,000 neighbourhoods, and one wave of
 *  three months. */
export type MadeLandlord = {
  organisationId: string
  areas: Area[]
  wave: Wave
  measures: number
  draws: Draws
}

const firstDay = '2026-01-01'
const days = { opens_on: firstDay, closes_on: '2026-03-31', results_on: '2026-05-01' }

/** Makes the landlord, without responses; `address` where there are several in one database. */
export async function makeLandlord(
  db: Db,
  measures: number,
  address = `measured-${measures}`,
): Promise<MadeLandlord> {
  const organisationId = newId()
  const areas = numberAreas(tree)
  const draws = makeDraws(sharesOf(areas))
  const wave = await inOrganisation(db, organisationId, async (tx) => {
    const organisation = {
      address,
      name: 'Counted Homes',
      contact: 'Call 01632 960 000.',
    }
    await insertOrganisation(tx, { organisation_id: organisationId, ...organisation })
    await insertAreas(tx, organisationId, areas)
    const surveyId = await insertSurvey(tx, organisationId, surveyOf(measures))
    const id = newId()
    const wave = {
      organisation_id: organisationId,
      id,
      key: 'now',
      name: 'Now',
      state: 'open' as const,
      ...days,
    }
    await insertWave(tx, { ...wave, survey_id: surveyId, version: 1 })
    return findWave(tx, id)
  })
  if (!wave) throw new Error('the wave was not made')
  return { organisationId, areas, wave, measures, draws }
}

/** Some of the landlord's responses, by their numbers. */
export const madeResponses = (
  { wave, measures, draws }: MadeLandlord,
  from: number,
  to: number,
): MadeResponses => ({ waveId: wave.id, firstDay, places: measures, draws, from, to })

/** What share of the responses each neighbourhood has. In every area the first of those under it has the most. */
export function sharesOf(areas: readonly Area[]): [areaId: number, share: number][] {
  const spread = (area: Area, share: number): [number, number][] => {
    const under = childrenOf(areas, area.id)
    if (under.length === 0) return [[area.id, share]]
    const parts = under.map((_, index) => 1 / (index + 1 + area.depth))
    const whole = parts.reduce((sum, part) => sum + part, 0)
    return under.flatMap((child, index) => spread(child, (share * (parts[index] ?? 0)) / whole))
  }
  return areas.filter(({ depth }) => depth === 0).flatMap((root) => spread(root, 1))
}

/** The areas directly under an area. */
export const childrenOf = (areas: readonly Area[], id: number) =>
  areas.filter(({ parent_id }) => parent_id === id)

const under =
  (count: number, name: string, code: string, kind: string) =>
  (child: (code: string) => object = () => ({})) =>
    Array.from({ length: count }, (_, index) => {
      const numbered = `${code}${String(index + 1).padStart(2, '0')}`
      return { kind, name: `${name} ${index + 1}`, code: numbered, ...child(numbered) }
    })

const tree = {
  kind: 'organisation',
  name: 'Everywhere',
  code: 'ALL',
  children: under(
    10,
    'Region',
    'R',
    'region',
  )((region) => ({
    children: under(
      20,
      'Authority',
      `${region}A`,
      'local authority',
    )((authority) => ({
      children: under(10, 'Neighbourhood', `${authority}N`, 'neighbourhood')(),
    })),
  })),
}
