import { sql } from 'kysely'
import { listAreas } from '../../../db/area.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import type { FindLayout } from '../../../db/breakdown/layout.server'
import { mergeCategory } from '../../../db/breakdown/merge.server'
import { moveArea } from '../../../db/breakdown/move.server'
import { rewriteWeights } from '../../../db/breakdown/reweight.server'
import { type Db, inOrganisation, type Tx } from '../../../db/client.server'
import { Random } from '../../../db/demo/random'
import type { Layout } from '../../../surveys/layout'
import type { Landlord } from '../../setup/landlord'

/** So few that every kind of area is rolled up, and so many that some are not. */
export const threshold = 60
const responsesAtMost = 700

/** What happens to the waves of a landlord while they are read, all at the same time: each loop until `stop`. */
export class Turmoil {
  /** How often each thing was done. */
  readonly done: Record<string, number> = {}
  readonly #landlord: Landlord
  readonly #layouts: ReadonlyMap<string, Layout>
  readonly #random: Random
  readonly #loops: Promise<void>[] = []
  #isStopping = false

  constructor(landlord: Landlord, layouts: ReadonlyMap<string, Layout>, seed: string) {
    this.#landlord = landlord
    this.#layouts = layouts
    this.#random = new Random(seed)
  }

  /** Inserts, rolls back, corrects and erases. */
  write(db: Db): void {
    this.#loop(() => this.#pick(this.#writes)(db))
  }

  /** Moves areas, merges categories, weights waves. */
  administer(db: Db): void {
    this.#loop(() => this.#pick(this.#changes)(db))
  }

  /** Folds and promotes, in the hands of this process. */
  fold(db: Db): void {
    this.#loop(async () => {
      const folded = await keepRollup(db, this.#landlord.organisationId, {
        layouts: this.findLayout,
        threshold,
      })
      this.#count('folded', folded)
    })
  }

  /** Ends every loop, and throws what failed in one. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all(this.#loops)
  }

  readonly findLayout: FindLayout = async (_tx, waveId) => {
    const layout = this.#layouts.get(waveId)
    if (!layout) throw new Error(`no layout for ${waveId}`)
    return layout
  }

  #loop(step: () => Promise<void>): void {
    const run = async () => {
      while (!this.#isStopping) {
        await step().catch((error) => this.#forgive(error))
        // Lets the other loops and the readers have their turn even where nothing had to be waited for.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    this.#loops.push(run())
  }

  /** Of two that change the same responses in different orders PostgreSQL gives one up, which is as if it had rolled
   *  back. */
  #forgive(error: unknown): void {
    if (!(error instanceof Error && 'code' in error && error.code === '40P01')) throw error
    this.#count('given up')
  }

  readonly #writes = [
    (db: Db) => this.#insert(db),
    (db: Db) => this.#insert(db),
    (db: Db) => this.#rollBack(db),
    (db: Db) => this.#correct(db),
    (db: Db) => this.#erase(db),
  ]

  readonly #changes = [
    (db: Db) => this.#move(db),
    (db: Db) => this.#move(db),
    (db: Db) => this.#merge(db),
    (db: Db) => this.#weigh(db),
  ]

  #pick<One>(from: readonly One[]): One {
    const one = from[this.#random.below(from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }

  #count(what: string, times = 1): void {
    this.done[what] = (this.done[what] ?? 0) + times
  }

  #inside<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
    return inOrganisation(db, this.#landlord.organisationId, work)
  }

  async #insert(db: Db): Promise<void> {
    await this.#inside(db, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from response`.execute(tx)
      if ((rows[0]?.n ?? 0) < responsesAtMost) await this.#store(tx)
    })
    this.#count('inserted')
  }

  async #rollBack(db: Db): Promise<void> {
    const changedMind = new Error('rolled back on purpose')
    await this.#inside(db, async (tx) => {
      await this.#store(tx)
      throw changedMind
    }).catch((error) => {
      if (error !== changedMind) throw error
    })
    this.#count('rolled back')
  }

  async #store(tx: Tx): Promise<void> {
    const { organisationId, wave } = this.#landlord
    const rows = Array.from({ length: 1 + this.#random.below(12) }, () => ({
      organisation_id: organisationId,
      wave_id: this.#pick([...this.#layouts.keys()]),
      received_on: this.#pick([wave.opens_on, '2026-01-31', '2026-02-01']),
      area_id: 1 + this.#random.below(10),
      weight: this.#random.chance(0.2) ? 1 + this.#random.below(1_000_000) : 10_000,
      tenure: this.#random.below(5),
      channel: 1 + this.#random.below(7),
      language: 'en',
      strands: Buffer.from(Array.from({ length: 9 }, () => this.#pick([0, 1, 1, 2, 3, 30, 31]))),
      answers: Buffer.from(Array.from({ length: 8 }, () => this.#pick([0, 1, 1, 2, 2, 5, 9, 20, 30, 31]))),
    }))
    await tx.insertInto('response').values(rows).execute()
  }

  /** Changes what counts, what does not, and several responses at once; two that correct the same wait for each other. */
  async #correct(db: Db): Promise<void> {
    const change = this.#pick([
      sql`answers = set_byte(answers, ${this.#random.below(8)}, ${1 + this.#random.below(5)})`,
      sql`strands = set_byte(strands, ${this.#random.below(9)}, ${this.#random.below(4)})`,
      sql`area_id = ${1 + this.#random.below(10)}`,
      sql`received_on = date '2026-03-05'`,
      sql`weight = ${1 + this.#random.below(50_000)}`,
      sql`tenure = 2, channel = 3`,
      sql`language = 'cy'`,
    ])
    await this.#onSome(db, (some) => sql`update response set ${change} where id in (${some})`)
    this.#count('corrected')
  }

  async #erase(db: Db): Promise<void> {
    await this.#onSome(db, (some) => sql`delete from response where id in (${some})`)
    this.#count('erased')
  }

  /** In the order of their ids, so that two of these never wait for each other. */
  #onSome(db: Db, statement: (some: ReturnType<typeof sql>) => ReturnType<typeof sql>): Promise<void> {
    const start = this.#random.below(16).toString(16)
    const some = sql`
      select id from response where left(id::text, 1) >= ${start} order by id limit ${1 + this.#random.below(8)}
      for update`
    return this.#inside(db, async (tx) => void (await statement(some).execute(tx)))
  }

  async #move(db: Db): Promise<void> {
    const outcome = await this.#inside(db, async (tx) => {
      const ids = (await listAreas(tx)).map(({ id }) => id)
      return moveArea(tx, this.#pick(ids), this.#pick(ids), this.findLayout)
    })
    this.#count(outcome === 'moved' ? 'moved' : 'move refused')
  }

  async #merge(db: Db): Promise<void> {
    const [from, into] = this.#pick([
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const)
    const merged = await this.#inside(db, (tx) => mergeCategory(tx, { strand: 'ethnicity', from, into }))
    if (merged.state !== 'merged') throw new Error(merged.state)
    this.#count('merged')
  }

  async #weigh(db: Db): Promise<void> {
    const waveId = this.#pick([...this.#layouts.keys()])
    const weight = this.#pick([10_000, 1 + this.#random.below(40_000)])
    const place = { organisationId: this.#landlord.organisationId, waveId, layouts: this.findLayout }
    await rewriteWeights(db, place, async (tx) => {
      const { numAffectedRows } = await sql`
        update response set weight = case when tenure = 1 then ${weight}::int else 10000 end
        where wave_id = ${waveId}`.execute(tx)
      return numAffectedRows !== 0n
    })
    this.#count('weighted')
  }
}
