import type { Framework } from '../../framework'
import { judgementScales } from '../../judgement-scale'
import { accessCulture, accessToService } from './access-culture'
import { accessComplaints, accessFeedback, accessInformation } from './access-information'

/** Key Lines of Enquiry no. 30, each line in our own words; a line's letter follows the order of the source. */
export const accessAndCustomerCare: Framework = {
  key: 'access-and-customer-care',
  regulator: 'Audit Commission',
  number: '30',
  title: 'Access and customer care',
  source: 'Audit Commission Housing Inspectorate, Key Lines of Enquiry no. 30',
  scale: judgementScales.stars,
  shortNoticeScale: judgementScales.balance,
  themes: [accessCulture, accessToService, accessInformation, accessComplaints, accessFeedback],
}
