import type { Framework } from '../../../framework'
import { judgementScales } from '../../../judgement-scale'
import { welshSource } from '../source'
import {
  residentsAccess,
  residentsDiversity,
  residentsImpact,
  residentsResources,
  residentsValue,
} from './residents-involvement'
import {
  residentsComplaints,
  residentsCulture,
  residentsFeedback,
  residentsInformation,
  residentsService,
} from './residents-service'

/** Wales 2.2, in our own words: the lines of resident involvement and of access and customer care, with what differs. */
export const welshResidents: Framework = {
  key: 'wales-residents',
  regulator: 'Wales Audit Office',
  number: '2.2',
  title: 'Relationship to residents',
  source: welshSource('2.2'),
  scale: judgementScales.welshService,
  themes: [
    residentsAccess,
    residentsDiversity,
    residentsCulture,
    residentsService,
    residentsInformation,
    residentsComplaints,
    residentsFeedback,
    residentsResources,
    residentsImpact,
    residentsValue,
  ],
}
