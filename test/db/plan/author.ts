import { v7 as newId } from 'uuid'
import { insertAccount } from '../../../db/account.server'
import type { Tx } from '../../../db/client.server'
import type { Author } from '../../../db/plan/plan.server'
import type { RecommendationWords } from '../../../surveys/plan/plan'
import { noDate, readWrittenDate, type WrittenDate } from '../../../surveys/plan/written-date'

/** An officer of a landlord, to write in plans. */
export async function insertOfficer(tx: Tx, organisation_id: string): Promise<Author> {
  const officer = { organisation_id, id: newId() }
  const account = { role: 'officer' as const, name: 'Ola Brook', email: 'ola@example.org' }
  await insertAccount(tx, { ...officer, ...account, password: 'heron-kettle-north' })
  return officer
}

/** A date of a plan that began in 2026. */
export function written(words: string): WrittenDate {
  const date = readWrittenDate(words, '2026-01-01')
  if (!date) throw new Error(`${words} is no date`)
  return date
}

/** A recommendation in words, to be done by the end of 2026. */
export const recommended = (over: Partial<RecommendationWords> = {}): RecommendationWords => ({
  ...{ reference: 'R1', text: 'Answer the telephone', target: written('December 2026'), recommended: noDate },
  ...{ responsible: 'Ada Finch, Head of Calls', sponsor: 'Bo Lark, Director', outcomes: '', impact: 'high' },
  ...{ cost: '', costPounds: undefined, costBand: undefined, say: '', quote: '', priority: '' },
  ...over,
})
