import { cutName } from '../cell'
import { cutKeys } from '../cut'
import type { SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import type { ToldReport } from './told'

/** What the groups are called that a reading's weights make as large as in the population, in the order of its report;
 *  undefined where it is not weighted. */
export function weightedBy(
  report: Pick<ToldReport, 'margins'> | null,
  definition: SurveyDefinition,
): LocalText[] | undefined {
  return report?.margins.map(({ key }) => {
    const cut = cutKeys.find((one) => one === key)
    return cut ? cutName(definition, cut) : { en: 'area', cy: 'ardal' }
  })
}
