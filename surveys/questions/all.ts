import type { Question } from '../definition'
import { translatedQuestion } from '../translations/map-texts'
import { callQuestions } from './after/call'
import { complaintCaseQuestions } from './after/complaint-case'
import { gasVisitQuestions } from './after/gas-visit'
import { meetingQuestions } from './after/meeting'
import { newHomeQuestions } from './after/new-home'
import { nuisanceCaseQuestions } from './after/nuisance-case'
import { repairJobQuestions } from './after/repair-job'
import { schemeQuestions } from './after/scheme'
import { complaintsQuestions } from './complaints'
import { contactQuestions } from './contact'
import { debtQuestions } from './debt'
import { fairnessQuestions } from './fairness'
import { gasQuestions } from './homes/gas'
import { homeQuestions } from './homes/home'
import { housingListQuestions } from './homes/housing-list'
import { lettingQuestions } from './homes/letting'
import { neighbourhoodQuestions } from './homes/neighbourhood'
import { nuisanceQuestions } from './homes/nuisance'
import { repairsQuestions } from './homes/repairs'
import { tenancyQuestions } from './homes/tenancy'
import { improvementQuestions } from './improvement'
import { informationQuestions } from './information'
import { involvementQuestions } from './involvement'
import { overallQuestions } from './overall'
import { rentsQuestions } from './rents'
import { valueQuestions } from './value'

/** The question bank: every ready question, in the order a survey of everything would ask them but for the open
 *  comments, which a survey asks last. */
export const questionBank: Question[] = [
  ...overallQuestions,
  ...improvementQuestions,
  ...housingListQuestions,
  ...lettingQuestions,
  ...newHomeQuestions,
  ...homeQuestions,
  ...gasQuestions,
  ...gasVisitQuestions,
  ...repairsQuestions,
  ...repairJobQuestions,
  ...tenancyQuestions,
  ...schemeQuestions,
  ...neighbourhoodQuestions,
  ...nuisanceQuestions,
  ...nuisanceCaseQuestions,
  ...contactQuestions,
  ...callQuestions,
  ...informationQuestions,
  ...complaintsQuestions,
  ...complaintCaseQuestions,
  ...fairnessQuestions,
  ...involvementQuestions,
  ...meetingQuestions,
  ...rentsQuestions,
  ...debtQuestions,
  ...valueQuestions,
].map(translatedQuestion)
