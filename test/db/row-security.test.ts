import postgres from 'postgres'
import { expect, test } from 'vitest'
import { inOrganisation } from '../../db/client.server'
import type { Database } from '../../db/schema'
import { cloneDatabase } from '../setup/clone'
import { findLeaks } from './row-security'
import { specimensOf } from './specimens'

/** A database with one row of every table for each of two organisations, put there by the server's own role. */
async function twoOrganisations() {
  const clone = await cloneDatabase()
  for (const seed of [1, 2]) {
    const specimens = specimensOf(seed)
    await inOrganisation(clone.db, specimens.organisation.organisation_id, async (tx) => {
      for (const table of Object.keys(specimens) as (keyof Database)[]) {
        await tx.insertInto(table).values(specimens[table]).execute()
      }
    })
  }
  return clone
}

const sound = await twoOrganisations()
const broken = await twoOrganisations()

/** The leaks that are there while `change` is made as the owner; taken back by `undo`. */
async function leaksAfter(change: string, undo: string): Promise<string[]> {
  const owner = postgres(broken.ownerUrl, { max: 1, onnotice: () => {} })
  await owner.unsafe(change)
  const leaks = await findLeaks(broken)
  await owner.unsafe(undo)
  await owner.end()
  return leaks
}

test('no organisation reads or writes a row of another, in any table or view', async () => {
  expect(await findLeaks(sound)).toEqual([])
})

test('a dropped policy is noticed', async () => {
  const policy = `create policy own_organisation on household
    using (organisation_id = nullif(current_setting('soundings.organisation_id', true), '')::uuid)`
  expect(await leaksAfter('drop policy own_organisation on household', policy)).toEqual([
    'household: does not read its own row',
    'household: gives its own row to another organisation',
  ])
})

test('row-level security turned off is noticed, in reading and in every way of writing', async () => {
  const leaks = await leaksAfter(
    'alter table benchmark disable row level security',
    'alter table benchmark enable row level security',
  )
  expect(leaks).toEqual([
    "benchmark: reads another organisation's row",
    'benchmark: reads a row with no organisation set',
    "benchmark: inserts a row of another organisation's",
    'benchmark: gives its own row to another organisation',
    "benchmark: updates another organisation's row",
    "benchmark: deletes another organisation's row",
  ])
})

test('a policy that lets everything through is noticed', async () => {
  const leaks = await leaksAfter(
    'create policy everything on tenant using (true)',
    'drop policy everything on tenant',
  )
  expect(leaks).toContain("tenant: reads another organisation's row")
})

test('a view with its owner’s rights is noticed', async () => {
  const role = new URL(broken.serverUrl).username
  const leaks = await leaksAfter(
    `create view name as select organisation_id, name from tenant; grant select on name to ${role}`,
    'drop view name',
  )
  expect(leaks).toEqual([
    "name: reads another organisation's row",
    'name: reads a row with no organisation set',
  ])
})

test('a table without an organisation, or without a row to try, is noticed', async () => {
  expect(await leaksAfter('create table stray (id integer)', 'drop table stray')).toEqual([
    'stray: has no organisation_id and is not a library table',
  ])
  expect(await leaksAfter('create table empty (organisation_id uuid)', 'drop table empty')).toContain(
    'empty: holds no row of the first organisation to try',
  )
})

test('a function that says more than an organisation and an id is noticed', async () => {
  const leaks = await leaksAfter(
    `create function tell() returns table (organisation_id uuid, email text) language sql security definer
       as $$ select organisation_id, email from account $$`,
    'drop function tell',
  )
  expect(leaks).toEqual([
    'function tell gives back TABLE(organisation_id uuid, email text)',
    'function tell sets no search_path',
  ])
})
