import { expect, it } from 'vitest'
import { suggestion } from '../../surveys/nearest'

it('suggests the nearest known word, and nothing where none is near', () => {
  expect(suggestion('papr', ['paper', 'doorstep'])).toBe("; did you mean 'paper'?")
  expect(suggestion('pigeon', ['paper', 'doorstep'])).toBe('')
  expect(suggestion('', ['paper'])).toBe('')
})
