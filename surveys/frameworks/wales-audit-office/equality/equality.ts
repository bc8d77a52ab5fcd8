import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import {
  equalityAccess,
  equalityCulture,
  equalityHarassment,
  equalityInvolvement,
  equalityPartnerships,
} from './equality-themes'

/** Wales 2.3, in our own words: the lines on diversity, with what differs. */
export const welshEquality: Framework = {
  key: 'wales-equality',
  regulator: 'Wales Audit Office',
  number: '2.3',
  title: 'Equal opportunities',
  source: welshSource('2.3'),
  scale: judgementScales.welshService,
  themes: [equalityCulture, equalityAccess, equalityInvolvement, equalityPartnerships, equalityHarassment],
}
