import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import { managingAccess, managingDiversity } from './managing-access'
import { managingBehaviour } from './managing-behaviour'
import { managingEstates, managingTenancies, managingValue } from './managing-estates'

/** Wales 1.4, in our own words; its themes carry no number, and a line's letter follows the order of the source. */
export const welshManaging: Framework = {
  key: 'wales-managing',
  regulator: 'Wales Audit Office',
  number: '1.4',
  title: 'Managing housing',
  source: welshSource('1.4'),
  scale: judgementScales.welshService,
  themes: [
    managingAccess,
    managingDiversity,
    managingTenancies,
    managingBehaviour,
    managingEstates,
    managingValue,
  ],
}
