import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { survey } from '../../../app/cli/survey'
import { inOrganisation } from '../../../db/client.server'
import { findSurveyDraft } from '../../../db/survey-draft.server'
import { writeSurveyFile } from '../../../surveys/building/interchange'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { tenMistakes } from '../../fixtures/ten-mistakes'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'

const { db, ownerUrl } = await cloneDatabase()
const { organisationId } = await makeLandlord(db, { address: 'a-landlord' })
vi.stubEnv('DATABASE_URL', ownerUrl)
const said = vi.spyOn(console, 'log').mockImplementation(() => {})
vi.spyOn(console, 'error').mockImplementation(() => {})
const written = vi.spyOn(process.stdout, 'write')
const folder = mkdtempSync(path.join(tmpdir(), 'survey-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  written.mockRestore()
})
afterEach(() => said.mockClear())

const run = (...parts: string[]) =>
  survey({ json: true, port: undefined, data: undefined, parts, isLarge: false })
const fileOf = (name: string, text: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

test('a survey goes out as a file and comes back as the same survey, as a draft', async () => {
  written.mockImplementation(() => true)
  await run('export', 'a-landlord', 'tenant-voice')
  const file = fileOf('survey.json', String(written.mock.calls.at(-1)?.[0]))
  written.mockRestore()
  expect(readFileSync(file, 'utf8')).toBe(writeSurveyFile(perceptionSurvey))
  await run('check', file)
  await run('import', 'a-landlord', file)
  const { draft } = JSON.parse(String(said.mock.calls.at(-1)?.[0])) as { draft: string }
  const found = await inOrganisation(db, organisationId, (tx) => findSurveyDraft(tx, draft))
  expect(found?.definition).toEqual({ ...perceptionSurvey, key: 'tenant-voice-b' })
})

test('a file with ten mistakes is refused with all ten', async () => {
  const file = fileOf(
    'ten.json',
    JSON.stringify({ format: 'soundings-survey', version: 1, survey: tenMistakes }),
  )
  for (const parts of [
    ['check', file],
    ['import', 'a-landlord', file],
  ]) {
    const refused = await run(...parts).catch((error: Error) => error.message)
    expect(String(refused).split('\n')).toHaveLength(11)
    expect(refused).toContain('survey.sections[0].questions[1].askedIf')
  }
})

test.each([
  [[], /Say what to do with a survey/],
  [['export', 'nobody', 'x'], /no organisation with the address "nobody"/],
  [['export', 'a-landlord', 'x'], /no survey "x"/],
  [['ready', 'x'], /no ready survey "x"/],
])('what is wrong is said: %j', async (parts, message) => {
  await expect(run(...parts)).rejects.toThrow(message)
})
