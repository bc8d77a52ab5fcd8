import type { QuestionType } from '../../../../../surveys/scale'

/** The kinds of question by what an officer calls them. */
export const typeNames: Record<QuestionType, string> = {
  satisfaction: 'Five points, very satisfied to very dissatisfied',
  agreement: 'Five points, strongly agree to strongly disagree',
  'yes-no': 'Yes or no',
  comment: 'In their own words',
}
