import { gasClear, gasComment, gasKept, gasRespect, gasSafe, gasTold } from '../questions/after/gas-visit'
import { gasCheck, gasFault, gasFixed, gasTime } from '../questions/homes/gas'
import { eventStrands } from './event-strands'
import { type ReadySurvey, toAll } from './ready-survey'

/** After the yearly gas check. */
export const gasSurvey: ReadySurvey = {
  use: {
    en: 'Send it to each tenant whose gas was checked, within a week of the visit.',
    cy: 'Anfonwch hwn at bob tenant y gwiriwyd ei nwy, o fewn wythnos i’r ymweliad.',
  },
  definition: {
    key: 'gas-visit',
    title: { en: 'Your gas check', cy: 'Eich gwiriad nwy' },
    purpose: {
      en: 'Tell us how your gas check went. We use what you say to make our visits better.',
      cy: 'Dywedwch wrthym sut aeth eich gwiriad nwy. Rydyn ni’n defnyddio eich barn i wella ein hymweliadau.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 3,
    languages: ['en', 'cy'],
    headline: ['gas-check', 'gas-safe'],
    sections: [
      {
        key: 'the-visit',
        title: { en: 'The visit', cy: 'Yr ymweliad' },
        questions: [toAll(gasCheck), toAll(gasTold), toAll(gasTime), toAll(gasKept), toAll(gasRespect)],
      },
      {
        key: 'what-we-found',
        title: { en: 'What we found', cy: 'Yr hyn a ddaeth i’r golwg' },
        questions: [toAll(gasClear), toAll(gasFault), gasFixed, toAll(gasSafe), gasComment],
      },
    ],
    strands: eventStrands,
  },
}
