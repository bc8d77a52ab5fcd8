import { describe, expect, it } from 'vitest'
import { Enough } from '../../../surveys/disclosure/enough'
import { History } from '../../../surveys/disclosure/history'
import { Lattice } from '../../../surveys/disclosure/lattice'

const tree = [{ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 1 }]
const lattice = new Lattice(tree, [])
/** So many satisfied and dissatisfied in the organisation and in two regions, of which some places are dark. */
function enoughWith(satisfied: number[], dissatisfied: number[], dark: number[]) {
  const layer = {
    parts: [Int32Array.from(satisfied), Int32Array.from(dissatisfied)],
    dark: Uint8Array.from(dark),
  }
  return { enough: new Enough(lattice, new History([layer])), dark: layer.dark }
}
const at = { reading: 0, place: 1 }

describe('a hidden value is uncertain enough', () => {
  it('by the floor over all parts and by one in each', () => {
    const { enough } = enoughWith([60, 12, 48], [30, 0, 30], [0, 1, 1])
    expect(enough.isEnough(at, [5, 3, 1, 0])).toBe(false)
    expect(enough.isEnough(at, [5, 5, 0, 0])).toBe(false)
    expect(enough.isEnough(at, [5, 4, 1, 0])).toBe(true)
  })

  it('where it may be of 30 people, who may be shown to be all alike', () => {
    const { enough } = enoughWith([60, 12, 48], [30, 0, 30], [0, 1, 1])
    expect(enough.isEnough(at, [17, 0, 0, 0])).toBe(false)
    expect(enough.isEnough(at, [18, 0, 0, 0])).toBe(true)
  })

  it('where what is shown of more people tells the rest, until that is hidden', () => {
    const { enough, dark } = enoughWith([60, 12, 48], [0, 0, 0], [0, 1, 1])
    expect(enough.isEnough(at, [5, 5, 0, 0])).toBe(true)
    expect(enough.lapsed()).toEqual([])
    dark[0] = 1
    expect(enough.lapsed()).toEqual([at])
    expect(enough.isEnough(at, [5, 5, 0, 0])).toBe(false)
    expect(enough.lapsed()).toEqual([])
  })
})
