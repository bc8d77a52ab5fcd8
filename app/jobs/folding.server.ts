import type { Logger } from 'pino'
import { keepRollup } from '../../db/breakdown/keep.server'
import { listChangedOrganisations } from '../../db/breakdown/queue.server'
import type { Db } from '../../db/client.server'
import { listOrganisationIds } from '../../db/organisation.server'
import { withoutRows } from './failure'

const aSecond = 1000

/** Folds what organisations have queued into their rollups: all of them at once, then every second those with changes.
 *  Of several processes, whichever comes first does it. Gives back how to stop, which waits for the piece in hand. */
export function startFolding(db: Db, log: Logger): () => Promise<void> {
  const folding = new Folding(db, log)
  let running = folding.run(listOrganisationIds)
  let timer = setTimeout(again, aSecond)
  timer.unref()
  function again() {
    running = running.then(() => folding.run(listChangedOrganisations))
    running.then(() => {
      if (folding.isStopping) return
      timer = setTimeout(again, aSecond)
      timer.unref()
    })
  }
  return async () => {
    folding.isStopping = true
    clearTimeout(timer)
    await running
  }
}

class Folding {
  isStopping = false
  readonly #db: Db
  readonly #log: Logger

  constructor(db: Db, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** Each organisation in turn; what fails for one is logged and does not hold up the others. */
  async run(listIds: (db: Db) => Promise<string[]>): Promise<void> {
    try {
      for (const organisationId of await listIds(this.#db)) {
        if (this.isStopping) return
        await this.#keep(organisationId)
      }
    } catch (error) {
      this.#log.error({ err: withoutRows(error) }, 'folding could not start')
    }
  }

  async #keep(organisationId: string): Promise<void> {
    try {
      const folded = await keepRollup(this.#db, organisationId, { isStopping: () => this.isStopping })
      if (folded > 0) this.#log.debug({ organisationId, folded }, 'folded')
    } catch (error) {
      this.#log.error({ err: withoutRows(error), organisationId }, 'folding failed')
    }
  }
}
