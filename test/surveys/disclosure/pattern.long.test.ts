import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attack } from './attacker'
import { publish } from './published'
import { randomErodedWave, randomWave } from './random-waves'

const waves = Number(process.env.WAVES ?? 2000)
const seed = Number(process.env.SEED ?? 1)
const eroded = Math.ceil(waves / 4)
const hours = 4

it(
  `leaves everything hidden uncertain, in ${waves} landlords with up to three readings each`,
  async () => {
    await fc.assert(
      fc.asyncProperty(randomWave, fc.nat(6), async (wave, turn) => {
        await nextTurn()
        // Every wave is attacked as a whole, one in seven of its hidden values is asked for.
        const isChecked = (reading: number, place: number) => (reading + place) % 7 === turn
        expect(attack(wave.lattice, publish(wave), { isChecked })).toEqual([])
      }),
      { numRuns: waves, seed },
    )
  },
  hours * 3_600_000,
)

it(
  `does so where answers were taken back, in ${eroded} more`,
  async () => {
    await fc.assert(
      fc.asyncProperty(randomErodedWave, fc.nat(6), async (wave, turn) => {
        await nextTurn()
        const isChecked = (reading: number, place: number) => (reading + place) % 7 === turn
        expect(attack(wave.lattice, publish(wave), { isChecked, mayFall: true })).toEqual([])
      }),
      { numRuns: eroded, seed },
    )
  },
  hours * 3_600_000,
)
