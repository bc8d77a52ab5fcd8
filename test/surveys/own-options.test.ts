import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../surveys/answer'
import { type Answers, noAnswers } from '../../surveys/answers'
import { checkDefinition } from '../../surveys/check-definition'
import {
  codedPlaces,
  measuresOf,
  type Question,
  questionsOf,
  type SurveyDefinition,
} from '../../surveys/definition'
import { frameworks } from '../../surveys/frameworks/all'
import { optionsOf } from '../../surveys/option'
import { packAnswers, unpackAnswers } from '../../surveys/pack'
import { askedOn, findPage, pagesOf, pathOf, prune, withPage } from '../../surveys/path'
import { parseRecord } from '../../surveys/record'
import { ownOptions } from '../fixtures/own-options'

const lines = frameworks.flatMap(({ themes }) => themes.flatMap((theme) => theme.lines.map(({ id }) => id)))

function problemsOf(definition: unknown) {
  const checked = checkDefinition(definition, lines)
  return checked.ok ? [] : checked.problems
}

/** What a page sends: several values of a name where several boxes are ticked. */
const form = (fields: [string, string][]) => new URLSearchParams(fields)

function sent(slug: string, fields: [string, string][], definition = ownOptions) {
  const page = findPage(definition, slug)
  if (!page) throw new Error(`no page ${slug}`)
  return parsePage(definition, page, form(fields))
}

const codesOf = (record: Record<string, unknown>) => {
  const read = parseRecord(ownOptions, record)
  return read.ok ? read.answers.codes : read.problems
}

/** The survey with some properties of one question changed. */
function changed(key: string, more: Record<string, unknown>) {
  const sections = ownOptions.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.key === key ? { ...question, ...more } : question,
    ),
  }))
  return { ...ownOptions, sections }
}

const none = {
  'contacted.letter': 2,
  'contacted.website': 2,
  'contacted.phone': 2,
  'contacted.none-of-these': 2,
}

describe('a survey with options of its own', () => {
  it('is fit to be opened, and stores one code a question, or one for each of its own options', () => {
    expect(problemsOf(ownOptions)).toEqual([])
    expect(codedPlaces(ownOptions).map(({ key }) => key)).toEqual([
      ...['contacted.letter', 'contacted.website', 'contacted.phone', 'contacted.none-of-these'],
      ...['heard-in-time', 'best-way.e-mail', 'best-way.text-message', 'texts-clear', 'recommend'],
    ])
  })

  it('measures 9 and 10 of 0 to 10, at the place where it is stored', () => {
    const measure = measuresOf(ownOptions).find(({ question }) => question.key === 'recommend')
    expect(measure).toMatchObject({ place: 9, points: 11, satisfied: [10, 11] })
  })

  it('stores the same whatever the order the options are read in', () => {
    const options = questionsOf(ownOptions)[0]?.options?.toReversed()
    const turned = changed('contacted', { options }) as SurveyDefinition
    const codes = { ...none, 'contacted.phone': 1 }
    expect(packAnswers(turned, { ...noAnswers(), codes })).toEqual(
      packAnswers(ownOptions, { ...noAnswers(), codes }),
    )
  })
})

