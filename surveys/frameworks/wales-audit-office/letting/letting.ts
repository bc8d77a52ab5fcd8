import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import { lettingAccess, lettingDiversity } from './letting-access'
import { lettingEmptyHomes, lettingRegister, lettingValue } from './letting-homes'

/** Wales 1.3, in our own words; its themes carry no number, and a line's letter follows the order of the source. */
export const welshLetting: Framework = {
  key: 'wales-letting',
  regulator: 'Wales Audit Office',
  number: '1.3',
  title: 'Letting housing',
  source: welshSource('1.3'),
  scale: judgementScales.welshService,
  themes: [lettingAccess, lettingDiversity, lettingRegister, lettingEmptyHomes, lettingValue],
}
