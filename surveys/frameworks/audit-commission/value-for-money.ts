import type { Framework } from '../../framework'
import { judgementScales } from '../../judgement-scale'
import { valueCosts, valueManaged } from './value-themes'

/** Key Lines of Enquiry no. 32, each line in our own words; a line's letter follows the order of the source. */
export const valueForMoney: Framework = {
  key: 'value-for-money',
  regulator: 'Audit Commission',
  number: '32',
  title: 'Value for money: securing efficiency and effectiveness',
  source: 'Audit Commission Housing Inspectorate, Key Lines of Enquiry no. 32',
  scale: judgementScales.stars,
  shortNoticeScale: judgementScales.balance,
  themes: [valueCosts, valueManaged],
}
