import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import compression from 'compression'
import express from 'express'
import { expect, test } from 'vitest'
import { readerOf } from '../../../app/http/reader.server'

const pieces = 400
const piece = Buffer.alloc(65_536)

/** A server that sends pieces that cannot be made smaller for as long as they are taken; says how many were sent. */
async function serving(onListening: (port: number) => Promise<void>): Promise<number> {
  let sent = 0
  const app = express().use(compression())
  const done = new Promise<void>((resolve) => {
    app.get('/', async (_request, response) => {
      response.type('text')
      const reader = readerOf(response)
      while (sent < pieces && (await reader())) {
        response.write(crypto.getRandomValues(piece))
        sent++
      }
      response.end()
      resolve()
    })
  })
  const server = createServer(app).listen(0)
  await onListening((server.address() as AddressInfo).port)
  await done
  server.close()
  return sent
}

test('an answer is written to its end for somebody who takes it', async () => {
  const sent = await serving(async (port) => {
    const answer = await fetch(`http://localhost:${port}/`)
    expect((await answer.arrayBuffer()).byteLength).toBe(pieces * piece.length)
  })
  expect(sent).toBe(pieces)
})

test.each(['identity', 'gzip'])(
  'an answer in %s is written no further than it is taken, and ends when nobody is left',
  async (coding) => {
    const sent = await serving(
      (port) =>
        new Promise((resolve) => {
          const client = connect(port, 'localhost', () => {
            client.write(`GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${coding}\r\n\r\n`)
          })
          // Takes the first of it, and then goes away.
          client.once('data', async () => {
            client.pause()
            await nextTurn()
            client.destroy()
            resolve()
          })
        }),
    )
    expect(sent).toBeLessThan(pieces)
  },
)
