import { type Question, questionsOf, type Section, type SurveyDefinition } from '../definition'
import { orderProblems } from '../prescribed/lock'
import { routedBy } from './routing'
import { changeSection } from './step'

/** The survey's sections with questions added: at the end of the section named, or as near to it as a regulator's order and
 *  the questions that decide who is asked let them stand. `isAtEnd` where it is that end. */
export function placeIn(
  definition: SurveyDefinition,
  section: string,
  added: readonly Question[],
): { sections: Section[]; isAtEnd: boolean } {
  const most = orderProblems(definition).length
  const places = placesNear(definition, section).map((place) => insertAt(definition, place, added))
  const fits = (sections: Section[]) => {
    const tried = { ...definition, sections }
    return orderProblems(tried).length <= most && added.every((question) => isAskedAfter(tried, question))
  }
  const atEnd = places[0] ?? definition.sections
  const sections = places.find(fits) ?? atEnd
  return { sections, isAtEnd: sections === atEnd }
}

type Place = { section: string; place: number }

/** Every place there is: those of the section from its end, then those of the others. */
function placesNear({ sections }: SurveyDefinition, section: string): Place[] {
  const placesOf = ({ key, questions }: Section) =>
    Array.from({ length: questions.length + 1 }, (_, place) => ({ section: key, place })).reverse()
  const others = sections.filter(({ key }) => key !== section)
  return [...sections.filter(({ key }) => key === section), ...others].flatMap(placesOf)
}

const insertAt = (definition: SurveyDefinition, { section, place }: Place, added: readonly Question[]) =>
  changeSection(definition, section, (questions) => questions.toSpliced(place, 0, ...added))

/** True where nothing decides who is asked the question, or only what is asked before it. */
function isAskedAfter(definition: SurveyDefinition, question: Question): boolean {
  const by = routedBy(question)
  const keys = questionsOf(definition).map(({ key }) => key)
  return by === undefined || keys.indexOf(by) < keys.indexOf(question.key)
}
