import { describe, expect, it } from 'vitest'
import { Framework } from '../../surveys/framework'
import { frameworks, lineById } from '../../surveys/frameworks/all'

/** The enquiry lines counted theme by theme in the source documents, each question of the first column a line. */
const linesInSource: Record<string, number> = {
  '30.1': 6,
  '30.2': 5,
  '30.3': 2,
  '30.4': 5,
  '30.5': 4,
  '31.1': 5,
  '31.2': 5,
  '31.3': 2,
  '31.4': 5,
  '31.5': 4,
  'ri-access': 6,
  'ri-diversity': 1,
  'ri-resources': 1,
  'ri-impact': 1,
  'ri-value': 3,
}

const themes = frameworks.flatMap((framework) => framework.themes)

describe('the frameworks', () => {
  it.each(frameworks.map((framework) => [framework.key, framework]))(
    '%s is a valid framework',
    (_key, framework) => {
      expect(Framework.safeParse(framework).error).toBeUndefined()
    },
  )

  it('hold every theme of the sources with as many lines as the source has', () => {
    const counted = Object.fromEntries(themes.map((theme) => [theme.id, theme.lines.length]))
    expect(counted).toEqual(linesInSource)
  })

  it('letter the lines of a theme from a, in order, under the id of the theme', () => {
    for (const theme of themes) {
      const expected = theme.lines.map((_, index) => `${theme.id}.${String.fromCharCode(97 + index)}`)
      expect(theme.lines.map((line) => line.id)).toEqual(expected)
    }
  })

  it('never share a line id, so that every line is found by its id', () => {
    expect(lineById.size).toBe(themes.reduce((sum, theme) => sum + theme.lines.length, 0))
    expect(lineById.get('30.4.b')?.text).toMatch(/complaint/)
  })

  it('say every line in one question of its own', () => {
    const texts = [...lineById.values()].map((line) => line.text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) expect(text).toMatch(/^[^?]+\?$/)
  })
})