describe('what is wrong with a question of its own options', () => {
  it('is said at its place: options missing, out of place, twice, kept for another use', () => {
    const [first, second] = questionsOf(ownOptions)[0]?.options ?? []
    const at = 'sections[0].questions[0].options'
    expect(problemsOf(changed('contacted', { options: undefined, askedIf: undefined }))).toMatchObject([
      { path: at, message: 'is missing: this type of question has options of its own' },
    ])
    expect(problemsOf(changed('heard-in-time', { options: [first, second] }))).toEqual([
      { path: 'sections[0].questions[1].options', message: 'is only for one-of and many-of' },
    ])
    const wrong = [
      { ...first, key: 'phone', code: 3 },
      { ...second, key: 'phone', code: 3 },
      { ...second, key: 'not-answered', code: 30 },
      { ...second, key: 'letter', code: 5, isalone: true },
    ]
    expect(problemsOf(changed('contacted', { options: wrong }))).toEqual([
      { path: `${at}[2].code`, message: 'should be at most 29' },
      { path: `${at}[3].isalone`, message: 'is not a known property', suggestion: 'isAlone' },
      { path: `${at}[1].code`, message: "'3' is used before" },
      { path: `${at}[1].key`, message: "'phone' is used before" },
      { path: `${at}[2].key`, message: "'not-answered' is kept for another use" },
    ])
  })

  it('is an option by itself where one is taken, "does not apply" where many are, and words at the ends', () => {
    const options = [
      { code: 1, key: 'a', text: { en: 'A', cy: 'A' }, isAlone: true },
      { code: 2, key: 'text-message', text: { en: 'B', cy: 'B' } },
    ]
    expect(problemsOf(changed('best-way', { options }))).toEqual([
      { path: 'sections[0].questions[2].options[0].isAlone', message: 'is only for many-of' },
    ])
    expect(problemsOf(changed('contacted', { mayNotApply: true }))).toMatchObject([
      { path: 'sections[0].questions[0].mayNotApply' },
    ])
    expect(problemsOf(changed('recommend', { ends: undefined }))).toEqual([
      { path: 'sections[1].questions[0].ends', message: 'is missing: 0 and 10 each need words' },
    ])
    expect(
      problemsOf(changed('recommend', { ends: { low: { en: 'Bad' } } })).map(({ path }) => path),
    ).toEqual(['sections[1].questions[0].ends.high', 'sections[1].questions[0].ends.low.cy'])
  })

  it('is more options than a response stores', () => {
    const options = Array.from({ length: 20 }, (_, index) => ({
      ...{ code: index + 1, key: `o${index}`, text: { en: 'O', cy: 'O' } },
    }))
    const many = Array.from({ length: 4 }, (_, index) => ({
      ...(questionsOf(ownOptions)[0] as Question),
      ...{ key: `q${index}`, options },
    }))
    const sections = [
      ...ownOptions.sections,
      { key: 'more', title: { en: 'More', cy: 'Mwy' }, questions: many },
    ]
    expect(problemsOf({ ...ownOptions, sections })).toEqual([
      {
        path: 'sections',
        message:
          'have 89 questions, each of their own options counted; a survey has at most 80 beside comments',
      },
    ])
  })
})

describe('a route', () => {
  const at = 'sections[0].questions[1].askedIf'
  const routed = (askedIf: unknown) => problemsOf(changed('heard-in-time', { askedIf }))

  it('names an earlier question and answers that it offers, each problem at its place', () => {
    expect(routed({ question: 'contacted', is: ['fax', 'phone', 'lettre'] })).toEqual([
      { path: `${at}.is[0]`, message: "'fax' is not an answer to 'contacted'" },
      { path: `${at}.is[2]`, message: "'lettre' is not an answer to 'contacted'", suggestion: 'letter' },
    ])
    expect(routed({ question: 'contact', is: ['phone'] })).toEqual([
      {
        path: `${at}.question`,
        message: "'contact' is not a question of this survey",
        suggestion: 'contacted',
      },
    ])
    for (const late of ['heard-in-time', 'recommend']) {
      expect(routed({ question: late, is: ['9'] })).toEqual([
        { path: `${at}.question`, message: `'${late}' is not asked before this question` },
      ])
    }
    expect(routed('contacted')).toEqual([{ path: at, message: "'contacted' is not a yes/no question" }])
  })

  it('has a question and at least one answer, and nothing else', () => {
    expect(routed({ question: 'contacted', is: [] })).toEqual([
      { path: `${at}.is`, message: 'should have at least 1 entry' },
    ])
    expect(routed({ question: 'contacted', are: ['phone'] })).toEqual([
      { path: `${at}.is`, message: 'is missing' },
      { path: `${at}.are`, message: 'is not a known property' },
    ])
    expect(routed(7).map(({ path }) => path)).toEqual([at])
  })

  it('does not lead from a comment, nor from a question that nobody is asked', () => {
    const words = { type: 'comment', options: undefined, askedIf: undefined }
    expect(problemsOf(changed('contacted', words))).toMatchObject([
      { path: `${at}.question`, message: "'contacted' is a comment, and has no answers to pick" },
    ])
    const nobody = changed('best-way', { askedIf: { question: 'contacted', is: ['fax'] } })
    expect(problemsOf(nobody)).toEqual([
      { path: 'sections[0].questions[2].askedIf.is[0]', message: "'fax' is not an answer to 'contacted'" },
      {
        path: 'sections[0].questions[3].askedIf',
        message: "'best-way' is never asked, so neither is this question",
      },
    ])
  })

  it('cuts a section after every question that leads on', () => {
    expect(pagesOf(ownOptions).map(({ slug }) => slug)).toEqual([
      ...['contact', 'contact-2', 'contact-3', 'views', 'views-2', 'review'],
    ])
  })

  it('is followed by any of the answers, through several of many', () => {
    const slugs = (codes: Answers['codes']) =>
      pathOf(ownOptions, { ...noAnswers(), codes }).map(({ slug }) => slug)
    const asked = (codes: Answers['codes'], slug: string) => {
      const page = findPage(ownOptions, slug)
      return page ? askedOn(ownOptions, page, { ...noAnswers(), codes }).map(({ key }) => key) : []
    }
    expect(asked({ ...none, 'contacted.phone': 1 }, 'contact-2')).toEqual(['heard-in-time', 'best-way'])
    expect(asked({ ...none, 'contacted.website': 1 }, 'contact-2')).toEqual(['best-way'])
    expect(slugs({ 'best-way': 7 })).toContain('contact-3')
    expect(slugs({ 'best-way': 2 })).not.toContain('contact-3')
    expect(slugs({ recommend: 7 })).toContain('views-2')
    expect(slugs({ recommend: 8 })).not.toContain('views-2')
  })

  it('is dropped with all that hung on it', () => {
    const codes = { ...none, 'contacted.phone': 1, 'heard-in-time': 4, 'best-way': 7, 'texts-clear': 2 }
    const draft = { ...noAnswers(), codes }
    const later = withPage(ownOptions, draft, {
      ...noAnswers(),
      codes: { 'contacted.phone': 2, 'contacted.website': 1 },
    })
    expect(later.codes['heard-in-time']).toBeUndefined()
    expect(later.codes['texts-clear']).toBe(2)
    expect(prune(ownOptions, later)).toEqual(later)
  })
})

