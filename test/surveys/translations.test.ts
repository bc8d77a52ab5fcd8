import { describe, expect, it } from 'vitest'
import { inLanguage, type Language, type LocalText } from '../../surveys/language'
import { notApplicableText, scales } from '../../surveys/scale'
import { preferNotToSayText } from '../../surveys/strand'
import { strands } from '../../surveys/strands/all'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { translations } from '../../surveys/translations/all'
import { answerTexts, tableTexts } from '../../surveys/translations/fixed-texts'
import { mapSurvey, textsIn } from '../../surveys/translations/map-texts'
import type { TranslatedLanguage } from '../../surveys/translations/translation'

const surveyTexts = textsIn((map) => mapSurvey(perceptionSurvey, map))
const tenantTexts = new Map([...surveyTexts, ...answerTexts])
const everyText = new Map([...tenantTexts, ...tableTexts])
const complete: TranslatedLanguage[] = ['ur']
const drafts: TranslatedLanguage[] = ['ps', 'gu', 'hi', 'so', 'zh']
const all = [...complete, ...drafts]

const without = (texts: ReadonlyMap<string, LocalText>, language: Language) =>
  [...texts].filter(([, text]) => language !== 'qps' && !text[language]).map(([key]) => key)

describe('what tenants read of the perception survey', () => {
  it.each(complete)('is all there in %s, and what the public reads of figures and services', (language) => {
    expect(without(everyText, language)).toEqual([])
  })

  it.each(drafts)('is all there in %s', (language) => {
    expect(without(tenantTexts, language)).toEqual([])
  })

  it.each(all)('was translated into %s from the English there is now, and nothing else was', (language) => {
    const stale = Object.entries(translations[language]).filter(
      ([key, [from]]) => everyText.get(key)?.en !== from,
    )
    expect(stale).toEqual([])
  })

  it.each(all)('has no English left in %s', (language) => {
    const left = Object.entries(translations[language]).filter(([, [from, to]]) =>
      language === 'so' ? from === to && !namesInSomali.includes(from) : /[A-Za-z]/.test(to),
    )
    expect(left).toEqual([])
  })

  it.each(all)('has the same numbers in %s as in English', (language) => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort()
    const other = Object.entries(translations[language]).filter(
      ([, [from, to]]) => numbers(from).join() !== numbers(to).join(),
    )
    expect(other).toEqual([])
  })
})

/** Names that Somali writes as English does. */
const namesInSomali: readonly string[] = ['Roma', 'Hindu', 'Muslim', 'Welsh', 'Hindi']

describe('the choices of a question', () => {
  it.each(all)('can be told apart in %s', (language) => {
    const read = (text: LocalText) => inLanguage(text, language)
    const lists = [
      ...Object.values(scales).map((options) => [
        ...options.map(({ text }) => read(text)),
        read(notApplicableText),
      ]),
      ...strands.map(({ categories }) => [
        ...categories.map(({ text }) => read(text)),
        read(preferNotToSayText),
      ]),
    ]
    for (const list of lists) expect(new Set(list).size, list.join(', ')).toBe(list.length)
  })
})
