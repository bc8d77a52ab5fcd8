import { cutName } from '../cell'
import { cutKeys } from '../cut'
import type { SurveyDefinition } from '../definition'
import type { LocalText } from '../language'

/** What is kept of weights that were worked out: what they are by. */
export type WeightedBy = { margins: { key: string; name: string }[] }

/** What the groups are called that a reading's weights make as large as in the population, in the order of its margins;
 *  undefined where it is not weighted. */
export function weightedBy(
  weighting: WeightedBy | null,
  definition: SurveyDefinition,
): LocalText[] | undefined {
  return weighting?.margins.map(({ key }) => {
    const cut = cutKeys.find((one) => one === key)
    return cut ? cutName(definition, cut) : { en: 'area', cy: 'ardal' }
  })
}
