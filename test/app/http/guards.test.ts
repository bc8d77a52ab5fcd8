import express from 'express'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { setHeaders, writeLog } from '../../../app/http/middleware.server'
import { limitRates } from '../../../app/http/rate-limit.server'
import { redact } from '../../../app/http/redaction'
import { mendAddress, refuseOtherSites } from '../../../app/http/request-guards.server'
import { serving } from './serving'

/** Answers with the status asked for, and with the address as it came through. */
const app = express()
const lines: string[] = []
const log = pino({}, { write: (line: string) => lines.push(line) })
app.use(writeLog(log), setHeaders, mendAddress, limitRates({ codes: 3, signIns: 2 }), refuseOtherSites)
app.all('*', (request, response) => {
  response.status(Number(request.query.status ?? 200)).send(request.originalUrl)
})

const at = serving(app)

async function statuses(path: string, times: number, method = 'GET'): Promise<number[]> {
  const found: number[] = []
  for (let time = 0; time < times; time++) found.push((await fetch(at(path), { method })).status)
  return found
}

test.each([
  '/a/SECRET',
  '/A/SECRET/review',
  '/%61/SECRET',
  '//a//SECRET',
  '/a%2FSECRET',
  '/a/SECRET.data',
  '/Receipt/SECRET',
  '/set-up/SECRET',
  'You made a POST request to "/A/SECRET" but did not provide an `action`',
])('what is logged holds no link: %s', (text) => {
  expect(redact(text)).not.toContain('SECRET')
})

test('the line of a request has its path without the link', async () => {
  await fetch(at('/A/SECRET/Review'))
  expect(lines.at(-1)).toContain('"path":"/a/…/review"')
})

test('pages that are found are never too many; only what failed is counted', async () => {
  expect(await statuses('/a/good', 8)).toEqual(Array(8).fill(200))
  expect(await statuses('/a/good/page?status=422', 8)).toEqual(Array(8).fill(422))
  expect(await statuses('/A/guess?status=404', 3)).toEqual([404, 404, 404])
  const refused = await fetch(at('/%61/guess'))
  expect(refused.status).toBe(429)
  expect(await refused.text()).toMatch(/was not saved[\s\S]*Ni chafodd/)
})

test('receipts are counted however the address is written, sign-ins more strictly', async () => {
  expect(await statuses('/Receipt.data?status=422', 4, 'POST')).toEqual([422, 422, 422, 429])
  expect(await statuses('/Sign-In?status=204', 4, 'POST')).toEqual([204, 204, 204, 204])
  expect(await statuses('/Sign-In?status=422', 3, 'POST')).toEqual([422, 422, 429])
})

test.each([
  ['https://elsewhere.example', 403],
  ['null', 403],
  ['same', 200],
  [undefined, 200],
])('a form from a page of %s is answered %i', async (origin, status) => {
  const headers = origin ? { Origin: origin === 'same' ? at('') : origin } : undefined
  const answer = await fetch(at('/officer'), { method: 'POST', ...(headers ? { headers } : {}) })
  expect(answer.status).toBe(status)
})

test('a form through a proxy is measured by the name the browser knows; the API by its tokens alone', async () => {
  const headers = { Origin: 'https://tell.example.org', 'X-Forwarded-Host': 'tell.example.org' }
  expect((await fetch(at('/officer'), { method: 'POST', headers })).status).toBe(200)
  const other = { Origin: 'https://elsewhere.example' }
  expect((await fetch(at('/api/v1/x'), { method: 'POST', headers: other })).status).toBe(200)
})

test('a NUL in an address never reaches the database', async () => {
  expect(await (await fetch(at('/organisations/%00?q=%00'))).text()).toBe(
    '/organisations/%EF%BF%BD?q=%EF%BF%BD',
  )
})

test.each([
  ['/officer/%zz', '/officer/%25zz'],
  ['/officer/%ff%41', '/officer/%EF%BF%BD%41'],
])('an address that cannot be decoded is mended, not printed as an error: %s', async (sent, mended) => {
  expect(await (await fetch(at(sent))).text()).toBe(mended)
})
