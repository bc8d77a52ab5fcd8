import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { PanelStepTable } from './tables.server'

type Row = Selectable<PanelStepTable>

/** What a step is of: a view or a service standard. */
export type About = { view_id: string } | { standard_id: string }

/** What somebody did with it: which act, for which panel (null: for the landlord), in what words and on which day. */
export type NewStep = Pick<Row, 'act' | 'panel_id' | 'words' | 'done_on'>

/** A step as it is shown: never who did it, only for which panel. */
export type Step = Pick<Row, 'act' | 'words' | 'done_on'> & { about_id: string; panel_name: string | null }

/** Adds a step to the trail of something, whose row the transaction has locked. */
export async function addStep(
  tx: Tx,
  by: Pick<Account, 'organisation_id' | 'id'>,
  { about, ...step }: NewStep & { about: About },
): Promise<void> {
  const ids = { view_id: null, standard_id: null, ...about }
  const earlier = await tx
    .selectFrom('panel_step')
    .select('number')
    .where((where) => where.and(about))
    .execute()
  await tx
    .insertInto('panel_step')
    .values({
      ...{ organisation_id: by.organisation_id, id: newId(), ...ids, ...step },
      ...{ number: earlier.length + 1, done_by: by.id },
    })
    .execute()
}

/** The trails of some views or standards, step by step, the first first. */
export async function listSteps(
  tx: Tx,
  of: 'view_id' | 'standard_id',
  ids: readonly string[],
): Promise<Step[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('panel_step')
    .leftJoin('panel', 'panel.id', 'panel_step.panel_id')
    .select(['act', 'words', 'done_on', 'panel.name as panel_name'])
    .select(({ ref }) => ref(`panel_step.${of}`).$castTo<string>().as('about_id'))
    .where(`panel_step.${of}`, 'in', [...ids])
    .orderBy('number')
    .execute()
}
