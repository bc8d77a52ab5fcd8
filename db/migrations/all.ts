import type { Migration } from 'kysely'
import * as foundation from './2026-11-22-foundation'
import * as rollup from './2026-11-22-rollup'
import * as safeReadings from './2026-11-22-safe-readings'
import * as weighting from './2026-11-22-weighting'
import * as unproven from './2026-11-23-unproven'
import * as waveArea from './2026-11-23-wave-area'
import * as weightLimits from './2026-11-23-weight-limits'
import * as drivers from './2026-11-23-with-drivers'
import * as withQuartiles from './2026-11-23-with-quartiles'
import * as screening from './2026-11-24-screening'
import * as imports from './2026-11-24-with-imports'
import * as importsKept from './2026-11-24-with-imports-kept'
import * as pastWave from './2026-11-25-past-wave'
import * as outgoingMail from './2026-11-26-outgoing-mail'
import * as themeOfComment from './2026-11-27-theme-of-comment'
import * as pastWaveRecord from './2026-11-28-past-wave-record'
import * as mailAgain from './2026-11-29-mail-again'
import * as surveyDraft from './2026-11-30-survey-draft'
import * as languages from './2026-12-02-languages'
import * as prescribedWording from './2026-12-03-prescribed-wording'
import * as findingDecision from './2026-12-05-finding-decision'
import * as paperForm from './2026-12-06-paper-form'
import * as actionPlan from './2026-12-07-action-plan'
import * as judgement from './2026-12-08-judgement'
import * as answeredEntry from './2026-12-09-answered-entry'
import * as panelWorkspace from './2026-12-10-panel-workspace'
import * as reasons from './2026-12-11-reasons'
import * as alerts from './2026-12-12-alerts'
import * as panelMeeting from './2026-12-12-panel-meeting'
import * as promise from './2026-12-13-promise'
import * as viewsAndStandards from './2026-12-13-views-and-standards'
import * as recommendationOfClaim from './2026-12-14-recommendation-of-claim'
import * as gatheredPanelView from './2026-12-15-gathered-panel-view'
import * as promisedAction from './2026-12-16-promised-action'
import * as figureSuperseded from './2026-12-17-figure-superseded'
import * as panelProfile from './2026-12-18-panel-profile'
import * as standardReplaced from './2026-12-24-standard-replaced'

/** Every migration by name, applied in the order of the names; forward only. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-foundation': foundation,
  '2026-11-22-rollup': rollup,
  '2026-11-22-safe-readings': safeReadings,
  '2026-11-22-weighting': weighting,
  '2026-11-23-unproven': unproven,
  '2026-11-23-wave-area': waveArea,
  '2026-11-23-weight-limits': weightLimits,
  '2026-11-23-with-drivers': drivers,
  '2026-11-23-with-quartiles': withQuartiles,
  '2026-11-24-screening': screening,
  '2026-11-24-with-imports': imports,
  '2026-11-24-with-imports-kept': importsKept,
  '2026-11-25-past-wave': pastWave,
  '2026-11-26-outgoing-mail': outgoingMail,
  '2026-11-27-theme-of-comment': themeOfComment,
  '2026-11-28-past-wave-record': pastWaveRecord,
  '2026-11-29-mail-again': mailAgain,
  '2026-11-30-survey-draft': surveyDraft,
  '2026-12-02-languages': languages,
  '2026-12-03-prescribed-wording': prescribedWording,
  '2026-12-05-finding-decision': findingDecision,
  '2026-12-06-paper-form': paperForm,
  '2026-12-07-action-plan': actionPlan,
  '2026-12-08-judgement': judgement,
  '2026-12-09-answered-entry': answeredEntry,
  '2026-12-10-panel-workspace': panelWorkspace,
  '2026-12-11-reasons': reasons,
  '2026-12-12-alerts': alerts,
  '2026-12-12-panel-meeting': panelMeeting,
  '2026-12-13-promise': promise,
  '2026-12-13-views-and-standards': viewsAndStandards,
  '2026-12-14-recommendation-of-claim': recommendationOfClaim,
  '2026-12-15-gathered-panel-view': gatheredPanelView,
  '2026-12-16-promised-action': promisedAction,
  '2026-12-17-figure-superseded': figureSuperseded,
  '2026-12-18-panel-profile': panelProfile,
  '2026-12-24-standard-replaced': standardReplaced,
}
