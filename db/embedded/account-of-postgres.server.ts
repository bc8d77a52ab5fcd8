import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The account PostgreSQL runs as: another one for root, which PostgreSQL refuses; undefined is our own. */
export type RunAs = { uid: number; gid: number } | undefined

/** Who runs PostgreSQL on this cluster. An existing cluster keeps its owner, since nobody else may open it. */
export function accountForPostgres(cluster: string): RunAs {
  const made = statSync(cluster, { throwIfNoEntry: false })
  const own = process.getuid?.()
  if (own !== 0) {
    if (made && own !== undefined && made.uid !== own) {
      throw new Error(
        `The PostgreSQL files in ${cluster} belong to another user (number ${made.uid}). Run Soundings as that user or as root, or choose another folder with --data.`,
      )
    }
    return undefined
  }
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid }
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
    const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout)
    if (uid > 0) return { uid, gid }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.',
  )
}

/** True when the account can open what lies in the folder. */
export function canReach(folder: string, runAs: RunAs): boolean {
  return !runAs || spawnSync('test', ['-x', folder], { ...runAs, cwd: '/' }).status === 0
}

/** True when the account can run the program. */
export function canRun(program: string, runAs: RunAs): boolean {
  return spawnSync(program, ['--version'], { ...runAs, cwd: '/' }).status === 0
}
