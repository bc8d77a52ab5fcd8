import type { Tx } from '../../../../../db/client.server'
import type { Wave } from '../../../../../db/wave.server'
import { withoutSureness } from '../../../../locales/gap'
import { findDecidedFindings } from '../../findings/findings-view.server'
import { nameOfFinding } from '../../findings/name-of-finding'

/** What a claim begins with that is made of an accepted finding of a wave: what it is called, and the fields of the form. How
 *  sure a gap is is left out, as the claim is tested with the others of its judgement and says that of itself. Undefined where there is no such finding, or it was not accepted. */
export async function claimOfFinding(tx: Tx, wave: Wave, key: string) {
  const decided = await findDecidedFindings(tx, wave)
  const found = decided?.findings.find(
    (one) => [one.key, one.decidedKey, ...one.aliases].includes(key) && one.state === 'accepted',
  )
  if (!decided || !found) return undefined
  const area = decided.areas.find(({ code }) => code === found.area.code)
  return {
    name: nameOfFinding(found.key, decided),
    begin: {
      ...{ side: found.isAdverse ? 'weakness' : 'strength', claim: withoutSureness(found.sentence) },
      ...{ finding: found.decidedKey, wave: wave.id, question: found.question.key },
      ...{ 'evidence-area': String(area?.id ?? ''), group: String(found.cell) },
    },
  }
}
