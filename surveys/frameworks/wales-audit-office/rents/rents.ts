import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import { rentsAccess, rentsDiversity } from './rents-access'
import { rentsAccounts, rentsArrears, rentsDebtAdvice } from './rents-money'
import { rentsValue } from './rents-value'

/** Wales 1.2, in our own words; its themes carry no number, and a line's letter follows the order of the source. */
export const welshRents: Framework = {
  key: 'wales-rents',
  regulator: 'Wales Audit Office',
  number: '1.2',
  title: 'Rents and service charges',
  source: welshSource('1.2'),
  scale: judgementScales.welshService,
  themes: [rentsAccess, rentsDiversity, rentsAccounts, rentsArrears, rentsDebtAdvice, rentsValue],
}