describe('a page sent', () => {
  it('keeps every box ticked, and tells the others from those of somebody who left the question out', () => {
    expect(
      sent('contact', [
        ['contacted', 'phone'],
        ['contacted', 'letter'],
      ]),
    ).toMatchObject({
      answers: { codes: { ...none, 'contacted.phone': 1, 'contacted.letter': 1 } },
    })
    expect(sent('contact', [])).toMatchObject({
      answers: { codes: Object.fromEntries(Object.keys(none).map((key) => [key, 31])) },
    })
  })

  it('refuses "none of these" along with another, and what is not offered, and keeps what was ticked', () => {
    expect(
      sent('contact', [
        ['contacted', 'phone'],
        ['contacted', 'none-of-these'],
      ]),
    ).toEqual({
      ok: false,
      problems: [{ field: 'contacted', problem: 'not-alone', values: { option: 'none-of-these' } }],
      values: { contacted: 'phone none-of-these' },
    })
    expect(
      sent('contact', [
        ['contacted', 'fax'],
        ['contacted', 'phone'],
      ]),
    ).toMatchObject({
      problems: [{ field: 'contacted', problem: 'not-an-option' }],
    })
    expect(sent('contact', [['contacted', 'none-of-these']]).ok).toBe(true)
  })

  it('takes a number from 0 to 10 as what it says, never as a code', () => {
    for (const [points, code] of [
      ['0', 1],
      ['9', 10],
      ['10', 11],
    ] as const) {
      expect(sent('views', [['recommend', points]])).toMatchObject({
        answers: { codes: { recommend: code } },
      })
    }
    expect(sent('views', [['recommend', '11']]).ok).toBe(false)
  })
})

