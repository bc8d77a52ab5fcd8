import { expect, test } from 'vitest'
import { findingKey, peopleOf, ranked, readFindingKey } from '../../../surveys/analysis/finding'

test('the name of a finding says what it is of, also where the code of its area has a colon', () => {
  for (const area of ['HD', 'SO:1', 'a b']) {
    const place = { kind: 'fall' as const, isBelow: true, question: 'repairs', group: 'sex.female', area }
    expect(readFindingKey(findingKey(place))).toEqual(place)
  }
  for (const key of ['', 'fall', 'rise:below:repairs:everybody:HD', 'fall:beside:repairs:everybody:HD']) {
    expect(readFindingKey(key)).toBeUndefined()
  }
})

test('people are points of those who answered, and not told where the points are not', () => {
  expect(peopleOf(-11, 859)).toBe(94)
  expect(peopleOf(11, 859)).toBe(94)
  expect(peopleOf(undefined, 859)).toBeUndefined()
})

test('the worse comes first, then what most people are behind, and last what is not told', () => {
  const one = (key: string, isAdverse: boolean, people: number | undefined) => ({ key, isAdverse, people })
  const list = [
    one('a', false, 900),
    one('b', true, undefined),
    one('c', true, 5),
    one('d', true, 80),
    one('e', true, 5),
  ]
  expect(ranked(list).map(({ key }) => key)).toEqual(['d', 'c', 'e', 'b', 'a'])
  expect(ranked([...list].reverse())).toEqual(ranked(list))
})
