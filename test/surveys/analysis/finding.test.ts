import { describe, expect, test } from 'vitest'
import {
  type FindingState,
  findingKey,
  peopleOf,
  ranked,
  readFindingKey,
} from '../../../surveys/analysis/finding'
import { leadsOf } from '../../../surveys/analysis/finding-leads'

test('the name of a finding says what it is of, also where the code of its area has a colon', () => {
  for (const area of ['HD', 'SO:1', 'a b']) {
    const place = { kind: 'fall' as const, isBelow: true, question: 'repairs', group: 'sex.female', area }
    expect(readFindingKey(findingKey(place))).toEqual(place)
  }
  for (const key of ['', 'fall', 'rise:below:repairs:everybody:HD', 'fall:beside:repairs:everybody:HD']) {
    expect(readFindingKey(key)).toBeUndefined()
  }
})

describe('findings that stand under another', () => {
  const one = (key: string, state: FindingState = 'new', section = 0) => {
    const kind = readFindingKey(key)?.kind ?? 'group'
    return { key, kind, isAdverse: key.includes(':below:'), state, section }
  }
  const [group, also, within] = [
    'group:below:a:sex.female:HD',
    'group:below:b:sex.female:HD',
    'within:below:b:sex.female:SO',
  ]

  test('are of the same people in the same part of the survey, or within regions', () => {
    const found = [one(within), one(group), one(also), one('within:below:c:sex.female:SO')]
    expect([...leadsOf(found)]).toEqual([
      [also, group],
      [within, group],
      ['within:below:c:sex.female:SO', group],
    ])
    const [fall, ofSome] = ['fall:below:a:everybody:SO', 'fall:below:a:sex.female:SO']
    expect([...leadsOf([one(ofSome), one(fall, 'new', 1)])]).toEqual([[ofSome, fall]])
  })

  test('are not of another part, another side or other people, nor targets', () => {
    const others = [
      one(group),
      one(also, 'new', 1),
      one('group:above:c:sex.female:HD'),
      one('group:below:a:sex.male:HD'),
      one('target:below:a:everybody:HD'),
      one('target:below:b:everybody:HD'),
    ]
    expect(leadsOf(others).size).toBe(0)
  })

  test('were never decided on, and never stand under what was dismissed', () => {
    expect(leadsOf([one(group), one(also, 'accepted')]).size).toBe(0)
    expect(leadsOf([one(group, 'dismissed'), one(also)]).size).toBe(0)
    expect([...leadsOf([one(group, 'accepted'), one(also)])]).toEqual([[also, group]])
  })
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
