import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSpans } from '../../../surveys/comments/find-spans'
import { piecesOf, placeholders, redact } from '../../../surveys/comments/redact'
import { mergeSpans, type SpanKind, spanKinds } from '../../../surveys/comments/span'

const found = (text: string) => findSpans(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])

describe('what may tell who somebody is', () => {
  test.each<[string, [SpanKind, string][]]>([
    ['Ring me on 07700 900123 after 4.', [['phone', '07700 900123']]],
    [
      'Tel (01632) 960 001 or +44 7700 900 456',
      [
        ['phone', '(01632) 960 001'],
        ['phone', '+44 7700 900 456'],
      ],
    ],
    ['0044 7700 900456', [['phone', '0044 7700 900456']]],
    ['write to sharon.blake@example.org now', [['e-mail', 'sharon.blake@example.org']]],
    [
      'see www.example.org/me or @shazb99',
      [
        ['link', 'www.example.org/me'],
        ['link', '@shazb99'],
      ],
    ],
    ['I am in ZZ9 9ZZ', [['postcode', 'ZZ9 9ZZ']]],
    ['postcode is le1 6rx', [['postcode', 'le1 6rx']]],
    ['at 14 Harbour View Road', [['address', '14 Harbour View Road']]],
    ['the man in flat 12b', [['address', 'flat 12b']]],
    ['I live at 45 Kelderby, come and see', [['address', 'live at 45 Kelderby']]],
    ['my NI is QQ 12 34 56 C', [['national-insurance', 'QQ 12 34 56 C']]],
    ['qq123456c', [['national-insurance', 'qq123456c']]],
    ['sort code 12-34-56 12345678', [['bank', 'sort code 12-34-56 12345678']]],
    ['NHS 943 476 5919', [['nhs', '943 476 5919']]],
    ['card 4000 0000 0000 0002', [['card', '4000 0000 0000 0002']]],
    ['I was born 3/4/1957', [['birth-date', 'born 3/4/1957']]],
    ['on 3rd of April 1957', [['birth-date', '3rd of April 1957']]],
    ['my tenancy 00451278 is wrong', [['number', '00451278']]],
    ['Mrs Achterberg was kind', [['name', 'Mrs Achterberg']]],
    ['ask mr achterberg', [['name', 'mr achterberg']]],
    ['My name is Wenceslas Tring.', [['name', 'Wenceslas Tring']]],
    ['Fy enw i yw Gwawr', [['name', 'Gwawr']]],
    ['Sack Sharon Blake, useless', [['name', 'Sharon Blake']]],
    ['sharon never rang', [['name', 'sharon']]],
    ['It was Mark who came', [['name', 'Mark']]],
    ['Sharon’s door', [['name', 'Sharon']]],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))

  test.each([
    'Will you mend the gate? May be in June.',
    'Miss the old office, and the doctor agreed.',
    'I rang five times in 2025 and waited 40 minutes.',
    'Paid £1,250 for 3 visits, 50% of it wasted.',
    'Mae’r atgyweiriadau’n cymryd gormod o amser.',
  ])('and nothing in: %s', (text) => expect(found(text)).toEqual([]))

  test('some names it does not find, which is why a person reads', () => {
    expect(found('ask wojtasiewicz in the office')).toEqual([])
  })
})

const rule = fc.constantFrom<[SpanKind, string]>(
  ['phone', '07700 900123'],
  ['e-mail', 'a.person@example.org'],
  ['postcode', 'ZZ9 9ZZ'],
  ['national-insurance', 'QQ123456C'],
  ['name', 'Mrs Tring'],
  ['address', '14 Harbour Road'],
  ['birth-date', '03/04/1957'],
)
const words = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('in any text', () => {
  test('stretches are in order, apart, and inside it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            words,
            rule.map(([, text]) => text),
          ),
        ),
        (parts) => {
          const text = parts.join(' ')
          let last = 0
          for (const { start, end } of findSpans(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  test('what is written by rule between two spaces is covered whole, and gone once taken out', () => {
    fc.assert(
      fc.property(words, rule, words, (before, [, planted], after) => {
        const text = `${before}. ${planted} . ${after}`
        const start = before.length + 2
        const spans = findSpans(text)
        const cover = spans.find((span) => span.start <= start && span.end >= start + planted.length)
        expect(cover, text).toBeDefined()
        expect(redact(text, spans).includes(planted)).toBe(
          before.includes(planted) || after.includes(planted),
        )
      }),
    )
  })

  test('the pieces joined are the text, and each piece taken out stands as its kind', () => {
    fc.assert(
      fc.property(words, rule, words, (before, [, planted], after) => {
        const text = `${before} ${planted} ${after}`
        const pieces = piecesOf(text, findSpans(text))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const kinds = pieces.flatMap(({ kind }) => (kind ? [kind] : []))
        for (const kind of kinds) expect(redact(text, findSpans(text))).toContain(placeholders[kind])
      }),
    )
  })

  test('stretches made one cover every letter that any of them covered, and no other', () => {
    const span = fc
      .record({
        start: fc.nat(40),
        length: fc.integer({ min: 1, max: 12 }),
        kind: fc.constantFrom(...spanKinds),
      })
      .map(({ start, length, kind }) => ({ start, end: start + length, kind }))
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const covered = (list: typeof spans) =>
          [...Array(60).keys()].filter((at) => list.some(({ start, end }) => start <= at && at < end))
        expect(covered(mergeSpans(spans))).toEqual(covered(spans))
      }),
    )
  })
})
