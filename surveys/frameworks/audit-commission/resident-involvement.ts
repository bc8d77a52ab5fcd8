import type { Framework } from '../../framework'
import { judgementScales } from '../../judgement-scale'
import { involvementAccess } from './involvement-access'
import { involvementDiversity, involvementImpact, involvementResources } from './involvement-resources'
import { involvementValue } from './involvement-value'

/** Key Lines of Enquiry on resident involvement, whose themes carry no number in the source;
 *  each line in our own words, its letter following the order of the source. */
export const residentInvolvement: Framework = {
  key: 'resident-involvement',
  regulator: 'Audit Commission',
  title: 'Resident involvement',
  source:
    'Audit Commission Housing Inspectorate, Key Lines of Enquiry for landlord services: resident involvement',
  scale: judgementScales.stars,
  shortNoticeScale: judgementScales.balance,
  themes: [
    involvementAccess,
    involvementDiversity,
    involvementResources,
    involvementImpact,
    involvementValue,
  ],
}
