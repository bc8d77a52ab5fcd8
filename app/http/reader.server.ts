import type { Response } from 'express'

/** Waits for whoever reads an answer: true once all that was written of it was taken, false when nobody takes any more.
 *  Remix writes a body on whether or not its reader keeps up, and would hold all of a long one in memory; so what makes
 *  one asks here before each piece. It is asked before the first, and follows the writing from then on. */
export function readerOf(response: Response): () => Promise<boolean> {
  let follower: Follower | undefined
  return () => {
    follower ??= new Follower(response)
    return follower.isReady()
  }
}

class Follower {
  readonly #response: Response
  #isFull = false
  #waiting: (() => void)[] = []

  /** Listens once for the whole answer: the compression in between hands listeners on, and cannot take them back. */
  constructor(response: Response) {
    this.#response = response
    const write = response.write.bind(response)
    response.write = ((...given: Parameters<typeof write>) => {
      const isTaken = write(...given)
      if (!isTaken) this.#isFull = true
      return isTaken
    }) as typeof response.write
    response.on('drain', () => this.#goOn())
    response.on('close', () => this.#goOn())
  }

  async isReady(): Promise<boolean> {
    if (this.#isFull && !this.#response.destroyed) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    return !this.#response.destroyed
  }

  #goOn() {
    this.#isFull = false
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
