import { describe, expect, it } from 'vitest'
import { coverageOf, gapsOf, linesOf } from '../../surveys/coverage'
import type { Framework, Line } from '../../surveys/framework'
import { frameworks } from '../../surveys/frameworks/all'
import { judgementScales } from '../../surveys/judgement-scale'
import { questionBank } from '../../surveys/questions/all'
import { tinyQuestion } from '../fixtures/tiny'

function line(id: string, more: Partial<Line> = {}): Line {
  return {
    id,
    text: `What does ${id} ask of a landlord?`,
    answeredBy: ['tenants'],
    upper: [],
    lower: [],
    ...more,
  }
}

const document = { answeredBy: ['document' as const], whyNotTenants: 'Tenants do not see it at all.' }

function framework(key: string, lines: Line[]): Framework {
  const { stars } = judgementScales
  const theme = { id: key, title: key, lines }
  return { key, regulator: 'Audit Commission', title: key, source: key, scale: stars, themes: [theme] }
}

const early = framework('early', [line('1.a'), line('1.b'), line('1.c', document)])
const late = framework('late', [line('2.a', { sameAs: '1.a' }), line('2.b')])
const asking = (key: string, lines: string[]) => tinyQuestion(key, { lines })

describe('coverage', () => {
  it('tells for each line the questions of each survey that give evidence for it, in order', () => {
    const surveys = [
      { key: 'long', questions: [asking('q1', ['1.a', '1.b']), asking('q2', ['1.a'])] },
      { key: 'short', questions: [asking('q3', ['1.b'])] },
    ]
    const [found] = coverageOf(surveys, [early])
    expect(found?.themes[0]?.lines.map(({ line, evidence }) => [line.id, evidence])).toEqual([
      ['1.a', [answers('long', 'q1', 'q2'), answers('short')]],
      ['1.b', [answers('long', 'q1'), answers('short', 'q3')]],
      ['1.c', [answers('long'), answers('short')]],
    ])
  })

  it('counts evidence for a line as evidence for the line that asks the same, both ways and once', () => {
    const surveys = [
      { key: 'of the early', questions: [asking('q1', ['1.a'])] },
      { key: 'of the late', questions: [asking('q2', ['2.a'])] },
      { key: 'of both', questions: [asking('q3', ['1.a', '2.a'])] },
    ]
    const lines = linesOf(coverageOf(surveys, [early, late]))
    const evidence = [answers('of the early', 'q1'), answers('of the late', 'q2'), answers('of both', 'q3')]
    expect(lines.find(({ line }) => line.id === '1.a')?.evidence).toEqual(evidence)
    expect(lines.find(({ line }) => line.id === '2.a')?.evidence).toEqual(evidence)
  })

  it('tells which questions of the bank would give evidence, also for a line that asks the same', () => {
    const bank = [asking('q1', ['1.a']), asking('q2', ['2.a', '2.b'])]
    const lines = linesOf(coverageOf([], [early, late], bank))
    expect(lines.map(({ line, bank }) => [line.id, bank])).toEqual([
      ['1.a', ['q1', 'q2']],
      ['1.b', []],
      ['1.c', []],
      ['2.a', ['q1', 'q2']],
      ['2.b', ['q2']],
    ])
    expect(gapsOf(coverageOf([], [early, late], bank))).toHaveLength(4)
  })

  it('finds the lines that tenants can judge and nobody asks them about, and no others', () => {
    const found = coverageOf([{ key: 'one', questions: [asking('q1', ['1.a'])] }], [early, late])
    expect(gapsOf(found).map(({ line }) => line.id)).toEqual(['1.b', '2.b'])
    expect(gapsOf(coverageOf([], [early])).map(({ line }) => line.id)).toEqual(['1.a', '1.b'])
  })

  it('has a row for every line of the library, with a question of the bank for each that tenants can judge', () => {
    const lines = linesOf(coverageOf([], frameworks, questionBank))
    expect(lines).toHaveLength(201)
    expect(lines.flatMap(({ line, bank, isGap }) => (isGap && bank.length === 0 ? [line.id] : []))).toEqual(
      [],
    )
  })
})

function answers(survey: string, ...questions: string[]) {
  return { survey, questions }
}
