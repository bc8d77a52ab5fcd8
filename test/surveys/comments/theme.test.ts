import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../surveys/comments/search-words'
import { findTheme, themeIds, themesOfFrameworks } from '../../../surveys/comments/themes'
import { services } from '../../../surveys/service'

describe('the themes that comments are read by', () => {
  test('are those of the frameworks, by number and title', () => {
    const names = themesOfFrameworks.flatMap(({ themes }) => themes.map(({ name }) => name))
    expect(names).toContain('30.4 Complaints')
    expect(names).toContain('31.5 Harassment and domestic violence')
    expect(names).toContain('Value for money')
    expect(new Set(themeIds).size).toBe(themeIds.length)
  })

  test('have the services of their questions, and the questions that ask for a comment', () => {
    expect(findTheme('30.4')).toEqual({ services: ['complaints'], questions: [] })
    expect(findTheme('30.5')).toEqual({ services: ['involvement'], questions: ['one-change'] })
    expect(findTheme('30.4.a')).toBeUndefined()
  })

  test('hold a comment about any service under one of them at least', () => {
    const held = new Set(themeIds.flatMap((id) => findTheme(id)?.services ?? []))
    expect([...held].sort()).toEqual(services.map(({ key }) => key).sort())
  })
})

test('the words searched for are each taken once, and ten at most', () => {
  expect(wordsIn(' the lift  the ')).toEqual(['the', 'lift'])
  expect(wordsIn('a b c d e f g h i j k')).toHaveLength(10)
  expect(wordsIn()).toEqual([])
})
