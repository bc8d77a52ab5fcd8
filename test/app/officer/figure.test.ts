import { describe, expect, test } from 'vitest'
import { findFigureView } from '../../../app/routes/officer/figure/figure-view.server'
import { figureHref } from '../../../app/routes/officer/figure/href'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { cellNumber } from '../../../surveys/cut'
import { strandKeys } from '../../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const definition = tinySurvey(
  {
    views: [
      tinyQuestion('asked', { type: 'yes-no', text: { en: 'Did you ask us?' } }),
      tinyQuestion('service', {
        text: { en: 'How good is it?', cy: 'Pa mor dda yw hi?' },
        lines: ['30.1.a'],
        mayNotApply: true,
        askedIf: 'asked',
      }),
    ],
  },
  { headline: ['service'], strands: [tinyStrand('sex')], languages: ['en', 'cy'] },
)
const landlord = await makeLandlord(db, { definition })
/** One that asks for two strands. */
const other = await makeLandlord(db, {
  definition: { ...definition, strands: [...definition.strands, tinyStrand('ethnicity')] },
  address: 'other',
})
const inside = <T>(work: (tx: Tx) => Promise<T>, { organisationId } = landlord) =>
  inOrganisation(db, organisationId, work)
const viewOf = (query: string, of = landlord) =>
  inside((tx) => findFigureView(tx, of.wave, new URLSearchParams(query)), of)

/** So many answers of a sex and an ethnic group, of which so many are satisfied. */
const answers = (count: number, satisfied: number, sex: number, ethnicity = sex) =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      area_id: 4,
      tenure: 1,
      channel: 1,
      strands: strandKeys.map((key) => (key === 'ethnicity' ? ethnicity : sex)),
    },
    answers: [1, index < satisfied ? 5 : 1],
  }))

describe('what is behind a figure', () => {
  test('is told before there is any: the words in each language, what counts, and of whom it was asked', async () => {
    const view = await viewOf('question=service')
    expect(view?.sentence).toBeUndefined()
    expect(view?.asked.wording.map(({ name, words }) => [name, words])).toEqual([
      ['English', 'How good is it?'],
      ['Cymraeg', 'Pa mor dda yw hi?'],
    ])
    expect(view?.asked.askedIf).toEqual({ question: 'Did you ask us?', answers: ['Yes'] })
    expect(view?.asked.answers.map(({ counts }) => counts)).toEqual([
      ...['counted', 'counted', 'in the base', 'in the base', 'in the base'],
      'not in the base',
    ])
    expect(view?.asked.lines.map(({ id }) => id)).toEqual(['30.1.a'])
  })

  test('is the figure with its base and interval, how the group was asked for, and the reading without its digest', async () => {
    await inside(async (tx) => {
      await insertResponses(tx, landlord, [
        ...answers(300, 240, 1),
        ...answers(100, 40, 2),
        ...answers(6, 3, 3),
      ])
      await takeReading(tx, landlord.wave, { isFinal: false })
    })
    const [row] = await inside((tx) => tx.selectFrom('reading').select('digest').execute())
    // Whoever can count would test a guess of hidden values by it.
    expect(JSON.stringify(await viewOf(`question=service`))).not.toContain(row?.digest)
    const view = await viewOf(`question=service&cell=${cellNumber('sex', 1)}`)
    expect(view?.sentence).toEqual({
      words: expect.stringContaining('80% of the 300 tenants who answered “How good is it?” were satisfied'),
      isShown: true,
    })
    expect(view?.cuts[0]?.asked?.words).toBe(definition.strands[0]?.question.en)
    expect(view?.method?.find(({ about }) => about === 'Reading')?.words).toContain('406 responses')
  })

  test('says of a hidden figure only that it is not shown', async () => {
    const view = await viewOf(`question=service&cell=${cellNumber('sex', 3)}`)
    expect(view?.sentence?.isShown).toBe(false)
    expect(view?.sentence?.words).toContain('is not shown')
    expect(JSON.stringify(view?.sentence)).not.toMatch(/\b6\b|\b3\b|50%/)
  })

  test.each([
    ['a question nobody was asked', 'question=none'],
    ['a question that has no percentage', 'question=asked'],
    ['no such area', 'question=service&area=none'],
    ['a group the survey does not ask for', `question=service&cell=${cellNumber('age', 1)}`],
    ['no cell at all', 'question=service&cell=x'],
    ['part of a cell', 'question=service&cell=65.5'],
  ])('is nothing for %s', async (_, query) => {
    expect(await viewOf(query)).toBeUndefined()
  })

  test('of two groups at once is that of those who are both, whichever is named first', async () => {
    await inside(async (tx) => {
      const all = [...answers(300, 240, 1), ...answers(200, 60, 1, 2), ...answers(200, 80, 2, 1)]
      await insertResponses(tx, other, [...all, ...answers(200, 90, 2)])
      await takeReading(tx, other.wave, { isFinal: false })
    }, other)
    const [sex, ethnicity] = [cellNumber('sex', 1), cellNumber('ethnicity', 1)]
    const view = await viewOf(`question=service&cell=${sex}&other=${ethnicity}`, other)
    expect(view?.sentence?.words).toContain('80% of the 300 tenants who answered')
    expect(view?.cuts.map(({ key }) => key).sort()).toEqual(['ethnicity', 'sex'])
    expect(await viewOf(`question=service&cell=${ethnicity}&other=${sex}`, other)).toEqual(view)
    const empty = `question=service&cell=${sex}&other=${cellNumber('ethnicity', 3)}`
    expect((await viewOf(empty, other))?.sentence).toMatchObject({ isShown: false })
  })

  test.each([
    ['two groups of one strand', '', cellNumber('sex', 2)],
    ['a group by tenure at the same time', '', cellNumber('tenure', 1)],
    ['two groups in an area too small for them', '&area=N1', cellNumber('ethnicity', 1)],
  ])('is nothing for %s', async (_, area, cell) => {
    const query = `question=service${area}&cell=${cellNumber('sex', 1)}&other=${cell}`
    expect(await viewOf(query, other)).toBeUndefined()
  })

  test('has an address that says no more than is needed', () => {
    const two = { question: 'service', cell: 65, other: 129 }
    expect(figureHref('w', two)).toBe('/officer/waves/w/figure?question=service&cell=65&other=129')
    expect(figureHref('w', { ...two, cell: 0 })).toBe('/officer/waves/w/figure?question=service&cell=129')
    expect(figureHref('w', { question: 'service', cell: 0 })).toBe('/officer/waves/w/figure?question=service')
    expect(figureHref('w', { question: 'service', area: 'N', cell: '65' })).toBe(
      '/officer/waves/w/figure?question=service&area=N&cell=65',
    )
  })
})
