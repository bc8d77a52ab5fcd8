import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Answers, noAnswers } from '../../surveys/answers'
import { codedPlaces, type SurveyDefinition } from '../../surveys/definition'
import {
  askedOn,
  findPage,
  isAsked,
  nextPage,
  pagesOf,
  pathOf,
  previousPage,
  prune,
  resumePage,
  withPage,
} from '../../surveys/path'
import { filterChain } from '../fixtures/filter-chain'
import { filterInSection } from '../fixtures/filter-in-section'
import { onePage } from '../fixtures/one-page'

const yes = 1
const no = 2

function slugs(definition: SurveyDefinition, codes: Record<string, number>): string[] {
  return pathOf(definition, { ...noAnswers(), codes }).map((page) => page.slug)
}

/** Any draft of the survey, stale and foreign answers included. */
function drafts(definition: SurveyDefinition) {
  const keys = [...codedPlaces(definition).map(({ key }) => key), 'foreign']
  return fc.record({
    codes: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(1, 2, 5, 30, 31)),
    comments: fc.dictionary(fc.constantFrom('repair-words', 'foreign'), fc.constantFrom('', 'Quick')),
    strands: fc.constantFrom<Answers['strands']>({}, { age: 2 }, { age: 31, caring: 1 }),
  })
}

describe('the pages of a survey', () => {
  it('are its sections, the profile and the review', () => {
    expect(pagesOf(filterInSection).map((page) => page.slug)).toEqual([
      'repairs',
      'repairs-2',
      'views',
      'profile',
      'review',
    ])
  })

  it('leave the profile out when no strand is asked', () => {
    expect(pagesOf(filterChain).map((page) => page.slug)).toEqual([
      'start',
      'complaint',
      'reply',
      'end',
      'review',
    ])
  })

  it('are a single one in the one-page layout', () => {
    const pages = pagesOf(onePage)
    expect(pages.map((page) => page.slug)).toEqual(['all'])
    expect(nextPage(onePage, noAnswers(), 'all')).toBeUndefined()
    expect(resumePage(onePage, noAnswers(), []).slug).toBe('all')
  })

  it('cut a section after a filter whose follow-ups are in the same section', () => {
    const [first, second] = pagesOf(filterInSection)
    expect(first?.kind === 'section' && first.questions.map(({ key }) => key)).toEqual(['home', 'had-repair'])
    expect(second?.kind === 'section' && second.questions.map(({ key }) => key)).toEqual([
      'repair-time',
      'repair-words',
    ])
  })
})

describe('the path of a tenant', () => {
  it('shows a follow-up only to those who said yes', () => {
    expect(slugs(filterInSection, {})).not.toContain('repairs-2')
    expect(slugs(filterInSection, { 'had-repair': no })).not.toContain('repairs-2')
    expect(slugs(filterInSection, { 'had-repair': yes })).toContain('repairs-2')
  })

  it('follows a filter behind a filter', () => {
    expect(slugs(filterChain, { complained: yes, answered: yes })).toContain('reply')
    expect(slugs(filterChain, { complained: no, answered: yes })).toEqual(['start', 'end', 'review'])
  })

  it('goes on and back over the pages that have nothing to ask', () => {
    const answers = { ...noAnswers(), codes: { complained: no } }
    expect(nextPage(filterChain, answers, 'start')?.slug).toBe('end')
    expect(previousPage(filterChain, answers, 'end')?.slug).toBe('start')
    expect(previousPage(filterChain, answers, 'start')).toBeUndefined()
    expect(nextPage(filterChain, answers, 'review')).toBeUndefined()
    expect(nextPage(filterChain, answers, 'nowhere')).toBeUndefined()
    expect(findPage(filterChain, 'nowhere')).toBeUndefined()
  })

  it('ends, and never shows a question that is not asked, whatever the draft holds', () => {
    for (const definition of [filterInSection, filterChain]) {
      fc.assert(
        fc.property(drafts(definition), (answers) => {
          const pruned = prune(definition, answers)
          const seen: string[] = []
          let page = pathOf(definition, answers)[0]
          while (page !== undefined) {
            expect(seen).not.toContain(page.slug)
            seen.push(page.slug)
            for (const question of askedOn(definition, page, answers)) {
              expect(isAsked(definition, question, pruned)).toBe(true)
            }
            page = nextPage(definition, answers, page.slug)
          }
          expect(seen).toEqual(pathOf(definition, answers).map(({ slug }) => slug))
          expect(seen.at(-1)).toBe('review')
        }),
      )
    }
  })
})

describe('resuming', () => {
  it('goes to the first page not yet sent', () => {
    const answers = { ...noAnswers(), codes: { home: 5, 'had-repair': no } }
    expect(resumePage(filterInSection, noAnswers(), []).slug).toBe('repairs')
    expect(resumePage(filterInSection, answers, ['repairs']).slug).toBe('views')
  })

  it('goes back to a page to which a changed filter has added a question', () => {
    const answers = { ...noAnswers(), codes: { home: 5, 'had-repair': yes, heard: 4 } }
    expect(resumePage(filterInSection, answers, ['repairs', 'repairs-2', 'views', 'profile']).slug).toBe(
      'repairs-2',
    )
  })

  it('ends at the review when everything was sent', () => {
    const answers = { ...noAnswers(), codes: { home: 31, 'had-repair': no, heard: 31 } }
    expect(resumePage(filterInSection, answers, ['repairs', 'views', 'profile', 'review']).slug).toBe(
      'review',
    )
  })
})

describe('pruning', () => {
  it('drops what a changed filter no longer asks, comments and follow-ups of follow-ups too', () => {
    const repaired = {
      codes: { 'had-repair': yes, 'repair-time': 5 },
      comments: { 'repair-words': 'Quick' },
      strands: {},
    }
    const changed = withPage(filterInSection, repaired, { ...noAnswers(), codes: { 'had-repair': no } })
    expect(changed).toEqual({ codes: { 'had-repair': no }, comments: {}, strands: {} })
    const chain = { ...noAnswers(), codes: { complained: no, answered: yes, 'reply-clear': 5 } }
    expect(prune(filterChain, chain).codes).toEqual({ complained: no })
  })

  it('keeps the earlier pages, the tenure and a comment that was not sent again', () => {
    const draft = Answers.parse({
      codes: { home: 4, 'had-repair': yes },
      comments: { 'repair-words': 'Quick' },
      tenure: 1,
    })
    const later = withPage(filterInSection, draft, { ...noAnswers(), codes: { heard: 2 }, helped: true })
    expect(later).toEqual({
      codes: { home: 4, 'had-repair': yes, heard: 2 },
      comments: { 'repair-words': 'Quick' },
      strands: {},
      tenure: 1,
      helped: true,
    })
  })

  it('drops a comment that was emptied', () => {
    const draft = { ...noAnswers(), codes: { 'had-repair': yes }, comments: { 'repair-words': 'Quick' } }
    const emptied = withPage(filterInSection, draft, { ...noAnswers(), comments: { 'repair-words': '' } })
    expect(emptied.comments).toEqual({})
  })

  it('changes nothing the second time', () => {
    for (const definition of [filterInSection, filterChain, onePage]) {
      fc.assert(
        fc.property(drafts(definition), (answers) => {
          const once = prune(definition, answers)
          expect(prune(definition, once)).toEqual(once)
        }),
      )
    }
  })
})
