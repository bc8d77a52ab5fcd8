import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFours, makeCode, readCode, receiptLength } from '../../surveys/code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomBytes = fc.uint8Array({ minLength: receiptLength, maxLength: receiptLength })

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(randomBytes, (bytes) => {
      const code = makeCode(bytes)
      const typed = ` ${inFours(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} `
      expect(readCode(typed, receiptLength)).toEqual({ state: 'right', code })
    }),
  )
})

test('any one wrong character is noticed', () => {
  fc.assert(
    fc.property(
      randomBytes,
      fc.nat(receiptLength),
      fc.integer({ min: 1, max: 31 }),
      (bytes, place, shift) => {
        const code = makeCode(bytes)
        const wrong = alphabet[(alphabet.indexOf(code[place] ?? '') + shift) % 32]
        const mistyped = code.slice(0, place) + wrong + code.slice(place + 1)
        expect(readCode(mistyped, receiptLength).state).toBe('mistyped')
      },
    ),
  )
})

test('two neighbouring characters exchanged are noticed', () => {
  fc.assert(
    fc.property(randomBytes, fc.nat(receiptLength - 1), (bytes, place) => {
      const code = makeCode(bytes)
      const [a = '', b = ''] = [code[place], code[place + 1]]
      fc.pre(a !== b)
      const exchanged = code.slice(0, place) + b + a + code.slice(place + 2)
      expect(readCode(exchanged, receiptLength).state).toBe('mistyped')
    }),
  )
})

test('what is not the shape of a code is malformed', () => {
  for (const typed of ['', 'abc', '????-????-????-????', 'UUUU-UUUU-UUUU-UUUU']) {
    expect(readCode(typed, receiptLength)).toEqual({ state: 'malformed' })
  }
})
