import postgres from 'postgres'

/** A connection of the database's owner, on which statements are sent as they stand; end it when done. `settings` are
 *  PostgreSQL's, for the whole session. */
export type OwnerConnection = postgres.Sql

export function connectOwner(url: string, settings: Record<string, string> = {}): OwnerConnection {
  return postgres(url, { max: 1, onnotice: () => {}, connection: settings })
}

/** Makes an empty database beside the one at `ownerUrl`; gives its address and how to drop it. */
export async function createDatabase(
  ownerUrl: string,
  name: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const inServer = async (statement: string) => {
    const owner = connectOwner(ownerUrl)
    await owner.unsafe(statement)
    await owner.end()
  }
  await inServer(`create database ${name}`)
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => inServer(`drop database ${name} with (force)`) }
}

/** Cleans up after many rows were written, as happens by itself in time, so that no measurement pays for it. */
export async function tidy(owner: OwnerConnection): Promise<void> {
  for (const table of ['response', 'response_change', 'rollup', 'rollup_node']) {
    await owner.unsafe(`vacuum (analyze) ${table}`)
  }
}

/** The bytes of the responses, of the rollup and of the readings, each with its indexes. */
export type Sizes = { responses: number; rollup: number; readings: number }

export async function measureSizes(owner: OwnerConnection): Promise<Sizes> {
  const of = (condition: string) => `
    (select coalesce(sum(pg_total_relation_size(oid)), 0)::float8 from pg_class where relkind = 'r' and ${condition})`
  const [sizes] = await owner.unsafe(`
    select ${of("relname = 'response'")} as responses, ${of("relname in ('rollup', 'rollup_node')")} as rollup,
      ${of("relname like 'reading%'")} as readings`)
  return sizes as unknown as Sizes
}
