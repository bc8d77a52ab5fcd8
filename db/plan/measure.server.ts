import { v7 as newId } from 'uuid'
import type { WrittenDate } from '../../surveys/plan/written-date'
import type { Tx } from '../client.server'
import { nextPlace } from './place.server'
import { type Author, type Changed, stamp } from './plan.server'

/** The place of a survey's readings that a measure is held against: a question, an area, a cell of `surveys/cut.ts`. */
export type MeasuredPlace = { surveyId: string; questionKey: string; areaId: number; cell: number }

/** What an officer writes of a measure. `of` tenants' answers or `figureAbout` a figure of the landlord's own by what it is
 *  about; neither where nothing but words says whether it is reached. */
export type NewMeasure = {
  text: string
  by: WrittenDate
  target: number | undefined
  isMost: boolean
  unit: string
  of: MeasuredPlace | undefined
  figureAbout: string | undefined
}

/** The columns that hold what is written of a measure. */
export const measureRow = ({ of, ...measure }: NewMeasure) => ({
  ...{ text: measure.text, by_written: measure.by.written, by_on: measure.by.on ?? null },
  ...{ target: measure.target ?? null, is_most: measure.isMost, unit: measure.unit },
  ...{ survey_id: of?.surveyId ?? null, question_key: of?.questionKey ?? null },
  ...{ area_id: of?.areaId ?? null, cell: of?.cell ?? null, figure_about: measure.figureAbout ?? null },
})

/** Adds a measure at the end of a recommendation; gives its id. */
export async function insertMeasure(
  tx: Tx,
  by: Author,
  { recommendationId, measure }: { recommendationId: string; measure: NewMeasure },
): Promise<string> {
  const id = newId()
  const place = await nextPlace(tx, 'plan_measure', recommendationId)
  await tx
    .insertInto('plan_measure')
    .values({
      ...{ organisation_id: by.organisation_id, id, recommendation_id: recommendationId, place },
      ...{ ...measureRow(measure), changed_by: by.id },
    })
    .execute()
  return id
}

/** Changes a measure. */
export async function changeMeasure(
  tx: Tx,
  by: Author,
  { id, seen, measure }: { id: string; seen: number; measure: NewMeasure },
): Promise<Changed> {
  const { numUpdatedRows } = await tx
    .updateTable('plan_measure')
    .set({ ...measureRow(measure), ...stamp(by, seen) })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n ? 'done' : 'changed'
}
