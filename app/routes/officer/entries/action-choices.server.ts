import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { listNameable, type NamedAction } from '../../../../db/entry/action.server'
import type { Choice } from '../../../components/radios'
import { actionStateInWords, planDateInWords } from '../../../locales/plan'
import { type EntryChoices, listEntryChoices } from './entry-choices.server'

/** An action to tick, with where it stands in the plan. */
export type ActionChoice = Choice & { hint: string }

/** What the form of an entry offers; `named` are the actions that the entry names already. */
export async function listFormChoices(
  tx: Tx,
  named: readonly string[] = [],
): Promise<EntryChoices & { actions: ActionChoice[] }> {
  const actions = await listNameable(tx, named, today())
  return { ...(await listEntryChoices(tx)), actions: actions.map(actionChoice) }
}

const actionChoice = ({ id, reference, text, due, state }: NamedAction): ActionChoice => ({
  value: id,
  text,
  hint: `${reference}. By ${planDateInWords(due)}. ${actionStateInWords[state]}.`,
})
