import type { Question } from '../definition'
import { complaints, knowComplain, madeComplaint, putRight } from './complaints'
import {
  contactTimes,
  easyContact,
  knownServices,
  knownStandards,
  requests,
  staffHelpful,
  website,
} from './contact'
import {
  adaptations,
  culture,
  extraHelp,
  gettingOn,
  harassmentHelp,
  harassmentStand,
  needsUnderstood,
  rightFormat,
  serviceFits,
  treatedFairly,
} from './fairness'
import { easyToRead, keptInformed, usefulFacts } from './information'
import {
  askedFirst,
  easyToJoin,
  haveASay,
  helpToJoin,
  makesDifference,
  toldOutcome,
  viewsActedOn,
} from './involvement'
import { keepsPromises, oneChange, overallService } from './overall'
import { hadRepair, repairRespect, repairs, repairTime, repairVisit } from './repairs'
import { chargeValue, rentValue, spendingTold } from './value'

/** The question bank: every ready question, in the order a survey of everything would ask them. */
export const questionBank: Question[] = [
  overallService,
  keepsPromises,
  hadRepair,
  repairs,
  repairTime,
  repairVisit,
  repairRespect,
  easyContact,
  staffHelpful,
  contactTimes,
  requests,
  knownServices,
  knownStandards,
  website,
  keptInformed,
  easyToRead,
  usefulFacts,
  knowComplain,
  madeComplaint,
  complaints,
  putRight,
  treatedFairly,
  needsUnderstood,
  rightFormat,
  serviceFits,
  extraHelp,
  adaptations,
  culture,
  gettingOn,
  harassmentHelp,
  harassmentStand,
  viewsActedOn,
  haveASay,
  easyToJoin,
  toldOutcome,
  askedFirst,
  helpToJoin,
  makesDifference,
  rentValue,
  chargeValue,
  spendingTold,
  oneChange,
]
