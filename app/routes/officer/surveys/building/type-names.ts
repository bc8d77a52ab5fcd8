import type { QuestionType } from '../../../../../surveys/scale'

const names: Record<string, string> = {
  satisfaction: 'Five points, very satisfied to very dissatisfied',
  agreement: 'Five points, strongly agree to strongly disagree',
  'yes-no': 'Yes or no',
  'zero-to-ten': 'A number from 0 to 10',
  'one-of': 'One of several answers',
  'many-of': 'Any of several answers',
  comment: 'In their own words',
}

/** The kinds of question by what an officer calls them. */
export const typeNames = names as Record<QuestionType, string>
