import { describe, expect, test } from 'vitest'
import { findFigureView } from '../../../app/routes/officer/figure/figure-view.server'
import { figureHref } from '../../../app/routes/officer/figure/href'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { cellNumber } from '../../../surveys/cut'
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
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const viewOf = (query: string) =>
  inside((tx) => findFigureView(tx, landlord.wave, new URLSearchParams(query)))

/** So many answers of a sex, of which so many are satisfied. */
const answers = (count: number, satisfied: number, sex: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: 4, tenure: 1, channel: 1, strands: Array<number>(9).fill(sex) },
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
    expect(view?.asked.askedIf).toBe('Did you ask us?')
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
    expect(view?.cut?.asked?.words).toBe(definition.strands[0]?.question.en)
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

  test('has an address that says no more than is needed', () => {
    expect(figureHref('w', { question: 'service', cell: 0 })).toBe('/officer/waves/w/figure?question=service')
    expect(figureHref('w', { question: 'service', area: 'N', cell: '65' })).toBe(
      '/officer/waves/w/figure?question=service&area=N&cell=65',
    )
  })
})
