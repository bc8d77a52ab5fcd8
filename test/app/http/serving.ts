import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { afterAll, beforeAll } from 'vitest'

/** Serves an app while a file's tests run; gives the address of a path in it. */
export function serving(app: Express): (path: string) => string {
  let server: Server
  let address = ''
  beforeAll(async () => {
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())
  return (path) => address + path
}
