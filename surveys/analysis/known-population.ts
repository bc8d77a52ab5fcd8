/** Where the figures of a population are from: entered by an officer, or out of the register, which knows them of so
 *  much of it (0 to 1); null: nothing is known. */
export type PopulationSource = { source: 'entered' | 'register' | null; known?: number | null }

/** Shares that the register knows of so much of the population stand for all of it. */
const fewestKnown = 0.9

/** Whether figures stand for the whole population, so that a difference from them may be tested. */
export function isKnownWell(population: PopulationSource | undefined): boolean {
  return population?.source === 'entered' || (population?.known ?? 0) >= fewestKnown
}
