import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attack, type Leak } from './attacker'
import { nearLimitWave } from './near-limit'
import { publish } from './published'
import { type RandomWave, randomLargeWave } from './random-waves'
import { type Precision, type Weights, weightedRows, withoutRule, withRule } from './weighted-figures'

const seed = 1
const isChecked = (reading: number, place: number) => reading === 0 && place % 2 === 0

/** What somebody can tell of a closed wave that is read with several settings for its weights one after another. */
function tell({ lattice, readings }: RandomWave, weights: readonly Weights[], precision: Precision): Leak[] {
  const [parts = []] = readings
  const published = publish({ lattice, readings: weights.map(() => parts) })
  const weighted = weightedRows(lattice, published, { weights, precision })
  return attack(lattice, published, { weighted, isChecked })
}

/** Three settings, each of up to five weights from a third to ten times the average. */
const settings = fc.array(
  fc.array(fc.double({ min: 0.3, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }),
  { minLength: 3, maxLength: 3 },
)

const narrowest = (leaks: readonly Leak[]) =>
  leaks.reduce((least, { low, high }) => Math.min(least, high - low), Number.POSITIVE_INFINITY)

describe('weighted figures by up to three settings', () => {
  it('leave everything hidden uncertain to somebody who knows every weight', async () => {
    await fc.assert(
      fc.asyncProperty(randomLargeWave, settings, async (wave, weights) => {
        await nextTurn()
        expect(tell(wave, weights, withRule)).toEqual([])
      }),
      { numRuns: 10, seed },
    )
  })

  it('pin nothing even where the weights are as uneven as the rule lets them be', () => {
    const leaks = nearLimit.flatMap(({ wave, weights }) => tell(wave, weights, withRule))
    expect(narrowest(leaks)).toBeGreaterThan(2)
    const hidden = nearLimit.reduce((sum, { wave }) => sum + hiddenOf(wave), 0)
    expect(leaks.length).toBeLessThan(0.02 * hidden)
  })

  it('would give hidden figures away if they were as exact as others', () => {
    const uneven = nearLimit.map(({ wave, weights }) => tell(wave, weights.map(tenTimes), withoutRule))
    expect(narrowest(uneven.flat())).toBeLessThan(2)
    expect(uneven.filter((leaks) => leaks.length > 0).length).toBeGreaterThan(20)
  })
})

const nearLimit = fc.sample(nearLimitWave, { numRuns: 100, seed })

/** Weights ten times as far apart. */
const tenTimes = (weights: Weights) => weights.map((weight) => 1 + 10 * (weight - 1))

function hiddenOf({ lattice, readings }: RandomWave): number {
  const [first] = publish({ lattice, readings: readings.slice(0, 1) })
  return first?.dark.reduce((sum, one) => sum + one, 0) ?? 0
}
