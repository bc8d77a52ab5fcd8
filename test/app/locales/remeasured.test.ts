import { expect, test } from 'vitest'
import { remeasuredInWords } from '../../../app/locales/remeasured'
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
