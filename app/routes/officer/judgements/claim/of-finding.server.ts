import type { Tx } from '../../../../../db/client.server'
import type { Wave } from '../../../../../db/wave.server'
import { findDecidedFindings } from '../../findings/findings-view.server'
import { nameOfFinding } from '../../findings/name-of-finding'

/** What a claim begins with that is made of an accepted finding of a wave: what it is called, and the fields of the form.
 *  Undefined where there is no such finding, or it was not accepted. */
export async function claimOfFinding(tx: Tx, wave: Wave, key: string) {
  const decided = await findDecidedFindings(tx, wave)
  const found = decided?.findings.find((one) => one.key === key && one.state === 'accepted')
  if (!decided || !found) return undefined
  const area = decided.areas.find(({ code }) => code === found.area.code)
  return {
    name: nameOfFinding(key, decided),
    begin: {
      ...{ side: found.isAdverse ? 'weakness' : 'strength', claim: found.sentence, finding: key },
      ...{ wave: wave.id, question: found.question.key },
      ...{ 'evidence-area': String(area?.id ?? ''), group: String(found.cell) },
    },
  }
}
