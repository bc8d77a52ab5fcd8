import { z } from 'zod'
import { checkDefinition } from '../check-definition'
import { SurveyDefinition } from '../definition'
import { type DefinitionProblem, isRecord } from '../definition-shape'
import { readDraft } from './draft'
import { placeOfFault } from './json-place'

/** What a file of a survey says it is, and which edition of the format it is in. */
export const fileFormat = 'soundings-survey'
export const fileVersion = 1

/** A survey as one readable file: JSON with its names always in the same order, every language, a line for each text. */
export function writeSurveyFile(definition: SurveyDefinition): string {
  const survey = inOrder(SurveyDefinition, definition)
  return `${JSON.stringify({ format: fileFormat, version: fileVersion, survey }, undefined, 2)}\n`
}

/** The value with its names in the order in which the schema has them; any other after those. */
function inOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return inOrder(schema.unwrap(), value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => inOrder(schema.element, each))
  }
  if (schema instanceof z.ZodUnion && isRecord(value)) {
    const object = schema.options.find((either) => either instanceof z.ZodObject)
    return object ? inOrder(object, value) : value
  }
  if (schema instanceof z.ZodRecord && isRecord(value)) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return Object.fromEntries(entries.map(([name, entry]) => [name, inOrder(schema.valueType, entry)]))
  }
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value
  const known = Object.keys(schema.shape).filter((name) => value[name] !== undefined)
  const others = Object.keys(value).filter((name) => !known.includes(name) && value[name] !== undefined)
  return Object.fromEntries([
    ...known.map((name) => [name, inOrder(schema.shape[name], value[name])]),
    ...others.map((name) => [name, value[name]]),
  ])
}

/** What a file holds: a survey without a fault; or every problem in it at its place (`survey.sections[0].title`, '' for the
 *  whole), with the survey where it can be mended as a draft. */
export type SurveyFile =
  | { ok: true; definition: SurveyDefinition }
  | { ok: false; problems: DefinitionProblem[]; draft?: SurveyDefinition }

/** Reads the text of a file; `lineIds` are the enquiry lines that a question may give evidence for. */
export function readSurveyFile(text: string, lineIds: Iterable<string>): SurveyFile {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if ('problem' in parsed) return refused(parsed.problem)
  const file = parsed.value
  if (!isRecord(file) || file.format !== fileFormat) {
    return refused({
      path: 'format',
      message: `should be "${fileFormat}": this is not a file of a survey from Soundings`,
    })
  }
  if (file.version !== fileVersion) {
    return refused({
      path: 'version',
      message: `should be ${fileVersion}: a file of another edition cannot be read here`,
    })
  }
  const checked = checkDefinition(file.survey, lineIds)
  if (checked.ok) return checked
  const problems = checked.problems.map((problem) => ({ ...problem, path: inSurvey(problem.path) }))
  const draft = hasOnlyKnownNames(problems) ? readDraft(file.survey) : undefined
  return { ok: false, problems, ...(draft && { draft }) }
}

const refused = (problem: DefinitionProblem): SurveyFile => ({ ok: false, problems: [problem] })

const inSurvey = (path: string) => (path === '' ? 'survey' : `survey.${path}`)

/** Of a name that nobody knows a draft would silently lose what it holds. */
const hasOnlyKnownNames = (problems: readonly DefinitionProblem[]) =>
  !problems.some(({ message }) => message.startsWith('is not a known property'))

function parseJson(text: string): { value: unknown } | { problem: DefinitionProblem } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    const at = placeOfFault(text)
    const where = at ? `: see line ${at.line}, character ${at.character}` : ''
    return { problem: { path: '', message: `is not JSON${where}` } }
  }
}
