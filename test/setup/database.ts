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

/** One PostgreSQL for the whole run (the one at DATABASE_URL, or an embedded one), with one migrated template
 *  from which each test file clones its own database. */
export default async function setup(project: TestProject) {
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
  project.provide('templateUrl', templateUrl.toString())
  return async () => {
    if (external) await cluster`drop database if exists ${cluster(template)} with (force)`
    await cluster.end()
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
