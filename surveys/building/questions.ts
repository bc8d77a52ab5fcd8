import { plainFields, strandPrefix } from '../answer'
import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import { isMeasured } from '../scale'
import { freeKey, keyFrom } from './key'
import { placeIn } from './placing'
import { routedBy } from './routing'
import { changeSection, findQuestion, named, questionAt, type Step, sectionAt, withSections } from './step'

/** Adds a question of the bank at the end of a section, or where else its order wants it, and before it those that decide
 *  who is asked it, where the survey has them nowhere. Undefined where the question is in the survey already, or there is
 *  no such question or section. */
export function addFromBank(
  definition: SurveyDefinition,
  { question: key, section }: { question: string; section: string },
  bank: readonly Question[],
): Step | undefined {
  const question = bank.find((one) => one.key === key)
  const into = definition.sections.find((one) => one.key === section)
  if (!question || !into || findQuestion(definition, key)) return undefined
  const added = [...filtersOf(question, definition, bank), question]
  const { sections, isAtEnd } = placeIn(definition, section, added)
  const before = added.length > 1 ? ', with the question that decides who is asked it' : ''
  const where = isAtEnd ? '' : ', where its order wants it'
  return {
    definition: withSections(definition, sections),
    what: `Added ${named(question.short)}${before}${where}`,
    at: questionAt(key),
  }
}

/** The questions of the bank that decide who is asked this one, the first asked first, as far as the survey lacks them. */
function filtersOf(question: Question, definition: SurveyDefinition, bank: readonly Question[]): Question[] {
  const key = routedBy(question)
  const filter = key === undefined ? undefined : bank.find((one) => one.key === key)
  if (!filter || findQuestion(definition, filter.key)) return []
  return [...filtersOf(filter, definition, bank), filter]
}

/** Adds a question of the landlord's own at the end of a section, under a key made of its short name. */
export function addOwn(
  definition: SurveyDefinition,
  section: string,
  words: Omit<Question, 'key'>,
  bank: readonly Question[],
): Step | undefined {
  if (!definition.sections.some((one) => one.key === section)) return undefined
  const key = freeKey(
    `own-${keyFrom(words.short.en || words.text.en, 'question')}`,
    (tried) => isReserved(tried) || [...questionsOf(definition), ...bank].some((one) => one.key === tried),
  )
  const question = { key, ...words }
  const sections = changeSection(definition, section, (questions) => [...questions, question])
  return {
    definition: withSections(definition, sections),
    what: `Wrote ${named(words.short)}`,
    at: questionAt(key),
  }
}

const isReserved = (key: string) =>
  (plainFields as readonly string[]).includes(key) || key.startsWith(strandPrefix)

/** Puts other words (and all that goes with them) in the place of a question, whose key stays. */
export function editQuestion(
  definition: SurveyDefinition,
  key: string,
  words: Omit<Question, 'key'>,
  { isHeadline }: { isHeadline: boolean },
): Step | undefined {
  const found = findQuestion(definition, key)
  if (!found) return undefined
  const changed = { key, ...words }
  const sections = changeSection(definition, found.section.key, (questions) =>
    questions.map((question) => (question.key === key ? changed : question)),
  )
  const others = definition.headline.filter((one) => one !== key)
  const isFirst = isHeadline && isMeasured(words.type)
  const kept = definition.headline.includes(key) ? definition.headline : [...others, key]
  return {
    definition: withSections({ ...definition, headline: isFirst ? kept : others }, sections),
    what: `Changed ${named(words.short)}`,
    at: questionAt(key),
  }
}

/** Takes a question out. The work goes on at the one after it, else the one before, else the section. */
export function removeQuestion(definition: SurveyDefinition, key: string): Step | undefined {
  const found = findQuestion(definition, key)
  if (!found) return undefined
  const { section, place, question } = found
  const next = section.questions[place + 1] ?? section.questions[place - 1]
  const sections = changeSection(definition, section.key, (questions) =>
    questions.filter((one) => one.key !== key),
  )
  return {
    definition: withSections(definition, sections),
    what: `Removed ${named(question.short)}`,
    at: next ? questionAt(next.key) : sectionAt(section.key),
  }
}

/** Moves a question up or down by one; from the edge of a section into the next. Undefined at the survey's own edge. */
export function moveQuestion(
  definition: SurveyDefinition,
  key: string,
  direction: 'up' | 'down',
): Step | undefined {
  const found = findQuestion(definition, key)
  if (!found) return undefined
  const { section, place, question } = found
  const to = direction === 'up' ? place - 1 : place + 1
  if (to >= 0 && to < section.questions.length) {
    const others = section.questions.filter((one) => one.key !== key)
    return moved(
      definition,
      question,
      changeSection(definition, section.key, () => others.toSpliced(to, 0, question)),
      direction,
    )
  }
  const at = definition.sections.indexOf(section) + (direction === 'up' ? -1 : 1)
  const into = definition.sections[at]
  return into && moveToSection(definition, key, into.key, direction === 'up' ? 'end' : 'start')
}

/** Moves a question to the start or the end of another section. Undefined where it is there already. */
export function moveToSection(
  definition: SurveyDefinition,
  key: string,
  section: string,
  end: 'start' | 'end' = 'end',
): Step | undefined {
  const found = findQuestion(definition, key)
  const into = definition.sections.find((one) => one.key === section)
  if (!found || !into || found.section.key === section) return undefined
  const { question } = found
  const sections = definition.sections.map((one) => {
    const others = one.questions.filter((each) => each.key !== key)
    if (one.key !== section) return { ...one, questions: others }
    return { ...one, questions: end === 'end' ? [...others, question] : [question, ...others] }
  })
  return moved(definition, question, sections, `to ${named(into.title)}`)
}

const moved = (
  definition: SurveyDefinition,
  question: Question,
  sections: SurveyDefinition['sections'],
  where: string,
): Step => ({
  definition: withSections(definition, sections),
  what: `Moved ${named(question.short)} ${where}`,
  at: questionAt(question.key),
})
