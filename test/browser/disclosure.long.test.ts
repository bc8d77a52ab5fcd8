import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { demoWaves } from '../../db/demo/landlord'
import { startSite } from '../setup/server'
import { attack } from '../surveys/disclosure/attacker'
import { Known } from './session/known'
import { readEverything } from './session/session'
import { measures } from './session/spots'
import { countDemonstration } from './session/truth'
import { wrongFigures } from './session/wrong-figures'

const hours = 2
const site = await startSite()

it(
  'leaves everything hidden uncertain to whoever reads all of the demonstration',
  async () => {
    const waves = demoWaves.map(({ name }) => name)
    const truths = countDemonstration()
    const { notebook } = await readEverything(site, { waves, together: 2, most: 300 })
    expect(notebook.contradictions()).toEqual([])
    expect(wrongFigures(notebook, truths)).toEqual([])
    for (const { name: wave, state } of demoWaves) {
      for (const { place: measure } of measures) {
        await nextTurn()
        const known = new Known(truths, { wave, measure })
        // Little is shown of the open wave, so that far more of what is hidden hangs together.
        const every = state === 'open' ? 499 : 101
        const isChecked = (_reading: number, place: number) => place % every === measure
        expect(attack(known.lattice, [known.layer(notebook)], { isChecked }), `${wave} ${measure}`).toEqual(
          [],
        )
      }
    }
  },
  hours * 3_600_000,
)
