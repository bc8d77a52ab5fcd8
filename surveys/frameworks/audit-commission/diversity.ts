import type { Framework } from '../../framework'
import { judgementScales } from '../../judgement-scale'
import { diversityHarassment, diversityInvolvement, diversityPartnerships } from './diversity-people'
import { diversityAccess, diversityCulture } from './diversity-service'

/** Key Lines of Enquiry no. 31, each line in our own words; a line's letter follows the order of the source. */
export const diversity: Framework = {
  key: 'diversity',
  regulator: 'Audit Commission',
  number: '31',
  title: 'Diversity',
  source: 'Audit Commission Housing Inspectorate, Key Lines of Enquiry no. 31',
  scale: judgementScales.stars,
  shortNoticeScale: judgementScales.balance,
  themes: [
    diversityCulture,
    diversityAccess,
    diversityInvolvement,
    diversityPartnerships,
    diversityHarassment,
  ],
}
