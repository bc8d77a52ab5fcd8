import type { Layer } from '../../../surveys/disclosure/history'
import { darkPlaces } from '../../../surveys/disclosure/pattern'
import type { RandomWave } from './random-waves'

/** The readings of a wave as they are published one after another. */
export function publish({ lattice, readings }: RandomWave, options?: { complementary: boolean }): Layer[] {
  const published: Layer[] = []
  for (const parts of readings)
    published.push({ parts, dark: darkPlaces(lattice, published, parts, options) })
  return published
}
