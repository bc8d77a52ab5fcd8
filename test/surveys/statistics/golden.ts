import { expect } from 'vitest'
import golden from '../../golden.json'

type Case = { id: string; tolerance: number; input: unknown; expected: unknown }

/** The case of golden.json with this id: values computed with R, and how near a value must come to one of them. */
export function caseOf<Input, Expected>(id: string) {
  const found = (golden.cases as Case[]).find((one) => one.id === id)
  if (found === undefined) throw new Error(`golden.json has no case ${id}`)
  const { input, expected, tolerance } = found
  const near = (actual: number | undefined, wanted: number | undefined) => {
    if (actual === undefined || wanted === undefined) throw new Error(`${id}: a value is missing`)
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(tolerance)
  }
  const allNear = (actual: ArrayLike<number> | undefined, wanted: readonly number[] | undefined) => {
    expect(actual?.length).toBe(wanted?.length ?? Number.NaN)
    wanted?.forEach((value, place) => {
      near(actual?.[place], value)
    })
  }
  return { input: input as Input, expected: expected as Expected, near, allNear }
}
