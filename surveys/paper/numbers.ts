import { strandField } from '../answer'
import { questionsOf, type SurveyDefinition } from '../definition'
import { keptWith } from '../kept-with'

/** The number that stands before each field on paper, from 1: the questions, the strands, and where the home is, which only
 *  some forms ask and which is therefore last. */
export const paperNumbersOf = keptWith(
  (definition: SurveyDefinition): ReadonlyMap<string, number> =>
    new Map(
      [
        ...questionsOf(definition).map(({ key }) => key),
        ...definition.strands.map(({ key }) => strandField(key)),
        ...['tenure', 'area'],
      ].map((field, place) => [field, place + 1]),
    ),
)
