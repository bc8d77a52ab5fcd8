import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../surveys/comments/search-words'
import { offerThemes, themesFirst } from '../../../surveys/comments/theme'
import { nameOfTheme, themeIds, themesAmong, themesOffered } from '../../../surveys/comments/themes'
import { frameworks } from '../../../surveys/frameworks/all'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { onePage } from '../../fixtures/one-page'

describe('the themes that a comment can be said to speak of', () => {
  const offered = offerThemes(frameworks, [
    { lines: ['30.4.a'], service: 'complaints' },
    { lines: ['30.4.b', '30.2.a'], service: 'contact' },
  ])

  test('are all those of each framework that a question of its survey is tied to, and of no other', () => {
    expect(offered.map(({ title }) => title)).toEqual(['Access and customer care'])
    const framework = frameworks.find(({ title }) => title === 'Access and customer care')
    expect(offered[0]?.themes.map(({ id }) => id)).toEqual(framework?.themes.map(({ id }) => id))
    expect(offerThemes(frameworks, [{ lines: [], service: 'repairs' }])).toEqual([])
    expect(themesOffered(onePage).map(({ title }) => title)).toEqual(['Access and customer care'])
    expect(themesOffered(perceptionSurvey).length).toBeGreaterThan(1)
  })

  test('come first where a question on the service of the comment is tied to them, each once', () => {
    const { tied, others } = themesFirst(offered, 'contact')
    expect(tied.map(({ id }) => id)).toEqual(['30.2', '30.4'])
    const rest = others.flatMap(({ themes }) => themes.map(({ id }) => id))
    expect([...tied.map(({ id }) => id), ...rest].sort()).toEqual(
      offered.flatMap(({ themes }) => themes.map(({ id }) => id)).sort(),
    )
    expect(themesFirst(offered, 'complaints').tied.map(({ id }) => id)).toEqual(['30.4'])
    expect(themesFirst(offered, 'repairs')).toEqual({ tied: [], others: offered })
  })

  test('are called by number and title, and no two share an id', () => {
    expect(nameOfTheme('30.4')).toBe('30.4 Complaints')
    expect(nameOfTheme('31.5')).toBe('31.5 Harassment and domestic violence')
    expect(nameOfTheme('30.4.a')).toBeUndefined()
    expect(new Set(themeIds).size).toBe(themeIds.length)
    expect(themeIds.length).toBe(frameworks.flatMap(({ themes }) => themes).length)
  })

  test('are grouped by framework where only some are asked for', () => {
    expect(themesAmong(['31.5', '30.4', 'none such'])).toEqual([
      { title: 'Access and customer care', themes: [{ id: '30.4', name: '30.4 Complaints' }] },
      { title: expect.any(String), themes: [{ id: '31.5', name: '31.5 Harassment and domestic violence' }] },
    ])
    expect(themesAmong([])).toEqual([])
  })
})

test('the words searched for are each taken once, and ten at most', () => {
  expect(wordsIn(' the lift  the ')).toEqual(['the', 'lift'])
  expect(wordsIn('a b c d e f g h i j k')).toHaveLength(10)
  expect(wordsIn()).toEqual([])
})
