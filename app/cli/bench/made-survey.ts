import type { SurveyDefinition } from '../../../surveys/definition'
import { strands } from '../../../surveys/strands/all'

/** A survey that exists to be counted: so many questions of five points, any of which may not apply, and all nine
 *  strands. */
export function surveyOf(measures: number): SurveyDefinition {
  const questions = Array.from({ length: measures }, (_, index) => ({
    key: `question-${index + 1}`,
    type: 'satisfaction' as const,
    text: { en: `How satisfied are you with service ${index + 1}?` },
    short: { en: `Service ${index + 1}` },
    service: 'service',
    lines: [],
    mayNotApply: true,
  }))
  return {
    key: `measures-${measures}`,
    title: { en: `Survey of ${measures} measures` },
    purpose: { en: 'To be counted.' },
    privacy: 'anonymous',
    layout: 'sections',
    minutes: 10,
    languages: ['en'],
    headline: ['question-1'],
    sections: [{ key: 'services', title: { en: 'Services' }, questions }],
    strands,
  }
}
