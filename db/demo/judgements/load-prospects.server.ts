import { prospectsInWords, prospectsOf } from '../../../surveys/judgement/prospects'
import type { Tx } from '../../client.server'
import { addDays } from '../../day.server'
import { beginJudgement, signJudgement, type Writer } from '../../judgement/judgement.server'
import { findPlanRecord } from '../../plan/record.server'
import { daysSinceSigned, demoProspects } from './prospects'

type About = { waveId: string; today: string }

/** Signs the judgements of prospects by a wave, on the record that the plan had on that day. */
export async function loadProspects(tx: Tx, officer: Writer, { waveId, today }: About): Promise<void> {
  const on = addDays(today, -daysSinceSigned)
  const record = await findPlanRecord(tx, on)
  if (!record) throw new Error('The demonstration has no plan that prospects could rest on.')
  const suggested = prospectsOf(record)?.key ?? null
  const reckoned = { suggested, reckoning: prospectsInWords(record), record, today: on }
  for (const { framework, level, reason } of demoProspects) {
    const subject = { framework, theme: '', kind: 'prospects' as const }
    const id = await beginJudgement(tx, officer, { waveId, ...subject })
    const begun_at = new Date(`${on}T09:15:00Z`)
    await tx.updateTable('judgement').set({ begun_at }).where('id', '=', id).execute()
    const signing = { scale: 'prospects', level, reason, ...reckoned }
    await signJudgement(tx, officer, { id, revision: 1 }, signing)
  }
}
