import { afterEach, expect, test, vi } from 'vitest'
import { readSettings } from '../../app/env.server'

afterEach(() => vi.unstubAllEnvs())

const set = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
}
const server = { SOUNDINGS_SMTP_URL: 'smtp://otter:heron@mail.example.org:587' }
const sender = { SOUNDINGS_MAIL_FROM: 'surveys@example.org' }
const origin = { SOUNDINGS_ORIGIN: 'https://survey.example.org' }

test('mail is sent only where the server, the sender and the address of the links are set', () => {
  expect(readSettings().mail).toBeUndefined()
  set({ ...server, ...sender, ...origin })
  expect(readSettings().mail).toEqual({ url: server.SOUNDINGS_SMTP_URL, from: 'surveys@example.org' })
})

test.each([
  ['SOUNDINGS_MAIL_FROM', { ...server, ...origin }],
  ['SOUNDINGS_SMTP_URL', { ...sender, ...origin }],
  ['SOUNDINGS_ORIGIN', { ...server, ...sender }],
  [
    'SOUNDINGS_SMTP_URL',
    { ...sender, ...origin, SOUNDINGS_SMTP_URL: 'https://otter:heron@mail.example.org' },
  ],
  ['SOUNDINGS_MAIL_FROM', { ...server, ...origin, SOUNDINGS_MAIL_FROM: 'Surveys' }],
])('%s is named where it is missing or wrong, and no password is', (name, settings) => {
  set(settings)
  expect(() => readSettings()).toThrow(new RegExp(`^The environment .*\n  ${name}: [^\n]*$`))
  expect(() => readSettings()).not.toThrow(/heron/)
})

test('all that is wrong and all that is missing is told at once', () => {
  set({ ...server, PORT: 'eighty', LOG_LEVEL: 'loud' })
  const told = /PORT: .*\n.*LOG_LEVEL: .*\n.*SOUNDINGS_MAIL_FROM: .*\n.*SOUNDINGS_ORIGIN: /
  expect(() => readSettings()).toThrow(told)
})
