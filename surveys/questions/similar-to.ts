import { measuresOf, type SurveyDefinition } from '../definition'

/** The codes of the standard measures (surveys/standard-measures) that a question of the bank, by its key, is similar to.
 *  It asks about the same thing in other words, so its percentage is never reported as that of the measure. */
export const similarTo: Readonly<Record<string, readonly string[]>> = {
  'overall-service': ['TP01', 'STAR-service', 'WALES-service'],
  repairs: ['TP02', 'STAR-repairs', 'WALES-repairs'],
  'repair-time': ['TP03'],
  'repair-job': ['STAR-last-repair'],
  'home-kept': ['TP04'],
  'home-safe': ['TP05', 'WALES-safe'],
  'views-acted-on': ['TP06', 'STAR-listens', 'WALES-listens'],
  'kept-informed': ['TP07'],
  'treated-fairly': ['TP08'],
  complaints: ['TP09'],
  'shared-areas': ['TP10'],
  'shared-clean': ['TP10'],
  'green-spaces': ['STAR-grounds'],
  'area-difference': ['TP11'],
  nuisance: ['TP12', 'STAR-behaviour'],
  'easy-contact': ['STAR-easy'],
  'rent-value': ['STAR-rent', 'WALES-rent'],
  'charge-value': ['STAR-charge', 'WALES-charge'],
  'have-a-say': ['WALES-say'],
}

/** The keys of the questions of the bank that are similar to a measure. */
export const questionsSimilarTo = (code: string): string[] =>
  Object.keys(similarTo).filter((key) => similarTo[key]?.includes(code))

const overall = 'overall-service'

/** Whether a survey asks about the landlord's service as a whole, in our words or in a regulator's. */
export const asksOverall = (definition: SurveyDefinition): boolean =>
  measuresOf(definition).some(
    ({ question: { key, standard } }) =>
      key === overall || (standard !== undefined && similarTo[overall]?.includes(standard.code)),
  )
