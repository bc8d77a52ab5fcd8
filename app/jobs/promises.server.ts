import { type Db, inOrganisation } from '../../db/client.server'
import { today } from '../../db/day.server'
import { queueMail } from '../../db/outgoing-mail.server'
import { listNotReminded } from '../../db/promise/reminder.server'
import { remindedFrom } from '../../db/promise/standing'
import { dayInWords } from '../locales/day'
import { promiseHref } from '../routes/officer/promise/href'
import { findReminders, type Reminder } from '../routes/officer/promise/reminders.server'

/** Has every officer reminded by e-mail of a promise whose day is near, once; once more where it was moved out of sight and
 *  has come near again. `origin` begins the address in it. */
export async function remindOfPromises(
  db: Db,
  organisation_id: string,
  { origin, now }: { origin: string; now: Date },
): Promise<void> {
  await inOrganisation(db, organisation_id, async (tx) => {
    for (const reminder of await findReminders(tx, today(now))) {
      const since = remindedFrom(reminder.promisedOn)
      const about = { kind: 'promise' as const, about_id: reminder.waveId }
      for (const recipient of await listNotReminded(tx, { waveId: reminder.waveId, since })) {
        await queueMail(tx, { organisation_id, ...about, recipient, ...letter(reminder, origin) })
      }
    }
  })
}

const letter = ({ waveId, wave, promisedOn }: Reminder, origin: string) => ({
  subject: `Tenants were promised the results of ${wave} by ${dayInWords(promisedOn, 'en')}`,
  body: [
    `Tenants who answered ${wave} were promised what was found, and what you will do, by ${dayInWords(promisedOn, 'en')}. The results are not published yet.`,
    `How it stands: ${origin}${promiseHref(waveId)}`,
  ].join('\n\n'),
})
