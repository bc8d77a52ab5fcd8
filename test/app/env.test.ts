import { afterEach, expect, test, vi } from 'vitest'
import { readSettings } from '../../app/env.server'

afterEach(() => vi.unstubAllEnvs())

const set = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
}
const server = { SOUNDINGS_SMTP_URL: 'smtp://otter:heron@mail.example.org:587' }
const sender = { SOUNDINGS_MAIL_FROM: 'surveys@example.org' }

test('mail is sent only where both the server and the sender are set', () => {
  expect(readSettings().mail).toBeUndefined()
  set({ ...server, ...sender })
  expect(readSettings().mail).toEqual({ url: server.SOUNDINGS_SMTP_URL, from: 'surveys@example.org' })
})

test.each([
  ['SOUNDINGS_MAIL_FROM', server],
  ['SOUNDINGS_SMTP_URL', sender],
  ['SOUNDINGS_SMTP_URL', { ...sender, SOUNDINGS_SMTP_URL: 'https://otter:heron@mail.example.org' }],
  ['SOUNDINGS_MAIL_FROM', { ...server, SOUNDINGS_MAIL_FROM: 'Surveys' }],
])('%s is named where it is missing or wrong, and no password is', (name, settings) => {
  set(settings)
  expect(() => readSettings()).toThrow(new RegExp(`^The environment .*\n  ${name}: `))
  expect(() => readSettings()).not.toThrow(/heron/)
})
