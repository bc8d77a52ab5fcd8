import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../surveys/disclosure/history'
import { darkPlaces } from '../../../surveys/disclosure/pattern'
import { attack } from './attacker'
import { type RandomWave, randomWave } from './random-waves'

/** A few waves in every run of the tests; thousands, and every value of each, in the long one. */
const waves = Number(process.env.WAVES ?? 6)
const isEveryOne = process.env.WAVES !== undefined
const seed = Number(process.env.SEED ?? 1)

/** One value in twenty-three. */
const isSome = (reading: number, place: number) => (reading + place) % 23 === 0

/** The readings of a wave as they are published one after another. */
function publish({ lattice, readings }: RandomWave, options?: { complementary: boolean }): Layer[] {
  const published: Layer[] = []
  for (const parts of readings)
    published.push({ parts, dark: darkPlaces(lattice, published, parts, options) })
  return published
}

describe('what a reading may show', () => {
  it('leaves everything hidden uncertain to somebody who knows everything shown', async () => {
    await fc.assert(
      fc.asyncProperty(randomWave, async (wave) => {
        await nextTurn()
        expect(attack(wave.lattice, publish(wave), isEveryOne ? {} : { isChecked: isSome })).toEqual([])
      }),
      { numRuns: waves, seed },
    )
  }, 7_200_000)

  it('would give hidden figures away if nothing were hidden but what is too small itself', () => {
    const leaking = fc
      .sample(randomWave, { numRuns: 12, seed })
      .filter((wave) => attack(wave.lattice, publish(wave, { complementary: false })).length > 0)
    expect(leaking.length).toBeGreaterThan(2)
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
