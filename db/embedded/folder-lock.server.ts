import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive, processStart } from './process.server'

/** A living process (by its number) has the data folder. */
export class FolderInUse extends Error {
  readonly folder: string
  readonly holder: number

  constructor(folder: string, holder: number) {
    super(
      `The data folder ${folder} is in use by another Soundings (process ${holder}). Stop that one, or choose another folder with --data.`,
    )
    this.folder = folder
    this.holder = holder
  }
}

/** Takes the data folder for this process, or says who has it; gives back how to let it go. A lock whose process is
 *  gone (killed, or from before a restart of the machine) is no lock. */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'soundings.pid')
  const mine = `${process.pid} ${processStart(process.pid) ?? ''}\n`
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, mine)
  try {
    for (let tries = 0; tries < 5; tries++) {
      if (take(draft, file)) return () => release(file, mine)
      const holder = holderOf(file)
      if (holder !== undefined) {
        throw new FolderInUse(folder, holder)
      }
      removeStale(file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new Error(`The lock ${file} can be neither taken nor removed.`)
}

/** A link is made at once and whole, or not at all. */
function take(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(file: string): number | undefined {
  try {
    const [pid = '', start = ''] = readFileSync(file, 'utf8').trim().split(' ')
    const number = Number(pid)
    return number > 0 && isAlive(number) && (processStart(number) ?? '') === start ? number : undefined
  } catch {
    return undefined
  }
}

function removeStale(file: string) {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  // Another process may have taken the folder since the lock was read: then what was moved is theirs.
  if (holderOf(aside) !== undefined) take(aside, file)
  rmSync(aside, { force: true })
}

function release(file: string, mine: string) {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file)
  } catch {
    // Gone with its folder: nothing left to let go.
  }
}
