import type { SurveyDefinition } from '../definition'
import { translatedSurvey } from '../translations/map-texts'
import { callSurvey } from './call'
import { complaintSurvey } from './complaint'
import { gasSurvey } from './gas'
import { involvementSurvey } from './involvement'
import { newTenancySurvey } from './new-tenancy'
import { nuisanceSurvey } from './nuisance'
import { perceptionSurvey } from './perception'
import { questionOfTheDay } from './question-of-the-day'
import type { ReadySurvey } from './ready-survey'
import { repairSurvey } from './repair'
import { shelteredSurvey } from './sheltered'
import { standardSurvey } from './standard'

/** The ready surveys an officer can start from, those of all tenants first. */
export const readySurveys: ReadySurvey[] = [
  {
    definition: perceptionSurvey,
    use: {
      en: 'Send it once a year to all tenants, or to a sample drawn by chance. It is the one whose figures tell what tenants as a whole think, and for whom the service works.',
      cy: 'Anfonwch hwn unwaith y flwyddyn at bob tenant, neu at sampl a ddewiswyd ar hap. Hwn yw’r un y mae ei ffigurau’n dweud beth yw barn tenantiaid yn gyffredinol, ac i bwy y mae’r gwasanaeth yn gweithio.',
    },
  },
  {
    definition: standardSurvey,
    use: {
      en: 'Send it between two yearly surveys, to see early whether things get better or worse.',
      cy: 'Anfonwch hwn rhwng dau arolwg blynyddol, i weld yn gynnar a yw pethau’n gwella neu’n gwaethygu.',
    },
  },
  shelteredSurvey,
  repairSurvey,
  gasSurvey,
  complaintSurvey,
  newTenancySurvey,
  nuisanceSurvey,
  callSurvey,
  involvementSurvey,
  questionOfTheDay,
].map((ready) => ({ ...ready, definition: translatedSurvey(ready.definition) }))

/** Their definitions alone. */
export const templates: SurveyDefinition[] = readySurveys.map(({ definition }) => definition)
