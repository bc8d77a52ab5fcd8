import { describe, expect, it } from 'vitest'
import { Strand, strandKeys } from '../../surveys/strand'
import { strands } from '../../surveys/strands/all'
import { textsWithoutWelsh } from './welsh'

describe('the strands', () => {
  it('are the nine, in the order a response stores them', () => {
    expect(strands.map((strand) => strand.key)).toEqual([...strandKeys])
    expect(strands).toHaveLength(9)
  })

  it.each(strands.map((strand) => [strand.key, strand]))('%s is a valid strand', (_key, strand) => {
    expect(Strand.safeParse(strand).error).toBeUndefined()
  })

  it.each(strands.map((strand) => [strand.key, strand]))(
    '%s has codes, keys and texts that are unique',
    (_key, strand) => {
      const { categories } = strand
      for (const values of [
        categories.map((category) => String(category.code)),
        categories.map((category) => category.key),
        categories.map((category) => category.text.en),
        categories.map((category) => category.text.cy ?? ''),
      ]) {
        expect(new Set(values).size).toBe(categories.length)
      }
    },
  )

  it.each(strands.map((strand) => [strand.key, strand]))(
    '%s leaves "prefer not to say" to every strand alike',
    (_key, strand) => {
      for (const category of strand.categories) expect(category.text.en).not.toMatch(/prefer not/i)
    },
  )

  it('have every text in Welsh', () => {
    expect(textsWithoutWelsh(strands)).toEqual([])
  })

  it('hold the 19 ethnic groups of the 2021 census in its five groups', () => {
    const groups = strands
      .find((strand) => strand.key === 'ethnicity')
      ?.categories.map((category) => category.group)
    const sizes = ['White', 'Mixed', 'Asian', 'Black', 'Other'].map(
      (name) => groups?.filter((group) => group === name).length,
    )
    expect(sizes).toEqual([5, 4, 5, 3, 2])
  })

  it('keep the codes they were first given', () => {
    const stored = strands.map((strand) =>
      strand.categories.map((category) => `${category.code} ${category.key}`),
    )
    expect(stored).toMatchSnapshot()
  })
})
