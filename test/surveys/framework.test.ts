import { describe, expect, it } from 'vitest'
import { Framework, isForTenants, type Line, Line as LineShape } from '../../surveys/framework'
import { frameworks, lineById } from '../../surveys/frameworks/all'
import { except, takenOver } from '../../surveys/frameworks/taken-over'
import { judgementScales } from '../../surveys/judgement-scale'
import { questionBank } from '../../surveys/questions/all'
import { checklist, undescribed } from './library-checklist'

const themes = frameworks.flatMap((framework) => framework.themes)
const lines = themes.flatMap((theme) => theme.lines)
const byFramework = frameworks.map((framework): [string, Framework] => [framework.key, framework])

describe('the frameworks', () => {
  it.each(byFramework)('%s is a valid framework', (_key, framework) => {
    expect(Framework.safeParse(framework).error).toBeUndefined()
  })

  it('are those of the source documents: eleven, with 67 themes and 201 lines', () => {
    expect(frameworks.map(({ key }) => key)).toEqual(Object.keys(checklist))
    expect([themes.length, lines.length]).toEqual([67, 201])
  })

  it.each(byFramework)(
    '%s has the number, themes, count of lines and described levels of its source',
    (key, framework) => {
      const { scale } = framework
      const levelNamed = (key?: string) => scale.levels.find((level) => level.key === key)?.name
      const count = (level: 'upper' | 'lower') =>
        framework.themes.flatMap((theme) => theme.lines.flatMap((line) => line[level])).length
      expect({
        ...(framework.number ? { number: framework.number } : {}),
        title: framework.title,
        levels: [levelNamed(scale.described?.upper), levelNamed(scale.described?.lower)],
        descriptors: [count('upper'), count('lower')],
        themes: framework.themes.map(({ id, title, lines }) => [id, title, lines.length]),
      }).toEqual(checklist[key])
    },
  )

  it('letter the lines of a theme from a, in order, under the id of the theme', () => {
    for (const theme of themes) {
      const expected = theme.lines.map((_, index) => `${theme.id}.${String.fromCharCode(97 + index)}`)
      expect(theme.lines.map((line) => line.id)).toEqual(expected)
    }
  })

  it('never share a key, a theme id or a line id, so that every line is found by its id', () => {
    expect(new Set(frameworks.map(({ key }) => key)).size).toBe(frameworks.length)
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length)
    expect(lineById.size).toBe(lines.length)
    expect(lineById.get('30.4.b')?.text).toMatch(/complaint/)
  })

  it('say every line in one question of its own, but for those taken over from another framework', () => {
    for (const { text } of lines) expect(text).toMatch(/^[^?]+\?$/)
    const own = lines.filter(({ sameAs }) => sameAs === undefined).map(({ text }) => text)
    expect(new Set(own).size).toBe(own.length)
  })
})

