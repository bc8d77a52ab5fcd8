import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import { maintainingAccess, maintainingDiversity } from './maintaining-access'
import { maintainingValue } from './maintaining-value'
import {
  maintainingAdaptations,
  maintainingEmptyHomes,
  maintainingGas,
  maintainingPlanned,
  maintainingRepairs,
} from './maintaining-works'

/** Wales 1.5, in our own words; its themes carry no number, and a line's letter follows the order of the source. */
export const welshMaintaining: Framework = {
  key: 'wales-maintaining',
  regulator: 'Wales Audit Office',
  number: '1.5',
  title: 'Maintaining housing',
  source: welshSource('1.5'),
  scale: judgementScales.welshService,
  themes: [
    maintainingAccess,
    maintainingDiversity,
    maintainingPlanned,
    maintainingRepairs,
    maintainingEmptyHomes,
    maintainingGas,
    maintainingAdaptations,
    maintainingValue,
  ],
}
