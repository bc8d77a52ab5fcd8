import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attack } from './attacker'
import { publish } from './published'
import { randomErodedWave, randomWave } from './random-waves'

/** A few waves in every run of the tests, and one value in twenty-three; the long test plays thousands. */
const waves = 6
const seed = 1
const isChecked = (reading: number, place: number) => (reading + place) % 23 === 0

describe('what a reading may show', () => {
  it('leaves everything hidden uncertain to somebody who knows everything shown', async () => {
    await fc.assert(
      fc.asyncProperty(randomWave, async (wave) => {
        await nextTurn()
        expect(attack(wave.lattice, publish(wave), { isChecked })).toEqual([])
      }),
      { numRuns: waves, seed },
    )
  })

  it('leaves it uncertain where answers were taken back, to somebody who knows that they may have been', async () => {
    await fc.assert(
      fc.asyncProperty(randomErodedWave, async (wave) => {
        await nextTurn()
        expect(attack(wave.lattice, publish(wave), { isChecked, mayFall: true })).toEqual([])
      }),
      { numRuns: waves, seed },
    )
  })

  it('would give hidden figures away if nothing were hidden but what is too small itself', () => {
    const leaks = fc
      .sample(randomWave, { numRuns: 12, seed })
      .map((wave) => attack(wave.lattice, publish(wave, { complementary: false })))
    expect(leaks.filter((found) => found.length > 0).length).toBeGreaterThan(2)
    expect(leaks.flat().some(({ part }) => part !== undefined)).toBe(true)
  })

  it('never shows what may not be shown by itself', () => {
    fc.assert(
      fc.property(randomWave, (wave) => {
        for (const { parts, dark } of publish({ ...wave, readings: wave.readings.slice(0, 1) })) {
          dark.forEach((isDark, place) => {
            if (isDark) return
            const values = parts.map((part) => part[place] ?? 0)
            const base = values.reduce((sum, value) => sum + value, 0)
            expect(base).toBeGreaterThanOrEqual(10)
            if (base < 30) expect(values).not.toContain(base)
          })
        }
      }),
      { numRuns: 100, seed },
    )
  })
})
