/** The page of all surveys, and the one on which a draft is begun. */
export const surveysHref = '/officer/surveys'
export const newSurveyHref = `${surveysHref}/new`

/** The page of a survey with its versions. */
export const surveyHref = (id: string): string => `${surveysHref}/${id}`

/** Two versions of a survey beside each other. */
export const comparisonHref = (id: string, from: number, to: number): string =>
  `${surveyHref(id)}/comparison?from=${from}&to=${to}`

/** What belongs to a version: its preview, its file, the form that opens a wave with it. */
export const versionHref = (
  id: string,
  version: number,
  part: 'preview' | 'phone' | 'survey.json' | 'wave',
): string => `${surveyHref(id)}/versions/${version}/${part}`

/** The pages of a draft. */
export const draftParts = [
  'bank',
  'own-question',
  'settings',
  'strands',
  'lines',
  'check',
  'preview',
  'phone',
  'survey.json',
] as const

/** The builder's page of a draft, where a part of it stands; or another page of the draft. */
export const draftHref = (id: string, at?: string): string =>
  `${surveysHref}/drafts/${id}${at ? `#${at}` : ''}`
export const draftPartHref = (id: string, part: (typeof draftParts)[number]): string =>
  `${draftHref(id)}/${part}`
export const questionHref = (id: string, key: string): string => `${draftHref(id)}/questions/${key}`
export const sectionHref = (id: string, key: string): string => `${draftHref(id)}/sections/${key}`
