import { describe, expect, it } from 'vitest'
import { questionBank } from '../../surveys/questions/all'
import { highestGrade, readingGrade, syllablesIn } from '../../surveys/reading-age'
import { strands } from '../../surveys/strands/all'
import { templates } from '../../surveys/templates/all'

/** Texts that may be harder than the rest, each with the words that cannot be made simpler. */
const exceptions: Record<string, string> = {
  'sexual-orientation why': 'lesbian and bisexual',
}

const texts: [string, string][] = [
  ...questionBank.flatMap((question): [string, string][] => [
    [question.key, question.text.en],
    ...(question.hint ? [[`${question.key} hint`, question.hint.en] as [string, string]] : []),
  ]),
  ...strands.flatMap((strand): [string, string][] => [
    [strand.key, strand.question.en],
    [`${strand.key} why`, strand.why.en],
    ...(strand.hint ? [[`${strand.key} hint`, strand.hint.en] as [string, string]] : []),
  ]),
  ...templates.map((template): [string, string] => [`${template.key} purpose`, template.purpose.en]),
]

describe('the reading age of what a tenant reads', () => {
  it.each([
    ['satisfied', 3],
    ['people', 2],
    ['place', 1],
    ['asked', 1],
    ['treated', 2],
    ['agree', 2],
    ['little', 2],
    ['services', 3],
    ['homes', 1],
    ['the', 1],
  ])('counts the syllables of "%s" as %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })

  it('gives a hard sentence a much higher grade than an easy one', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeLessThan(1)
    expect(
      readingGrade(
        'Notwithstanding organisational priorities, consultation mechanisms facilitate participation.',
      ),
    ).toBeGreaterThan(15)
  })

  it.each(texts.filter(([name]) => !(name in exceptions)))('is at most 11 years for %s', (_name, text) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade)
  })

  it('has no exception that is not needed', () => {
    for (const [name, text] of texts) {
      if (name in exceptions) expect(text, name).toContain(exceptions[name])
      if (name in exceptions) expect(readingGrade(text), name).toBeGreaterThan(highestGrade)
    }
    const names = new Set(texts.map(([name]) => name))
    for (const name of Object.keys(exceptions)) expect(names).toContain(name)
  })
})
