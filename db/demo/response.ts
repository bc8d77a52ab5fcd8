import { codedQuestions } from '../../surveys/definition'
import { topTwo } from '../../surveys/scale'
import { perceptionSurvey } from '../../surveys/templates/perception'
import type { Person } from './people'

/** A response of the demonstration before it is stored: the codes of `surveys/codes.ts`, in the survey's order.
 *  `area` and `tenure` are the household's; `day` counts from the wave's first, 0 upwards. */
export type DemoResponse = Pick<Person, 'area' | 'region' | 'tenure'> & {
  person: Person
  day: number
  channel: number
  language: 'en' | 'cy'
  helped: boolean | null
  strands: number[]
  answers: number[]
}

/** The questions a response holds codes for, in order. */
export const demoQuestions = codedQuestions(perceptionSurvey)

/** The place (from 0) of a question's code in a response. */
export function placeOf(questionKey: string): number {
  const place = demoQuestions.findIndex(({ key }) => key === questionKey)
  if (place < 0) throw new Error(`The demonstration's survey has no question ${questionKey}.`)
  return place
}

/** True where the answer in a place is one of the top two of five. */
export const isSatisfied = (response: DemoResponse, place: number): boolean =>
  topTwo.includes(response.answers[place] ?? 0)
