import { listFindingOwners, listReadingsToCheck, recordCheck } from '../../db/alert/check.server'
import { type Db, inOrganisation } from '../../db/client.server'
import { queueMail } from '../../db/outgoing-mail.server'
import { findAlerts } from '../routes/officer/findings/alerts/alerts.server'

/** Has every owner of a finding whose figure has fallen in a new reading told of it by e-mail, once a reading; that a reading
 *  was looked through is stored together with the e-mails. `origin` begins the address in them. */
export async function tellOwners(db: Db, organisation_id: string, origin: string): Promise<void> {
  await inOrganisation(db, organisation_id, async (tx) => {
    const readings = await listReadingsToCheck(tx)
    if (readings.length === 0) return
    for (const { id, email } of await listFindingOwners(tx)) {
      const alerts = await findAlerts(tx, id)
      for (const readingId of readings) {
        const fallen = alerts.find((alert) => alert.readingId === readingId)
        if (!fallen) continue
        const about = { kind: 'alert' as const, about_id: readingId, recipient: email }
        await queueMail(tx, { organisation_id, ...about, ...alertLetter(fallen.wave, origin) })
      }
    }
    await recordCheck(tx, organisation_id, readings)
  })
}

/** Names the wave and the page, and nothing of whom or of how many anything is. */
const alertLetter = (wave: string, origin: string) => ({
  subject: `Something you own has fallen in ${wave}`,
  body: [
    `In ${wave} the figure of a finding that you own is lower than in the wave before, by more than chance.`,
    `Please sign in and see which, at the head of the results: ${origin}/officer`,
    'The figures themselves are not in this e-mail.',
  ].join('\n\n'),
})
