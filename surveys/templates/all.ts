import type { SurveyDefinition } from '../definition'
import { perceptionSurvey } from './perception'
import { standardSurvey } from './standard'

/** The ready surveys an officer can start from. */
export const templates: SurveyDefinition[] = [perceptionSurvey, standardSurvey]
