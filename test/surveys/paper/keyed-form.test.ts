import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage, strandField } from '../../../surveys/answer'
import { formLength, inFours, makeCode, readCode } from '../../../surveys/code'
import { tenures } from '../../../surveys/cut'
import { type Question, questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import { type Option, optionsOf, strandOptionsOf } from '../../../surveys/option'
import { packResponse } from '../../../surveys/pack'
import { readKeyedForm } from '../../../surveys/paper/keyed-form'
import { printedCode } from '../../../surveys/paper/printed-code'
import { templates } from '../../../surveys/templates/all'
import { onePage } from '../../fixtures/one-page'
import { ownOptions } from '../../fixtures/own-options'

/** What one tenant ticks: of each field the options, as they are sent by a page and as they are keyed. */
type Ticked = { field: string; sent: string[]; keyed: string }

const oneOf = (field: string, options: readonly Option[]): fc.Arbitrary<Ticked> =>
  fc.option(fc.constantFrom(...options), { nil: undefined }).map((option) => ({
    field,
    sent: option ? [option.key] : [],
    keyed: option ? printedCode(option) : '',
  }))

function ticksOf(question: Question): fc.Arbitrary<Ticked> {
  if (question.type === 'comment') {
    const words = fc.string().filter((text) => text.trim().toLowerCase() !== 'x')
    return words.map((text) => ({ field: question.key, sent: [text], keyed: text }))
  }
  if (question.type !== 'many-of') return oneOf(question.key, optionsOf(question))
  const options = question.options ?? []
  return fc
    .subarray(options)
    .filter((chosen) => chosen.length < 2 || !chosen.some(({ isAlone }) => isAlone))
    .map((chosen) => ({
      field: question.key,
      sent: chosen.map(({ key }) => key),
      keyed: chosen.map(printedCode).join(' '),
    }))
}

function answersTo(definition: SurveyDefinition): fc.Arbitrary<Ticked[]> {
  return fc.tuple(
    ...questionsOf(definition).map(ticksOf),
    ...definition.strands.map((strand) => oneOf(strandField(strand.key), strandOptionsOf(strand))),
    oneOf('tenure', tenures),
  )
}

const formOf = (ticked: readonly Ticked[], values: (one: Ticked) => string[]) =>
  new URLSearchParams(ticked.flatMap((one) => values(one).map((value) => [one.field, value])))

describe('a form that is keyed', () => {
  test.each([ownOptions, onePage, ...templates].map((definition) => [definition.key, definition] as const))(
    'is stored as the same answers sent from a page would be: %s',
    (_, definition) => {
      const page = { kind: 'all' as const, slug: 'all' as const, questions: questionsOf(definition) }
      fc.assert(
        fc.property(answersTo(definition), (ticked) => {
          const sent = parsePage(
            definition,
            page,
            formOf(ticked, (one) => one.sent),
          )
          const keyed = readKeyedForm(
            definition,
            formOf(ticked, (one) => [one.keyed]),
          )
          if (!sent.ok || !keyed.ok) throw new Error('one of them is refused')
          expect(keyed.answers).toEqual(sent.answers)
          expect(packResponse(definition, keyed.answers)).toEqual(packResponse(definition, sent.answers))
        }),
        { numRuns: 25 },
      )
    },
  )

  test('has a different code beside each box of a question', () => {
    for (const definition of [ownOptions, ...templates]) {
      for (const question of questionsOf(definition)) {
        const codes = question.type === 'comment' ? [] : optionsOf(question).map(printedCode)
        expect(new Set(codes).size).toBe(codes.length)
      }
    }
  })

  const keyed = (fields: Record<string, string>) => readKeyedForm(ownOptions, new URLSearchParams(fields))

  test('counts what is not clear as not answered', () => {
    const read = keyed({ contacted: 'x', 'best-way': 'X', recommend: 'x', 'why-low': ' X ' })
    expect(read).toEqual(keyed({}))
    expect(read.ok && read.answers.codes).toMatchObject({
      'contacted.phone': 31,
      'best-way': 31,
      recommend: 31,
    })
  })

  test('takes several codes however they are set apart, and leaves out what is not asked', () => {
    const read = keyed({ contacted: ' 2, 1;2 ', 'heard-in-time': '5', recommend: '10', 'why-low': 'No' })
    expect(read.ok && read.answers.codes).toMatchObject({
      ...{ 'contacted.letter': 1, 'contacted.website': 1, 'contacted.phone': 2, recommend: 11 },
    })
    expect(read.ok && packResponse(ownOptions, read.answers).comments).toEqual({})
  })

  test('is refused with every mistake at once', () => {
    const read = keyed({
      ...{
        contacted: '1 9',
        'heard-in-time': '6',
        'best-way': '2 7',
        recommend: '11',
        tenure: '5',
        helped: '2',
      },
      'why-low': 'w'.repeat(2001),
    })
    expect(read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      ...['contacted not-an-option', 'heard-in-time not-an-option', 'best-way not-an-option'],
      ...['recommend not-an-option', 'why-low too-long', 'tenure not-an-option', 'helped not-an-option'],
    ])
    expect(keyed({ contacted: '1 4' })).toMatchObject({ ok: false, problems: [{ problem: 'not-alone' }] })
  })

  test('is not refused by the key of an answer, which nobody sees on paper, but by nothing else than its codes', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^\s*(7|2|30|x|X|)\s*$/.test(text)),
        (text) => {
          expect(keyed({ 'best-way': text }).ok).toBe(false)
        },
      ),
    )
  })
})

describe('the code of a form', () => {
  const codes = fc.uint8Array({ minLength: formLength, maxLength: formLength }).map(makeCode)

  test('is eight characters without those that look alike, and read however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
        expect(readCode(inFours(code).toLowerCase(), formLength)).toEqual({ state: 'right', code })
      }),
    )
  })

  test('is refused with any one wrong character, and with two neighbours exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat(formLength), fc.nat(formLength - 1), codes, (code, place, pair, other) => {
        const wrong = code.slice(0, place) + other[place] + code.slice(place + 1)
        const swapped = code.slice(0, pair) + code[pair + 1] + code[pair] + code.slice(pair + 2)
        for (const typed of [wrong, swapped].filter((one) => one !== code)) {
          expect(readCode(typed, formLength)).toEqual({ state: 'mistyped' })
        }
      }),
    )
  })
})
