import { afterEach, expect, test, vi } from 'vitest'
import { token } from '../../../app/cli/token'
import { findApiToken } from '../../../db/api-token.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'

const { db, ownerUrl } = await cloneDatabase()
const { organisationId } = await makeLandlord(db, { address: 'a-landlord' })
vi.stubEnv('DATABASE_URL', ownerUrl)
const said = vi.spyOn(console, 'log').mockImplementation(() => {})
vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => said.mockClear())

const make = (...parts: string[]) =>
  token({ json: true, port: undefined, data: undefined, parts, isLarge: false })

test('a token made by command is the organisation’s, for what was named and nothing else', async () => {
  await make('a-landlord', 'entries:read', 'results:read')
  const made = JSON.parse(String(said.mock.calls[0]?.[0])) as { token: string; scopes: string[] }
  expect(made.scopes).toEqual(['results:read', 'entries:read'])
  expect(await findApiToken(db, made.token)).toMatchObject({ organisationId, scopes: made.scopes })
})

test.each([
  [[], /Name the organisation by its address, then what the token is for: responses:write/],
  [['a-landlord'], /Say what the token is for, one or more of: responses:write/],
  [['a-landlord', 'everything', 'all'], /No token is for "everything", "all"\. Choose of: responses:write/],
  [['nobody', 'entries:read'], /There is no organisation with the address "nobody"/],
])('what is wrong is said, and no token made: %j', async (parts, message) => {
  await expect(make(...parts)).rejects.toThrow(message)
  expect(said).not.toHaveBeenCalled()
})
