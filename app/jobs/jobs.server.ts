import type { Logger } from 'pino'
import { type Db, inOrganisation } from '../../db/client.server'
import { today } from '../../db/day.server'
import { publishUnconfirmed } from '../../db/entry/settle.server'
import { discardOldImports } from '../../db/importing/file.server'
import { withLock } from '../../db/lock.server'
import { listOrganisationIds } from '../../db/organisation.server'
import { tellOwners } from './alerts.server'
import { withoutRows } from './failure'
import { remindOfPromises } from './promises.server'
import { closeWaves, hideDays, takeDueReadings } from './waves.server'

const fiveMinutes = 5 * 60 * 1000

/** Work done in the background, at once and then every five minutes, each piece safe to run in several processes;
 *  staff are written to where mail is set up. Gives back how to stop, which waits for the piece in hand. */
export function startJobs(db: Db, log: Logger, mail?: MailFrom): () => Promise<void> {
  const rounds = new Rounds(db, log, mail)
  let running = rounds.run()
  const timer = setInterval(() => {
    running = running.then(() => rounds.run())
  }, fiveMinutes)
  timer.unref()
  return async () => {
    clearInterval(timer)
    rounds.stop()
    await running
  }
}

/** Where the addresses in e-mails begin. */
type MailFrom = { origin: string }

class Rounds {
  readonly #db: Db
  readonly #log: Logger
  readonly #mail: MailFrom | undefined
  #isStopping = false

  constructor(db: Db, log: Logger, mail: MailFrom | undefined) {
    this.#db = db
    this.#log = log
    this.#mail = mail
  }

  stop() {
    this.#isStopping = true
  }

  /** Every organisation in turn; what fails for one is logged and does not hold up the others. */
  async run(): Promise<void> {
    const now = new Date()
    try {
      for (const organisationId of await listOrganisationIds(this.#db)) {
        if (this.#isStopping) return
        await this.#runFor(organisationId, now)
      }
    } catch (error) {
      this.#log.error({ err: withoutRows(error) }, 'the jobs could not start')
    }
  }

  async #runFor(organisationId: string, now: Date): Promise<void> {
    try {
      await withLock(this.#db, organisationId, async () => {
        const closed = await closeWaves(this.#db, organisationId, now)
        if (closed.length > 0) this.#log.info({ organisationId, waves: closed }, 'closed')
        await hideDays(this.#db, organisationId, now)
        await inOrganisation(this.#db, organisationId, (tx) => discardOldImports(tx, now))
        await inOrganisation(this.#db, organisationId, (tx) => publishUnconfirmed(tx, today(now)))
        const read = await takeDueReadings(this.#db, organisationId, now, this.#log)
        if (read.length > 0) this.#log.info({ organisationId, waves: read }, 'read')
        if (this.#mail) await this.#tellStaff(organisationId, { ...this.#mail, now })
      })
    } catch (error) {
      this.#log.error({ err: withoutRows(error), organisationId }, 'a job failed')
    }
  }

  async #tellStaff(organisationId: string, mail: MailFrom & { now: Date }): Promise<void> {
    await tellOwners(this.#db, organisationId, mail.origin)
    await remindOfPromises(this.#db, organisationId, mail)
  }
}