describe('a line', () => {
  it('says what can answer it, and why tenants cannot where they cannot', () => {
    expect(lines.filter((line) => !LineShape.safeParse(line).success)).toEqual([])
    for (const { id, answeredBy, whyNotTenants } of lines) {
      expect(new Set(answeredBy).size, id).toBe(answeredBy.length)
      if (!answeredBy.includes('tenants')) expect(whyNotTenants, id).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('is refused with no way to be answered, and without or beside a reason that does not fit', () => {
    const line: Line = { ...lineOf('30.4.e') }
    expect(LineShape.safeParse({ ...line, answeredBy: [] }).success).toBe(false)
    expect(LineShape.safeParse({ ...line, whyNotTenants: undefined }).success).toBe(false)
    expect(LineShape.safeParse({ ...line, answeredBy: ['tenants'] }).success).toBe(false)
    expect(LineShape.safeParse(line).success).toBe(true)
  })

  it.each(['upper', 'lower'] as const)(
    'has descriptors of the %s level, in sentences and none of them twice, unless its source has none',
    (level) => {
      const without = lines.filter((line) => line[level].length === 0).map(({ id }) => id)
      expect(without).toEqual(undescribed[level])
      for (const theme of themes) {
        for (const { id, [level]: said } of theme.lines) {
          for (const text of said) expect(text, id).toMatch(/^[A-Z].*\.$/)
          expect(new Set(said).size, id).toBe(said.length)
        }
      }
    },
  )

  it('is never described alike at both levels, but for the support that the source asks of both', () => {
    const alike = lines.flatMap(({ id, upper, lower }) =>
      upper.filter((text) => lower.includes(text)).map((text) => [id, text.slice(0, 29)]),
    )
    expect(alike).toEqual([
      ['ri-diversity.a', 'There is help of several kind'],
      ['w2.2-diversity.a', 'There is help of several kind'],
    ])
  })

  it('taken over names the line it is the same as, which is of another framework and takes over none', () => {
    const taken = lines.filter(({ sameAs }) => sameAs !== undefined)
    expect(taken).toHaveLength(34 + 21)
    for (const { id, sameAs } of taken) {
      const first = lineOf(sameAs ?? '')
      expect(first.sameAs, id).toBeUndefined()
      expect(id.split('.').at(-1)).toBe(first.id.split('.').at(-1))
    }
  })

  it('is named by questions only where it exists and tenants can answer it', () => {
    const claimed = questionBank.flatMap((question) =>
      question.lines.map((id) => [question.key, id] as const),
    )
    expect(claimed.length).toBeGreaterThan(50)
    expect(claimed.filter(([, id]) => !lineById.has(id))).toEqual([])
    expect(claimed.filter(([, id]) => !isForTenants(lineOf(id)))).toEqual([])
  })
})

describe('a theme taken over', () => {
  const [theme] = themes
  if (!theme) throw new Error('There are no themes.')

  it('differs in what it is told differs, and in nothing else', () => {
    const over = takenOver(theme, 'w9', { b: { text: 'Is this the one that differs?' } })
    expect(over.title).toBe(theme.title)
    expect(over.lines.map(({ id, sameAs }) => [id, sameAs]).slice(0, 2)).toEqual([
      ['w9.a', '30.1.a'],
      ['w9.b', '30.1.b'],
    ])
    expect(over.lines[1]).toEqual({
      ...theme.lines[1],
      id: 'w9.b',
      sameAs: '30.1.b',
      text: 'Is this the one that differs?',
    })
  })

  it('cannot differ in a line or a descriptor that is not there', () => {
    expect(() => takenOver(theme, 'w9', { z: {} })).toThrow('no line z')
    expect(() => except(['One.', 'Two.'], { 'Three.': 'Four.' })).toThrow('Three.')
    expect(except(['One.', 'Two.'], { 'Two.': 'Four.' })).toEqual(['One.', 'Four.'])
  })
})

describe('the scales of judgement', () => {
  it.each(Object.values(judgementScales).map((scale) => [scale.key, scale] as const))(
    '%s has levels of one name each, and describes two of them, if any, the better one first',
    (_key, { levels, described }) => {
      expect(new Set(levels.map(({ key }) => key)).size).toBe(levels.length)
      expect(new Set(levels.map(({ name }) => name)).size).toBe(levels.length)
      if (!described) return
      const place = (key: string) => levels.findIndex((level) => level.key === key)
      expect(place(described.upper)).toBe(0)
      expect(place(described.lower)).toBe(2)
    },
  )

  it('are given to frameworks by their regulator: stars, or balance at short notice; Welsh levels', () => {
    for (const { regulator, number, scale, shortNoticeScale } of frameworks) {
      const isEnglish = regulator === 'Audit Commission'
      const welsh = number === '2.10/2.11' ? 'welsh-prospects' : 'welsh-service'
      expect([number, scale.key]).toEqual([number, isEnglish ? 'stars' : welsh])
      expect(shortNoticeScale?.key).toBe(isEnglish ? 'balance' : undefined)
    }
  })
})

function lineOf(id: string): Line {
  const line = lineById.get(id)
  if (!line) throw new Error(`There is no line ${id}.`)
  return line
}
