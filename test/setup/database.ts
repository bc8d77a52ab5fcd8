import { rmSync } from 'node:fs'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../db/embedded/embedded.server'
import { migrate } from '../../db/migrate.server'
import { temporaryFolder } from './folder'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's address of the test cluster, with the migrated template database in its path. */
    templateUrl: string
  }
}

/** One PostgreSQL for the whole run, all projects (the one at DATABASE_URL, or an embedded one), with one migrated
 *  template from which each test file clones its own database. */
export default async function setup(project: TestProject) {
  const run = project.vitest.getRootProject()
  if ('templateUrl' in run.getProvidedContext()) return
  const external = process.env.DATABASE_URL
  const folder = temporaryFolder('test')
  const embedded = external
    ? undefined
    : await startEmbedded({
        folder,
        settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
      })
  const clusterUrl = external ?? embedded?.url ?? ''
  const template = `soundings_template_${process.pid}`
  const cluster = postgres(clusterUrl, { max: 1, onnotice: () => {} })
  await cluster`create database ${cluster(template)}`
  const templateUrl = new URL(clusterUrl)
  templateUrl.pathname = `/${template}`
  await migrate(templateUrl.toString())
  run.provide('templateUrl', templateUrl.toString())
  return async () => {
    if (external) await dropAll(cluster, template)
    await cluster.end()
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Drops the template and what was loaded beside it, whose names begin with its own. */
async function dropAll(cluster: postgres.Sql, template: string): Promise<void> {
  const databases = await cluster<{ datname: string }[]>`
    select datname from pg_database where datname = ${template} or starts_with(datname, ${`${template}_`})`
  for (const { datname } of databases) await cluster`drop database ${cluster(datname)} with (force)`
}
