import { expect, test } from 'vitest'
import { Running } from './running'

test('coverage prints every line and what is not asked about, without a database', async () => {
  const inWords = new Running('coverage')
  expect(await inWords.exit).toBe(0)
  expect(inWords.output).toContain('2.10/2.11 Performance management and continuous improvement')
  expect(inWords.output).toMatch(
    /\n201 lines; tenants can judge \d+: \d+ are asked about in a survey, \d+ are not/,
  )
  expect(inWords.output).not.toContain('(none)')
  const inJson = new Running('coverage', '--json')
  const { lines, gaps, bank } = await inJson.ready()
  expect(await inJson.exit).toBe(0)
  expect(lines).toHaveLength(201)
  expect(gaps).toEqual(expect.not.arrayContaining(['30.4.a']))
  expect(bank).toContainEqual(
    expect.objectContaining({ key: 'views-acted-on', similarTo: expect.arrayContaining(['TP06']) }),
  )
})
