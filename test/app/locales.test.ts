import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { translator } from '../../app/locales/translate'

const folder = path.resolve(import.meta.dirname, '../../app/locales')
const files = readdirSync(path.join(folder, 'en'))

type Texts = Record<string, string>

async function textsOf(language: string, file: string): Promise<Texts> {
  const module = (await import(path.join(folder, language, file))) as Record<string, Texts>
  return Object.assign({}, ...Object.values(module))
}

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

  test('a text nobody wrote is an error, not a key on a page', () => {
    expect(() => translator('cy', 'answer')('no-such-text')).toThrow('no-such-text')
  })

  test('the pseudo-language is made of the English', () => {
    expect(translator('qps', 'answer')('start')).toMatch(/^\[Stárt/)
  })
})
