import { expect, test } from 'vitest'
import { gapSinceInWords, remeasuredInWords } from '../../../app/locales/remeasured'
import type { Remeasured } from '../../../db/reading/remeasure.server'

const later = { wave: { name: 'Spring 2026' }, figure: { percent: '58' } } as NonNullable<Remeasured['later']>

test.each([
  [
    { standing: 'better', points: 6 },
    'In Spring 2026 it is 58%, up 6 points, which is unlikely to be chance.',
  ],
  [{ standing: 'still so', points: -1 }, 'In Spring 2026 it is 58%, down 1 point, which may be chance.'],
  [{ standing: 'still so', points: 0 }, 'In Spring 2026 it is 58%, the same as before.'],
  [{ standing: 'not known', because: 'not since' }, 'It has not been measured since.'],
] as const)('a figure measured again says how it moved and how sure that is', (standing, words) => {
  expect(remeasuredInWords({ later, ...standing })).toBe(words)
})

test('a gap measured again says both gaps as they are shown, and how sure it is that it moved', () => {
  const gap = { isBelow: true, isWholeRest: true, bases: { own: 200, rest: 200 } }
  const now = { ...gap, certainty: 'may be chance' as const, sizes: { own: '60', rest: '66', points: -6 } }
  const before = {
    ...gap,
    certainty: 'unlikely chance' as const,
    sizes: { own: '52', rest: '68', points: -16 },
  }
  const waves = { waveThen: 'Spring 2025', waveNow: 'Spring 2026' }
  expect(gapSinceInWords({ now, standing: 'better' }, { before, ...waves })).toBe(
    'In Spring 2026 the gap to others is −6 points (60% against 66%) and may be chance. In Spring 2025 it was −16 points (52% against 68%). The group stands better against them than it did, by more than chance.',
  )
  const { sizes: _, ...unsized } = now
  expect(gapSinceInWords({ now: unsized, standing: 'still so' }, { before: unsized, ...waves })).toBe(
    'In Spring 2026 the gap to others may be chance; its size is not shown. In Spring 2025 its size was not shown. How far the gap moved may be chance.',
  )
})
