import { timingSafeEqual } from 'node:crypto'
import { hashSecret, newToken } from '../../db/secret.server'

/** The one-time link with which a new installation makes its organisation. It lives in memory only: a restart makes
 *  another, and it is spent when the organisation exists. */
export class FirstRun {
  #token: string | undefined

  /** A fresh token; any earlier one is void. */
  open(): string {
    this.#token = newToken()
    return this.#token
  }

  isOpenFor(token: string): boolean {
    return this.#token !== undefined && timingSafeEqual(hashSecret(token), hashSecret(this.#token))
  }

  close(): void {
    this.#token = undefined
  }
}
