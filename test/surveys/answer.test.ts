import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../surveys/answer'
import { noAnswers } from '../../surveys/answers'
import { optionsOf, strandOptionsOf } from '../../surveys/option'
import { packAnswers, packComments, packStrands, unpackAnswers, unpackStrands } from '../../surveys/pack'
import { findPage, type Page, pagesOf, pathOf, withPage } from '../../surveys/path'
import { filterInSection } from '../fixtures/filter-in-section'
import { onePage } from '../fixtures/one-page'

function page(slug: string): Page {
  const found = findPage(filterInSection, slug) ?? findPage(onePage, slug)
  if (found === undefined) throw new Error(`no page ${slug}`)
  return found
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

describe('a page of questions', () => {
  it('takes an option by its key or its code, and a blank as not answered', () => {
    expect(
      parsePage(filterInSection, page('repairs'), form({ home: 'very-satisfied', 'had-repair': '2' })),
    ).toEqual({
      ok: true,
      answers: { codes: { home: 5, 'had-repair': 2 }, comments: {}, strands: {} },
    })
    expect(parsePage(filterInSection, page('repairs'), form({ home: '' }))).toEqual({
      ok: true,
      answers: { codes: { home: 31, 'had-repair': 31 }, comments: {}, strands: {} },
    })
  })

  it('takes "not applicable" only where the question may not apply', () => {
    const offered = parsePage(filterInSection, page('repairs-2'), form({ 'repair-time': 'not-applicable' }))
    expect(offered.ok && offered.answers.codes['repair-time']).toBe(30)
    expect(parsePage(filterInSection, page('repairs'), form({ home: 'not-applicable' })).ok).toBe(false)
  })

  it('reports every problem at once, and keeps what was typed', () => {
    const words = 'é'.repeat(2012)
    const sent = {
      overall: '31',
      rent: 'cheap',
      words,
      'strand-ethnicity': 'fourth',
      helped: 'perhaps',
      tenure: '9',
    }
    expect(parsePage(onePage, page('all'), form(sent))).toEqual({
      ok: false,
      problems: [
        { field: 'overall', problem: 'not-an-option', values: {} },
        { field: 'rent', problem: 'not-an-option', values: {} },
        { field: 'words', problem: 'too-long', values: { limit: 2000, over: 12 } },
        { field: 'strand-ethnicity', problem: 'not-an-option', values: {} },
        { field: 'tenure', problem: 'not-an-option', values: {} },
        { field: 'helped', problem: 'not-an-option', values: {} },
      ],
      values: sent,
    })
  })

  it('refuses an area that is not the number of one', () => {
    for (const area of ['0', '-1', '1.5', 'north', '99999999999', '4294967296']) {
      expect(parsePage(onePage, page('all'), form({ area })).ok).toBe(false)
    }
    const parsed = parsePage(onePage, page('all'), form({ area: '17', tenure: 'leasehold', helped: 'yes' }))
    expect(parsed.ok && parsed.answers).toMatchObject({ area: 17, tenure: 3, helped: true })
  })

  it('tidies a comment and counts characters as a reader does', () => {
    const tidied = parsePage(onePage, page('all'), form({ words: ' Slow.\r\nVery\u0000 slow. ' }))
    expect(tidied.ok && tidied.answers.comments).toEqual({ words: 'Slow.\nVery slow.' })
    expect(parsePage(onePage, page('all'), form({ words: '🏠'.repeat(2000) })).ok).toBe(true)
  })
})

describe('the profile page', () => {
  it('stores a category, a preference not to say and a blank as three different codes', () => {
    const parsed = parsePage(filterInSection, page('profile'), form({ 'strand-age': 'prefer-not-to-say' }))
    expect(parsed.ok && parsed.answers.strands).toEqual({ age: 30, sex: 31 })
    const second = parsePage(filterInSection, page('profile'), form({ 'strand-sex': 'second' }))
    expect(second.ok && second.answers.strands).toEqual({ age: 31, sex: 2 })
  })

  it('leaves an earlier answer as it is when asked to keep it', () => {
    const parsed = parsePage(
      filterInSection,
      page('profile'),
      form({ 'strand-age': 'keep', 'strand-sex': '1' }),
    )
    if (!parsed.ok) throw new Error('should be kept')
    const draft = { ...noAnswers(), strands: { age: 3, sex: 2 } }
    expect(withPage(filterInSection, draft, parsed.answers).strands).toEqual({ age: 3, sex: 1 })
  })
})

describe('a stored response', () => {
  it('tells routed out, never reached and left blank apart from an answer', () => {
    const answers = {
      ...noAnswers(),
      codes: { home: 31, 'had-repair': 2, 'repair-time': 5 },
      strands: { sex: 30 },
    }
    expect(packAnswers(filterInSection, answers)).toEqual([31, 2, 0, 0])
    expect(packStrands(filterInSection, answers)).toEqual([0, 0, 0, 30, 0, 0, 0, 0, 0])
  })

  it('keeps only comments that were asked and have words', () => {
    const comments = { 'repair-words': 'Quick' }
    expect(packComments(filterInSection, { ...noAnswers(), codes: { 'had-repair': 1 }, comments })).toEqual(
      comments,
    )
    expect(packComments(filterInSection, { ...noAnswers(), codes: { 'had-repair': 2 }, comments })).toEqual(
      {},
    )
  })

  it('unpacks to the draft that was filled in page by page, whatever was chosen', () => {
    for (const definition of [filterInSection, onePage]) {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
          const choose = (keys: string[]) =>
            ['', ...keys][(numbers.next().value ?? 0) % (keys.length + 1)] ?? ''
          let draft = noAnswers()
          for (const page of pagesOf(definition)) {
            if (!pathOf(definition, draft).some(({ slug }) => slug === page.slug)) continue
            const fields: Record<string, string> = {}
            const questions = page.kind === 'section' || page.kind === 'all' ? page.questions : []
            for (const question of questions)
              fields[question.key] = choose(optionsOf(question).map(({ key }) => key))
            for (const strand of definition.strands) {
              fields[`strand-${strand.key}`] = choose(strandOptionsOf(strand).map(({ key }) => key))
            }
            const parsed = parsePage(definition, page, form(fields))
            if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
            draft = withPage(definition, draft, parsed.answers)
          }
          expect(unpackAnswers(definition, packAnswers(definition, draft))).toEqual(draft.codes)
          expect(unpackStrands(packStrands(definition, draft))).toEqual(draft.strands)
        }),
      )
    }
  })
})
