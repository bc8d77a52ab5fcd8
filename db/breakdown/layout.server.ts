import { countedOf, type SurveyDefinition } from '../../surveys/definition'
import { keptWith } from '../../surveys/kept-with'
import { Layout } from '../../surveys/layout'
import type { Tx } from '../client.server'
import { getDefinition } from '../survey.server'

/** How a wave's counters are laid out. */
export type FindLayout = (tx: Tx, waveId: string) => Promise<Layout>

/** The layout of all that a survey's answers are counted for, in order. */
export const layoutOf = keptWith((definition: SurveyDefinition): Layout => new Layout(countedOf(definition)))

/** The layout of a wave by its survey version, which never changes. */
export const findLayout: FindLayout = async (tx, waveId) => {
  const version = await tx
    .selectFrom('wave')
    .select(['survey_id', 'version'])
    .where('id', '=', waveId)
    .executeTakeFirstOrThrow()
  return layoutOf(await getDefinition(tx, version))
}
