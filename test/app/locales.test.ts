import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayInWords } from '../../app/locales/day'
import { audiences, productTexts, translatedPages } from '../../app/locales/product-texts'
import { translator } from '../../app/locales/translate'
import { type Language, languages } from '../../surveys/language'

const folder = path.resolve(import.meta.dirname, '../../app/locales')
const files = readdirSync(path.join(folder, 'en'))

type Texts = Record<string, string>

async function textsOf(language: string, file: string): Promise<Texts> {
  const module = (await import(path.join(folder, language, file))) as Record<string, Texts>
  return Object.assign({}, ...Object.values(module))
}

/** What stays in Latin letters in every script: our own name, the example of a code, an address. */
const kept = ['Soundings', 'AB', 'CDEF', 'U', 's']
const isLatin = (language: Language) => language === 'so'

/** A text under the name its plural forms share, with the values it mentions. */
const outline = (texts: Texts) =>
  [
    ...new Set(
      Object.entries(texts).map(([key, text]) => {
        const values = [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()
        return `${key.replace(/_(zero|one|two|few|many|other)$/, '')}: ${values}`
      }),
    ),
  ].sort()

describe('the words of pages', () => {
  test('both languages have the same files', () => {
    expect(readdirSync(path.join(folder, 'cy'))).toEqual(files)
  })

  test.each(files)(
    '%s has the same texts in Welsh as in English, mentioning the same values',
    async (file) => {
      expect(outline(await textsOf('cy', file))).toEqual(outline(await textsOf('en', file)))
    },
  )

  test.each(files)('%s has no text left in English', async (file) => {
    const [en, cy] = [await textsOf('en', file), await textsOf('cy', file)]
    const same = Object.keys(en).filter(
      (key) => en[key] === cy[key] && /[a-z]{4}/.test((en[key] ?? '').replace(/{{\w+}}/g, '')),
    )
    expect(same).toEqual([])
  })

  const pages = Object.entries(translatedPages).flatMap(([language, own]) =>
    audiences.flatMap((audience) => (own[audience] ? [[language as Language, audience] as const] : [])),
  )

  test('Urdu has every page that tenants and the public see', () => {
    expect(Object.keys(translatedPages.ur ?? {}).sort()).toEqual(
      audiences.filter((audience) => audience !== 'panel').sort(),
    )
  })

  test.each(pages)(
    '%s has the same texts of %s as English, mentioning the same values',
    (language, audience) => {
      expect(outline(productTexts[language]?.[audience] ?? {})).toEqual(outline(productTexts.en[audience]))
    },
  )

  test.each(pages)('%s was translated from the English that %s has now', (language, audience) => {
    const english = productTexts.en[audience]
    const stale = Object.entries(translatedPages[language]?.[audience] ?? {}).filter(
      ([key, [from]]) => from !== english[key],
    )
    expect(stale).toEqual([])
  })

  test.each(pages)('%s has no English left in %s but names and what is typed', (language, audience) => {
    const left = Object.entries(productTexts[language]?.[audience] ?? {}).flatMap(([key, text]) => {
      const words = text
        .replace(/{{\w+}}/g, '')
        .match(isLatin(language) ? /\b(the|you|and|this)\b/gi : /[A-Za-z]+/g)
      const strange = (words ?? []).filter((word) => !kept.includes(word))
      return strange.length > 0 ? [[key, strange]] : []
    })
    expect(left).toEqual([])
  })

  test('a landlord’s name in a text that runs the other way is set apart from it', () => {
    expect(translator('ur', 'answer')('asked-by', { organisation: 'Homes Ltd.' })).toContain(
      '\u2068Homes Ltd.\u2069',
    )
    expect(translator('cy', 'answer')('asked-by', { organisation: 'Homes Ltd.' })).not.toContain('\u2068')
  })

  test('days have our own calendar and digits in every language', () => {
    for (const language of languages) expect(dayInWords('2026-03-13', language), language).toMatch(/\b13\b/)
    for (const language of languages) expect(dayInWords('2026-03-13', language), language).toContain('2026')
  })

  test('a text nobody wrote is an error, not a key on a page', () => {
    expect(() => translator('cy', 'answer')('no-such-text')).toThrow('no-such-text')
  })

  test('the pseudo-language is made of the English', () => {
    expect(translator('qps', 'answer')('start')).toMatch(/^\[Stárt/)
  })
})
