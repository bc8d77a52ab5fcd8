import type { Question } from '../definition'
import { translatedQuestion } from '../translations/map-texts'
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
  ...homeQuestions,
  ...gasQuestions,
  ...repairsQuestions,
  ...tenancyQuestions,
  ...neighbourhoodQuestions,
  ...nuisanceQuestions,
  ...contactQuestions,
  ...informationQuestions,
  ...complaintsQuestions,
  ...fairnessQuestions,
  ...involvementQuestions,
  ...rentsQuestions,
  ...debtQuestions,
  ...valueQuestions,
].map(translatedQuestion)
