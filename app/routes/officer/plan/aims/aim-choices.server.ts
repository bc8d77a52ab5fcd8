import { listAreas } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { listOpenedVersions } from '../../../../../db/survey.server'
import { measuresOf } from '../../../../../surveys/definition'
import { areaChoices } from '../../../area-choices'
import { listEntryChoices } from '../../entries/entry-choices.server'

/** What an officer can choose from when saying what is to be reached. */
export async function listAimChoices(tx: Tx) {
  const areas = await listAreas(tx)
  const { groups } = await listEntryChoices(tx)
  const newest = new Map(
    (await listOpenedVersions(tx)).reverse().map((one) => [one.survey_id, one.definition]),
  )
  const questions = [...newest].map(([surveyId, definition]) => {
    const asked = new Map(measuresOf(definition).map(({ question }) => [question.key, question.short.en]))
    return {
      name: definition.title.en,
      choices: [...asked].map(([key, text]) => ({ value: `${surveyId} ${key}`, text })),
    }
  })
  return { areas: areaChoices(areas), wholeArea: areas[0]?.id ?? 1, groups, questions }
}

export type AimChoices = Awaited<ReturnType<typeof listAimChoices>>
