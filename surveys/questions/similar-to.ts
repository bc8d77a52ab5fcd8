/** The codes of the standard measures (surveys/standard-measure.ts) that a question of the bank, by its key, is similar
 *  to. It asks about the same thing in other words, so its percentage is never reported as that of the measure. */
export const similarTo: Readonly<Record<string, readonly string[]>> = {
  'overall-service': ['TP01'],
  repairs: ['TP02'],
  'repair-time': ['TP03'],
  'home-kept': ['TP04'],
  'home-safe': ['TP05'],
  'views-acted-on': ['TP06'],
  'kept-informed': ['TP07'],
  'treated-fairly': ['TP08'],
  complaints: ['TP09'],
  'shared-areas': ['TP10'],
  'shared-clean': ['TP10'],
  'area-difference': ['TP11'],
  nuisance: ['TP12'],
}
