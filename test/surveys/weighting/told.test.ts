import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayReport } from '../../../app/routes/officer/weights/report'
import { tellReport } from '../../../surveys/weighting/told'

/** The groups of one margin with a figure each, and those in none of them. */
type Truth = { groups: number[]; rest: number }

const cap = 3

function displayOf({ groups, rest }: Truth, targets: readonly number[]): string | undefined {
  const all = targets.reduce((sum, target) => sum + target, 0)
  const margin = {
    key: 'sex',
    name: 'Sex',
    categories: groups.map((responses, place) => {
      return { key: String(place), name: `Group ${place}`, responses, target: (targets[place] ?? 0) / all }
    }),
    rest,
  }
  return JSON.stringify(displayReport(tellReport([margin], cap), cap))
}

/** How many may be in no group, for somebody who knows how many answered, that a group has ten at least, and all that
 *  the page says: tries everything that could be the truth. */
function boundsOf({ groups: [one = 0, two = 0], rest }: Truth, targets: readonly number[]) {
  const all = one + two + rest
  const displayed = displayOf({ groups: [one, two], rest }, targets)
  const found: number[] = []
  for (let other = 0; other <= 14; other++) {
    for (let first = 10; first <= all - other - 10; first++) {
      const truth = { groups: [first, all - other - first], rest: other }
      if (displayOf(truth, targets) !== displayed) continue
      found.push(other)
      break
    }
  }
  return [Math.min(...found), Math.max(...found)] as const
}

const size = fc.integer({ min: 10, max: 45 })
const target = fc.integer({ min: 1, max: 9 })

describe('what is told of weights', () => {
  it('leaves it uncertain by ten how many are in no group, where that is fewer', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 1, max: 9 }),
        target,
        target,
        (one, two, rest, ...targets) => {
          fc.pre(one + two + rest >= 30)
          const [least, most] = boundsOf({ groups: [one, two], rest }, targets)
          expect(most - least).toBeGreaterThanOrEqual(10)
        },
      ),
      { numRuns: 40, seed: 1, examples: [[26, 15, 6, 5, 3]] },
    )
  })

  it('counts the few in no group with one of them, and says which, whether there are any or not', () => {
    const shown = [0, 3, 10].map((rest) => displayOf({ groups: [150 - rest, 47], rest }, [5, 5]))
    expect(new Set(shown).size).toBe(1)
    expect(JSON.parse(shown[0] ?? '')).toMatchObject({
      margins: [{ restIn: 'Group 0', rows: [{ responses: 'About 150', before: '76%' }, {}] }],
    })
    const many = JSON.parse(displayOf({ groups: [150, 47], rest: 11 }, [5, 5]) ?? '')
    expect(many.margins[0]).toMatchObject({ rest: 'About 10' })
    expect(many.margins[0]).not.toHaveProperty('restIn')
  })

  it('is nothing where the groups are so small that it would tell', () => {
    expect(displayOf({ groups: [17, 16], rest: 3 }, [5, 5])).toBeUndefined()
  })
})
