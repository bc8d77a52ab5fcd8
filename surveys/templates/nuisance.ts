import {
  nuisanceAgain,
  nuisanceCase,
  nuisanceClosed,
  nuisanceClosedWhy,
  nuisanceComment,
  nuisanceHeard,
  nuisancePlan,
  nuisanceSafe,
} from '../questions/after/nuisance-case'
import { nuisanceResult, nuisanceSoon, nuisanceSupport, nuisanceTold } from '../questions/homes/nuisance'
import { strands } from '../strands/all'
import { type ReadySurvey, toAll } from './ready-survey'

/** After a case of anti-social behaviour, with every strand: it falls on some groups more than on others. */
export const nuisanceSurvey: ReadySurvey = {
  use: {
    en: 'Send it to each tenant who reported anti-social behaviour, when the case is closed or has been open for three months. Leave out anyone whom a letter could put at risk.',
    cy: 'Anfonwch hwn at bob tenant a roddodd wybod am ymddygiad gwrthgymdeithasol, pan fydd yr achos wedi cau neu wedi bod ar agor am dri mis. Peidiwch â’i anfon at neb y gallai llythyr ei roi mewn perygl.',
  },
  definition: {
    key: 'nuisance-case',
    title: { en: 'The nuisance you told us of', cy: 'Y niwsans y rhoesoch wybod i ni amdano' },
    purpose: {
      en: 'Tell us how well we dealt with the nuisance you told us of. The person who caused it will not see what you say.',
      cy: 'Dywedwch wrthym pa mor dda y gwnaethon ni ddelio â’r niwsans y rhoesoch wybod i ni amdano. Ni fydd y person a’i hachosodd yn gweld eich atebion.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 3,
    languages: ['en', 'cy'],
    headline: ['nuisance-case', 'nuisance-safe', 'nuisance-result'],
    sections: [
      {
        key: 'when-you-told-us',
        title: { en: 'When you told us', cy: 'Pan roesoch wybod i ni' },
        questions: [
          toAll(nuisanceCase),
          toAll(nuisanceHeard),
          toAll(nuisanceSoon),
          toAll(nuisancePlan),
          toAll(nuisanceTold),
        ],
      },
      {
        key: 'help-and-result',
        title: { en: 'Our help, and what came of it', cy: 'Ein help, a’r canlyniad' },
        questions: [
          toAll(nuisanceSupport),
          toAll(nuisanceSafe),
          toAll(nuisanceResult),
          toAll(nuisanceClosed),
          nuisanceClosedWhy,
          toAll(nuisanceAgain),
          nuisanceComment,
        ],
      },
    ],
    strands,
  },
}
