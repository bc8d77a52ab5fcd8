import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import { ambitions, prioritisation } from './ambitions'
import { capacity, performanceManagement } from './capacity'
import { benefits, learning, trackRecord } from './evidence'
import { contentsOfPlans, principles, qualityOfPlans } from './plans'

/** Wales 2.10 and 2.11, in our own words: ten themes under three main questions. The two levels described are the first
 *  and the third of its scale. */
export const welshPerformance: Framework = {
  key: 'wales-performance',
  regulator: 'Wales Audit Office',
  number: '2.10/2.11',
  title: 'Performance management and continuous improvement',
  source: welshSource('2.10 and 2.11'),
  scale: judgementScales.welshProspects,
  themes: [
    trackRecord,
    benefits,
    learning,
    principles,
    contentsOfPlans,
    qualityOfPlans,
    ambitions,
    prioritisation,
    capacity,
    performanceManagement,
  ],
}
