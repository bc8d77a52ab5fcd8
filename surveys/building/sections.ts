import type { Section, SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import { freeKey, keyFrom } from './key'
import { named, type Step, sectionAt, withSections } from './step'

/** The most sections that a survey may have. */
export const mostSections = 20

/** Adds an empty section at the end, under a key made of its name. Undefined where there are as many as there may be. */
export function addSection(definition: SurveyDefinition, title: LocalText): Step | undefined {
  const { sections } = definition
  if (sections.length >= mostSections) return undefined
  const key = freeKey(keyFrom(title.en, 'section'), (tried) => isTaken(tried, sections))
  return {
    definition: withSections(definition, [...sections, { key, title, questions: [] }]),
    what: `Added the section ${named(title)}`,
    at: sectionAt(key),
  }
}

/** The words that mean a page of every survey. */
const reserved = ['profile', 'review', 'all', 'constructor']

const isTaken = (key: string, sections: readonly Section[]) =>
  reserved.includes(key) || sections.some((section) => section.key === key)

/** Gives a section another name; its key stays. */
export function renameSection(definition: SurveyDefinition, key: string, title: LocalText): Step | undefined {
  if (!definition.sections.some((section) => section.key === key)) return undefined
  const sections = definition.sections.map((section) =>
    section.key === key ? { ...section, title } : section,
  )
  return {
    definition: withSections(definition, sections),
    what: `Named a section ${named(title)}`,
    at: sectionAt(key),
  }
}

/** Takes a section out. Its questions go to the end of the one before it, or to the start of the next; those of the last
 *  section there is go with it. */
export function removeSection(definition: SurveyDefinition, key: string): Step | undefined {
  const { sections } = definition
  const place = sections.findIndex((section) => section.key === key)
  const section = sections[place]
  if (!section) return undefined
  const heir = sections[place - 1] ?? sections[place + 1]
  const left = sections
    .filter((one) => one !== section)
    .map((one) => {
      if (one !== heir) return one
      const questions =
        place > 0 ? [...one.questions, ...section.questions] : [...section.questions, ...one.questions]
      return { ...one, questions }
    })
  const where = heir && section.questions.length > 0 ? `; its questions went to ${named(heir.title)}` : ''
  return {
    definition: withSections(definition, left),
    what: `Removed the section ${named(section.title)}${where}`,
    at: heir ? sectionAt(heir.key) : 'sections',
  }
}

/** Moves a section with its questions up or down by one. Undefined at the survey's edge. */
export function moveSection(
  definition: SurveyDefinition,
  key: string,
  direction: 'up' | 'down',
): Step | undefined {
  const { sections } = definition
  const place = sections.findIndex((section) => section.key === key)
  const section = sections[place]
  const to = direction === 'up' ? place - 1 : place + 1
  if (!section || to < 0 || to >= sections.length) return undefined
  return {
    definition: withSections(definition, sections.filter((one) => one !== section).toSpliced(to, 0, section)),
    what: `Moved the section ${named(section.title)} ${direction}`,
    at: sectionAt(key),
  }
}
