import { describe, expect, it } from 'vitest'
import { type ImportRules, readImportedResponse } from '../../surveys/imported-response'
import { onePage } from '../fixtures/one-page'

const rules: ImportRules = {
  definition: onePage,
  areas: new Map([['N1A', 4]]),
  wholeArea: 1,
  firstDay: '2026-03-01',
  lastDay: '2026-03-31',
}

describe('a line of a file', () => {
  it('without an external id hears what else is wrong with it', () => {
    const record = { area: 'N1B', channel: 'papr', language: 'xx', received_on: '2026-04-01', overall: 9 }
    const read = readImportedResponse(rules, record)
    const problems = read.ok ? [] : read.problems
    expect(problems.map(({ path }) => path)).toEqual([
      ...['external_id', 'area', 'channel', 'language', 'received_on', 'overall'],
    ])
    expect(problems[2]?.message).toContain("did you mean 'paper'?")
  })

  it('hears of every fact that has the wrong shape', () => {
    const record = {
      external_id: ' ',
      area: 4,
      channel: 'pigeon',
      language: [],
      received_on: 'May',
      overall: 4,
    }
    const read = readImportedResponse(rules, record)
    expect((read.ok ? [] : read.problems).map(({ path }) => path).sort()).toEqual([
      ...['area', 'channel', 'external_id', 'language', 'received_on'],
    ])
  })

  it('may have no control character or half a character in its external id', () => {
    for (const id of ['a\u0000', 'a\u0007b', '\ud800', 'b\udfff']) {
      const read = readImportedResponse(rules, { external_id: id, channel: 'paper' })
      expect(read).toMatchObject({ ok: false, problems: [{ path: 'external_id' }] })
    }
    expect(readImportedResponse(rules, { external_id: 'Tŷ 😀', channel: 'paper' }).ok).toBe(true)
  })
})
