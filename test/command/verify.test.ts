import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../setup/folder'
import { Running } from './running'

const data = temporaryFolder('verify')
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('verify says plainly that a running server has the folder, and verifies once that is stopped', async () => {
  const server = new Running('start', '--json', '--port', '0', '--data', data)
  await server.ready()
  const refused = new Running('verify', '--data', data)
  expect(await refused.exit).toBe(1)
  expect(refused.output).toMatch(
    /is in use by a running Soundings \(process \d+\).* Stop it, verify, then start it again/,
  )
  expect(refused.output).not.toContain('    at ')
  expect(await server.end('SIGINT')).toBe(0)
  const verified = new Running('verify', '--json', '--data', data)
  expect(await verified.ready()).toEqual({ ok: true, waves: [] })
  expect(await verified.exit).toBe(0)
})

test('verify of a folder that is not there makes none', async () => {
  const missing = path.join(data, 'elsewhere')
  const refused = new Running('verify', '--data', missing)
  expect(await refused.exit).toBe(1)
  expect(refused.output).toContain(`There is no data folder ${missing}, so nothing to verify.`)
})
