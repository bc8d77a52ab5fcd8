import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Db, inOrganisation } from '../../db/client.server'
import {
  type DueMail,
  listOrganisationsWithDueMail,
  recordProblem,
  recordSent,
  takeDueMail,
} from '../../db/outgoing-mail.server'
import { type Mailer, problemIn } from '../messaging/mailer.server'
import { withoutRows } from './failure'

const aSecond = 1000
/** How long stopping waits for an e-mail that is being sent. */
const patience = 10_000

/** Sends the e-mails that are due, at once and then every second. Each is sent at least once: one that a mail server took
 *  just before this was stopped, so that it could not be written down, is sent again later under the same Message-ID. Of
 *  several processes each takes other e-mails. Gives back how to stop, which waits a while for the e-mail in hand. */
export function startMail(
  db: Db,
  mailer: Mailer,
  log: Logger,
  clock = () => new Date(),
): () => Promise<void> {
  const post = new Post(db, mailer, log, clock)
  let timer: NodeJS.Timeout | undefined
  let running = runThenWait()
  /** The next run begins a second after this one has ended: never beside it. */
  async function runThenWait() {
    await post.run()
    if (post.isStopping) return
    timer = setTimeout(() => {
      running = runThenWait()
    }, aSecond)
    timer.unref()
  }
  return async () => {
    post.isStopping = true
    clearTimeout(timer)
    await Promise.race([running, wait(patience, undefined, { ref: false })])
  }
}

class Post {
  isStopping = false
  readonly #db: Db
  readonly #mailer: Mailer
  readonly #log: Logger
  readonly #clock: () => Date

  constructor(db: Db, mailer: Mailer, log: Logger, clock: () => Date) {
    this.#db = db
    this.#mailer = mailer
    this.#log = log
    this.#clock = clock
  }

  /** Each organisation in turn; what fails for one is logged and does not hold up the others. */
  async run(): Promise<void> {
    try {
      for (const organisationId of await listOrganisationsWithDueMail(this.#db, this.#clock())) {
        await this.#sendAll(organisationId)
      }
    } catch (error) {
      this.#log.error({ err: withoutRows(error) }, 'mail could not start')
    }
  }

  async #sendAll(organisationId: string): Promise<void> {
    try {
      while (!this.isStopping && (await this.#sendOne(organisationId)));
    } catch (error) {
      this.#log.error({ err: withoutRows(error), organisationId }, 'mail failed')
    }
  }

  /** False when there was none. Nothing is locked while the mail server is waited for. */
  async #sendOne(organisationId: string): Promise<boolean> {
    const taken = { now: this.#clock(), domain: this.#mailer.domain }
    const mail = await inOrganisation(this.#db, organisationId, (tx) => takeDueMail(tx, taken))
    if (!mail) return false
    const failed = await this.#mailer.send(mail).then(
      () => undefined,
      (error: unknown) => problemIn(error, mail.recipient),
    )
    const now = this.#clock()
    if (!failed) {
      await inOrganisation(this.#db, organisationId, (tx) => recordSent(tx, mail.id, now))
      this.#log.info({ organisationId, mail: mail.id }, 'mail sent')
      return true
    }
    const next = await inOrganisation(this.#db, organisationId, (tx) =>
      recordProblem(tx, mail, { problem: failed.words, now }),
    )
    const { id, tries } = mail satisfies DueMail
    this.#log.warn({ organisationId, mail: id, tries, code: failed.code, next }, 'mail could not be sent')
    return true
  }
}
