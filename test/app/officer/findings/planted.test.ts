import { expect, test } from 'vitest'
import { findDecidedFindings } from '../../../../app/routes/officer/findings/findings-view.server'
import { inOrganisation } from '../../../../db/client.server'
import { type Truth, truths } from '../../../../db/demo/truths'
import { findWaveByKeys } from '../../../../db/wave.server'
import { findingStates } from '../../../../surveys/analysis/finding'
import { cloneDemo } from '../../../setup/demo'

const { db, demo } = await cloneDemo()
const decided = await inOrganisation(db, demo.organisationId, async (tx) => {
  const wave = await findWaveByKeys(tx, demo.surveyKey, demo.closedWaveKey)
  return wave && findDecidedFindings(tx, wave)
})
const findings = decided?.findings ?? []

/** What a truth's group is called in the name of a finding: a strand's first category or tenure, and its area. */
function placeOf({ group }: Truth) {
  const [strand, [category] = []] = Object.entries(group.strands ?? {})[0] ?? []
  const group_ = strand ? `${strand}.${category}` : group.tenure ? 'tenure.leasehold' : 'everybody'
  return `${group_}:${group.areas?.[0] ?? 'HD'}`
}
const findingsOf = (truth: Truth) =>
  findings.filter(({ key }) => key.endsWith(`:${truth.measure}:${placeOf(truth)}`))
const shown = truths.filter(({ kind }) => ['gap', 'explained by region', 'fallen'].includes(kind))
const quiet = truths.filter(({ kind }) => ['chance', 'suppressed'].includes(kind))

test.each(shown.map((truth) => [truth.key, truth] as const))('%s is found, with its size', (_, truth) => {
  const kinds = truth.kind === 'fallen' ? ['fall'] : ['group', 'area']
  const found = findingsOf(truth).find(({ kind }) => kinds.includes(kind))
  expect(found?.isAdverse).toBe(truth.found.percent < truth.against.percent)
  expect(found?.figure).toMatchObject({ base: truth.found.base })
  expect(Math.abs(Number(found?.figure.percent) - truth.found.percent)).toBeLessThan(0.6)
  const points = truth.found.percent - truth.against.percent
  expect(Math.abs((found?.points ?? 0) - points)).toBeLessThan(1.1)
  expect(found?.people).toBe(Math.round((Math.abs(found?.points ?? 0) * truth.found.base) / 100))
})

test('a gap that no region has says so', () => {
  const truth = truths.find(({ kind }) => kind === 'explained by region') as Truth
  expect(findingsOf(truth)[0]?.regions).toContain('found in none of the 4')
})

test.each(quiet.map((truth) => [truth.key, truth] as const))('%s is not found', (_, truth) => {
  expect(findingsOf(truth)).toEqual([])
})

test('nothing is found of anybody who is hidden, or by how people answered', () => {
  expect(findings.filter(({ figure }) => figure.base < 30)).toEqual([])
  expect(findings.filter(({ key }) => key.includes('channel.'))).toEqual([])
})

test('what was decided in the demonstration is of what is found, in every state', () => {
  expect(decided?.gone).toEqual([])
  for (const state of findingStates)
    expect(
      findings.some((one) => one.state === state),
      state,
    ).toBe(true)
})
