import { readFileSync } from 'node:fs'

/** Whether a process with this number is running; one that has ended and only waits to be collected is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return processFacts(pid)?.state !== 'Z'
}

/** When the process began, in ticks since the machine started, so that a number given to another program since is
 *  told apart; undefined where the system does not say (only Linux does). */
export function processStart(pid: number): string | undefined {
  return processFacts(pid)?.start
}

function processFacts(pid: number): { state: string | undefined; start: string | undefined } | undefined {
  try {
    // The name, in brackets, may hold anything; what follows its last bracket is in fixed places.
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { state: facts[0], start: facts[19] }
  } catch {
    return undefined
  }
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
