import express from 'express'
import { expect, test } from 'vitest'
import { limitBodies } from '../../../app/http/middleware.server'
import { serving } from './serving'

const app = express()
app.use(limitBodies)
app.all('*', (request, response) => {
  request.resume().once('end', () => void response.send('read'))
})

const at = serving(app)

const megabyte = 1024 * 1024
const wave = '/officer/waves/019b8b74-1800-7fe4-9142-d534bfe69894'

test.each([
  [`${wave}/imports`, 20, 200],
  [`${wave}/imports.data`, 20, 200],
  [`${wave}/imports`, 22, 413],
  [`${wave}/weights`, 1, 413],
  [`${wave}/imports/019b8b74-1800-7fe4-9142-d534bfe69894/columns`, 1, 413],
  ['/a/link/imports', 1, 413],
  ['/api/v1/surveys/tenant-voice/waves/now/responses', 22, 200],
])('a body sent to %s of %i MB is answered with %i', async (path, megabytes, status) => {
  const body = Buffer.alloc(megabytes * megabyte)
  expect((await fetch(at(path), { method: 'POST', body })).status).toBe(status)
})