describe('a record of a file', () => {
  it('has many choices in one field, as a list, or in a field of each option', () => {
    const both = { ...none, 'contacted.phone': 1, 'contacted.letter': 1 }
    for (const record of [
      { contacted: 'phone; letter' },
      { contacted: '3;1' },
      { contacted: ['letter', 'phone'] },
      { 'contacted.phone': 'yes', 'contacted.letter': 1, 'contacted.website': 'no' },
      { 'contacted.phone': true, 'contacted.letter': 'x', 'contacted.none-of-these': '' },
    ]) {
      expect(codesOf(record)).toEqual(both)
    }
  })

  it('was left blank where nothing is chosen', () => {
    const blank = Object.fromEntries(Object.keys(none).map((key) => [key, 31]))
    for (const record of [
      { contacted: '' },
      { contacted: [] },
      { 'contacted.phone': 'no' },
      { 'contacted.letter': '', 'contacted.website': 0 },
    ]) {
      expect(codesOf(record)).toEqual(blank)
    }
    expect(codesOf({})).toEqual({})
  })

  it('is refused with what is wrong, and with the answers that lead to a question', () => {
    const record = {
      contacted: 'phon;letter;none-of-these',
      'contacted.website': 'perhaps',
      'best-way': 'e-mail',
      'texts-clear': '4',
      recommend: '11',
    }
    expect(codesOf(record)).toEqual([
      {
        path: 'contacted',
        message: "'phon' is not one of phone, letter, website, none-of-these; did you mean 'phone'?",
      },
      { path: 'contacted', message: 'is sent both by itself and option by option' },
      { path: 'contacted', message: "has 'none-of-these' along with others" },
      { path: 'recommend', message: "'11' is not one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10" },
      { path: 'texts-clear', message: "is asked only of those who answered text-message to 'best-way'" },
    ])
    expect(codesOf({ contacted: 'website', 'heard-in-time': 4 })).toEqual([
      {
        path: 'heard-in-time',
        message: "is asked only of those who answered phone or letter to 'contacted'",
      },
    ])
    expect(codesOf({ 'contacted.phone': 'perhaps' })).toEqual([
      { path: 'contacted.phone', message: "'perhaps' is not one of yes, no" },
    ])
  })
})

/** What a person does on every page of a path: some of what is offered, none, or (of many) what stands alone. */
function fill(numbers: () => number) {
  let draft = noAnswers()
  for (const page of pagesOf(ownOptions)) {
    if (!pathOf(ownOptions, draft).some(({ slug }) => slug === page.slug)) continue
    const fields = askedOn(ownOptions, page, draft).flatMap((question) => choose(question, numbers))
    const parsed = parsePage(ownOptions, page, form(fields))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    draft = withPage(ownOptions, draft, parsed.answers)
  }
  return draft
}

function choose(question: Question, numbers: () => number): [string, string][] {
  const keys = optionsOf(question).map(({ key }) => key)
  const together = question.options?.filter(({ isAlone }) => !isAlone).map(({ key }) => key) ?? []
  const sets = 2 ** together.length
  const number = numbers()
  if (question.type === 'comment') return [[question.key, 'Ring back sooner.']]
  if (question.type === 'many-of' && number % (sets + 1) === sets) return [[question.key, 'none-of-these']]
  const chosen =
    question.type === 'many-of'
      ? together.filter((_, place) => (number % (sets + 1)) & (1 << place))
      : keys.filter((_, place) => place === number % (keys.length + 1))
  return chosen.map((key) => [question.key, key])
}

describe('what a page sends', () => {
  const filled = fc.infiniteStream(fc.nat(1000)).map((stream) => fill(() => stream.next().value ?? 0))

  it('is what is stored, and what is read again', () => {
    fc.assert(
      fc.property(filled, (draft) => {
        expect(unpackAnswers(ownOptions, packAnswers(ownOptions, draft))).toEqual(draft.codes)
      }),
    )
  })

  it('is what a file of the same answers is read as', () => {
    fc.assert(
      fc.property(filled, fc.boolean(), (draft, isTogether) => {
        const read = parseRecord(ownOptions, {
          ...recordOf(draft, isTogether),
          ...draft.comments,
          helped: draft.helped ? 'yes' : 'no',
        })
        expect(read.ok ? read.answers : read.problems).toEqual(draft)
      }),
    )
  })
})

/** The draft as a file has it: many choices in one field, or each in its own. */
function recordOf({ codes }: Answers, isTogether: boolean): Record<string, string> {
  return Object.fromEntries(
    questionsOf(ownOptions).flatMap((question): [string, string][] => {
      const { key, type } = question
      if (type !== 'many-of') {
        const option = optionsOf(question).find(({ code }) => code === codes[key])
        return codes[key] === undefined ? [] : [[key, option?.key ?? '']]
      }
      const keys = (question.options ?? []).map((option) => option.key)
      const isTicked = (option: string) => codes[`${key}.${option}`] === 1
      if (isTogether) return [[key, keys.filter(isTicked).join(';')]]
      return keys.map((option) => [`${key}.${option}`, isTicked(option) ? 'yes' : 'no'])
    }),
  )
}
