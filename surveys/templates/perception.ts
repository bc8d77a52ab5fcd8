import type { SurveyDefinition } from '../definition'
import { complaints, knowComplain, madeComplaint } from '../questions/complaints'
import { contactTimes, easyContact, staffHelpful } from '../questions/contact'
import {
  culture,
  extraHelp,
  gettingOn,
  harassmentHelp,
  needsUnderstood,
  rightFormat,
  treatedFairly,
} from '../questions/fairness'
import { hadRepair, repairs, repairTime } from '../questions/homes/repairs'
import { easyToRead, keptInformed } from '../questions/information'
import {
  askedFirst,
  easyToJoin,
  haveASay,
  makesDifference,
  toldOutcome,
  viewsActedOn,
} from '../questions/involvement'
import { oneChange, overallService } from '../questions/overall'
import { rentValue } from '../questions/value'
import { strands } from '../strands/all'
import { translatedSurvey } from '../translations/map-texts'
import { translatedLanguages } from '../translations/translation'

/** The tenant survey: 24 measured questions in three sections, one for each judgement, with every strand. */
export const perceptionSurvey: SurveyDefinition = translatedSurvey({
  key: 'tenant-voice',
  title: { en: 'Your home, your say', cy: 'Eich cartref, eich llais' },
  purpose: {
    en: 'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    cy: 'Dywedwch wrthym beth rydyn ni’n ei wneud yn dda a beth rydyn ni’n ei wneud yn wael. Rydyn ni’n defnyddio barn tenantiaid i ddewis beth i’w wella gyntaf.',
  },
  privacy: 'confidential',
  layout: 'sections',
  minutes: 5,
  languages: ['en', 'cy', ...translatedLanguages],
  headline: ['overall-service', 'repairs', 'views-acted-on', 'rent-value', 'easy-contact', 'treated-fairly'],
  sections: [
    {
      key: 'reaching-us',
      title: { en: 'Our service and reaching us', cy: 'Ein gwasanaeth a chysylltu â ni' },
      questions: [
        overallService,
        hadRepair,
        repairs,
        repairTime,
        easyContact,
        contactTimes,
        staffHelpful,
        keptInformed,
        easyToRead,
        knowComplain,
        madeComplaint,
        complaints,
      ],
    },
    {
      key: 'fairness',
      title: { en: 'Fairness and your needs', cy: 'Tegwch a’ch anghenion' },
      questions: [treatedFairly, needsUnderstood, rightFormat, extraHelp, culture, gettingOn, harassmentHelp],
    },
    {
      key: 'your-say',
      title: { en: 'Having your say', cy: 'Dweud eich dweud' },
      questions: [
        viewsActedOn,
        haveASay,
        easyToJoin,
        askedFirst,
        toldOutcome,
        makesDifference,
        rentValue,
        oneChange,
      ],
    },
  ],
  strands,
})
