import { z } from 'zod'
import { type Db, inOrganisation } from '../../../../db/client.server'
import { discardImport } from '../../../../db/importing/file.server'
import { type ImportOutcome, runImport } from '../../../../db/importing/run.server'
import { type UndoOutcome, undoImport } from '../../../../db/importing/undo.server'
import type { Wave } from '../../../../db/wave.server'
import type { Problem } from '../../../components/problem'

export const Intent = z.enum(['import', 'undo', 'discard'])

type Asked = { intent: z.infer<typeof Intent>; agreed: boolean; accountId: string }

/** Does what was asked of an import; gives what kept it from being done. What was done already is no problem: the page
 *  says so. */
export async function perform(
  db: Db,
  wave: Wave,
  importId: string,
  { intent, agreed, accountId }: Asked,
): Promise<Problem[]> {
  if (intent === 'discard') {
    await inOrganisation(db, wave.organisation_id, (tx) => discardImport(tx, importId))
    return []
  }
  if (intent === 'import') {
    return wordsFor(importRefusals[await runImport(db, wave, importId, { accountId, leavesOut: agreed })])
  }
  if (!agreed) return wordsFor('Tick the box to say that they are to be taken away')
  const outcome = await inOrganisation(db, wave.organisation_id, (tx) =>
    undoImport(tx, wave, importId, accountId),
  )
  return wordsFor(undoRefusals[outcome])
}

const importRefusals: Record<ImportOutcome, string | undefined> = {
  done: undefined,
  already: undefined,
  'not open': 'This wave takes no responses now, so nothing was imported',
  'not matched': 'Say first what the columns are',
  'refused rows': 'Tick the box to leave out the rows that cannot be imported, or put them right first',
  nothing: 'Nothing would be imported from this file',
}

const undoRefusals: Record<UndoOutcome, string | undefined> = {
  done: undefined,
  'not imported': undefined,
  'too late': 'The wave has closed and its final results rest on these responses, so they stay',
}

const wordsFor = (message: string | undefined): Problem[] => (message ? [{ field: 'agreed', message }] : [])
