import { expect, test } from 'vitest'
import { findingInWords } from '../../../app/routes/officer/overview/finding-in-words'
import type { ChangeSince } from '../../../app/routes/officer/overview/last-wave.server'
import { displayFigure } from '../../../surveys/breakdown'
import { shownFigure } from '../../surveys/analysis/figures'

const measure = {
  ...{ type: 'satisfaction', short: 'Overall service', text: 'How satisfied?' },
  finding: 'are satisfied with the service overall',
  figure: displayFigure(shownFigure(6000, 8000), 'headline'),
  change: undefined,
  target: undefined,
}
const since = 'Autumn 2025'
const below = { percent: 85, standing: { side: 'below' as const, points: 10, mayBeChance: false } }

test('says the figure, how it moved with its certainty, and where it stands against the target', () => {
  const change = { since, points: 1.4, isUnlikelyChance: false }
  expect(findingInWords({ ...measure, change, target: below })).toBe(
    '75.0% are satisfied with the service overall, up 1.4 points since Autumn 2025, which may be chance; below the target of 85%.',
  )
})

test.each<[ChangeSince, string]>([
  [
    { since, points: -1, isUnlikelyChance: true },
    ', down 1 point since Autumn 2025, which is unlikely to be chance.',
  ],
  [{ since, points: 0, isUnlikelyChance: false }, ', the same as in Autumn 2025.'],
  [
    { since, points: 4, isUnlikelyChance: undefined },
    ', up 4 points since Autumn 2025, from too few answers to say whether that is chance.',
  ],
  [{ since, missing: 'not at all' }, '; it was not asked in Autumn 2025.'],
  [
    { since, missing: 'in other words' },
    '; it was asked in other words in Autumn 2025, so no change can be told.',
  ],
  [{ since, missing: 'hidden' }, '; how far that is from Autumn 2025 cannot be told, as a figure is hidden.'],
])('says of the change %j', (change, words) => {
  expect(findingInWords({ ...measure, change })).toBe(`75.0% are satisfied with the service overall${words}`)
})

test('quotes a question that has no words for its finding, and says where there is no figure', () => {
  expect(findingInWords({ ...measure, finding: undefined })).toBe('75.0% are satisfied (“How satisfied?”).')
  expect(findingInWords({ ...measure, figure: undefined })).toBe(
    'Overall service: too few answered to show a figure.',
  )
})
