import { expect, test } from 'vitest'
import { areasOfRegions, regionTiles } from '../../surveys/region-tiles'

const area = (code: string, parent: string | null, regionCode: string | null = null) => ({
  code,
  parent,
  regionCode,
})
const areas = [
  area('all', null),
  area('north', 'all'),
  area('leeds', 'north', 'E12000003'),
  area('harehills', 'leeds', 'E12000003'),
  area('york', 'north', 'E12000003'),
  area('south', 'all'),
  area('kent', 'south', 'E12000008'),
  area('sheffield', 'south', 'E12000005'),
  area('derby', 'north', 'E12000005'),
  area('wales', 'all', 'W92000004'),
]

test('a region is the area directly within that all with its code lie in, and none where they lie in several', () => {
  expect(areasOfRegions(areas, 'all')).toEqual(
    new Map([
      ['E12000003', 'north'],
      ['E12000008', 'south'],
      ['W92000004', 'wales'],
    ]),
  )
  expect(areasOfRegions(areas, 'north').get('E12000003')).toBeUndefined()
  expect(areasOfRegions(areas, 'south')).toEqual(
    new Map([
      ['E12000008', 'kent'],
      ['E12000005', 'sheffield'],
    ]),
  )
  expect(areasOfRegions(areas, 'york')).toEqual(new Map())
})

test('the map has the nine regions of England and Wales, each in a place of its own', () => {
  expect(regionTiles).toHaveLength(10)
  expect(new Set(regionTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(10)
  expect(regionTiles.map(({ code }) => code).sort()).toEqual([
    ...Array.from({ length: 9 }, (_, place) => `E1200000${place + 1}`),
    'W92000004',
  ])
})
