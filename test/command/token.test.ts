import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../setup/folder'
import { Running } from './running'

const data = temporaryFolder('token')
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('a token made by command opens what it is for and nothing else', async () => {
  const first = new Running('demo', '--json', '--port', '0', '--data', data)
  await first.ready()
  const busy = new Running('token', 'harbour-dale', 'results:read', '--data', data)
  expect(await busy.exit).toBe(1)
  expect(busy.output).toContain('Stop it, make the token, then start it again')
  expect(await first.end('SIGINT')).toBe(0)

  const made = new Running('token', 'harbour-dale', 'entries:read', '--json', '--data', data)
  const { token, scopes } = await made.ready()
  expect(await made.exit).toBe(0)
  expect(scopes).toEqual(['entries:read'])
  const wrong = new Running('token', 'harbour-dale', 'everything', 'all', '--data', data)
  expect(await wrong.exit).toBe(1)
  expect(wrong.output).toMatch(/No token is for "everything", "all"\. Choose of: responses:write/)
  const nobody = new Running('token', 'nobody', 'entries:read', '--data', data)
  expect(await nobody.exit).toBe(1)
  expect(nobody.output).toContain('There is no organisation with the address "nobody"')

  const again = new Running('demo', '--json', '--port', '0', '--data', data)
  const { api } = await again.ready()
  const ask = async (path: string) => {
    const headers = { Authorization: `Bearer ${token}` }
    return (await fetch(new URL(path, String(api)), { headers })).status
  }
  expect(await ask('/api/v1/you-said-we-did')).toBe(200)
  expect(await ask('/api/v1/surveys/tenant-voice/breakdown')).toBe(403)
  expect(await again.end('SIGINT')).toBe(0)
})
