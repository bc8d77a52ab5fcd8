import type { Tx } from '../../../../db/client.server'
import { findFigures } from '../../../../db/reading/figure.server'
import type { Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import type { Wave } from '../../../../db/wave.server'
import { displayFigure } from '../../../../surveys/breakdown'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'

/** How the weights of a reading moved each headline, a sentence each, from what its pages show: the percentage with the
 *  weights and the one without. */
export async function headlinesMoved(
  tx: Tx,
  wave: Wave,
  { reading, definition }: { reading: Reading; definition: SurveyDefinition },
): Promise<string[]> {
  const root = (await listReadAreas(tx, wave.id))[0]
  const measures = measuresOf(definition).filter(({ question }) => definition.headline.includes(question.key))
  const figures = await findFigures(tx, reading.id, {
    areaIds: root ? [root.id] : [],
    measures: measures.map(({ place }) => place),
    cells: [everybody],
  })
  return measures.flatMap(({ question, place }) => {
    const shown = displayFigure(figures.find(({ measure }) => measure === place)?.figure, 'headline')
    const before = shown?.weighted?.unweighted
    return shown && before !== undefined ? [movedInWords(question.short.en, before, shown.percent)] : []
  })
}

function movedInWords(name: string, before: string, after: string): string {
  const points = Number(after) - Number(before)
  if (points === 0) return `${name}: the weights did not move it. It is ${after}% either way.`
  const way = points > 0 ? 'up' : 'down'
  return `${name}: ${way} from ${before}% without weights to ${after}% with them.`
}
