import { createHash, randomBytes } from 'node:crypto'
import { formLength, linkLength, makeCode, receiptLength } from '../surveys/code'

/** A new personal link, of which only the hash is stored. */
export const newLink = (): string => makeCode(randomBytes(linkLength))

/** A new receipt, of which only the hash is stored. */
export const newReceipt = (): string => makeCode(randomBytes(receiptLength))

/** A new code for a paper form; it is no secret, and stored as it is. */
export const newFormCode = (): string => makeCode(randomBytes(formLength))

/** A new secret for a cookie or an API token: 256 random bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256: what is stored of a link, a receipt, a cookie or a token. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()
