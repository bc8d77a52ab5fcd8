import { z } from 'zod'
import { type SurveyDefinition, SurveyDefinition as surveySchema } from './definition'
import { LocalText } from './language'
import { nearest } from './nearest'

/** Something wrong in a survey definition: its place (`sections[0].questions[2].askedIf`, '' for the whole), what is
 *  wrong as a sentence after the place, and the word most likely meant. */
export type DefinitionProblem = { path: string; message: string; suggestion?: string | undefined }

/** A place in a definition as keys and positions. */
export type Place = readonly PropertyKey[]

/** A problem at a place; the nearest of the known words, where one is near, becomes the suggestion. */
export function problemAt(
  place: Place,
  message: string,
  word?: unknown,
  known: readonly string[] = [],
): DefinitionProblem {
  const suggestion = typeof word === 'string' ? nearest(word, known) : undefined
  return { path: written(place), message, ...(suggestion !== undefined && { suggestion }) }
}

/** A place as it is written: positions in brackets, keys after a dot. */
function written(place: Place): string {
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** One part of a definition whose shape may be wrong, with its place. */
export type Part = { place: Place; raw: Record<string, unknown> }

/** The parts of a list, those that are objects. */
export function partsOf(value: unknown, place: Place): Part[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((raw, index) => (isRecord(raw) ? [{ place: [...place, index], raw }] : []))
}

/** The key of a part, '' where it has none. */
export function keyOf({ raw }: Part): string {
  return typeof raw.key === 'string' ? raw.key : ''
}

/** Parts of which a value of this name was had before. */
export function repeated(parts: Part[], name: string): DefinitionProblem[] {
  const seen = new Set<unknown>()
  return parts.flatMap(({ place, raw }) => {
    const value = raw[name]
    if (value === undefined || !seen.has(value)) {
      seen.add(value)
      return []
    }
    return [problemAt([...place, name], `'${value}' is used before`)]
  })
}

/** What the schema finds wrong in the input, in plain words; undefined as definition when there is anything. */
export function readShape(input: unknown): { definition?: SurveyDefinition; problems: DefinitionProblem[] } {
  const parsed = surveySchema.safeParse(input)
  if (parsed.success) return { definition: parsed.data, problems: [] }
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) }
}

function valueAt(input: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    input,
  )
}

const kindNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** Where one of two shapes would do, what is wrong with the one that was meant: an object, or else a word. */
function problemsOf(issue: z.core.$ZodIssue, input: unknown): DefinitionProblem[] {
  const value = valueAt(input, issue.path)
  if (issue.code !== 'invalid_union' || value === undefined) return [inPlainWords(issue, value)]
  const [word = [], object = []] = issue.errors
  return (isRecord(value) ? object : word).map((inner) => {
    const path = [...issue.path, ...inner.path]
    return inPlainWords({ ...inner, path } as z.core.$ZodIssue, valueAt(input, path))
  })
}

const formatHint = 'should have only small letters, digits and hyphens'

function inPlainWords(issue: z.core.$ZodIssue, value: unknown): DefinitionProblem {
  if (value === undefined) return problemAt(issue.path, 'is missing')
  switch (issue.code) {
    case 'invalid_type':
      return problemAt(issue.path, `should be ${kindNames[issue.expected] ?? issue.expected}`)
    case 'invalid_value': {
      const known = issue.values.map(String)
      return problemAt(issue.path, `should be one of: ${known.join(', ')}`, value, known)
    }
    case 'too_small':
      return problemAt(issue.path, sizeMessage('at least', issue.origin, issue.minimum))
    case 'too_big':
      return problemAt(issue.path, sizeMessage('at most', issue.origin, issue.maximum))
    case 'invalid_format':
      return problemAt(issue.path, issue.message.startsWith('Invalid') ? formatHint : issue.message)
    default:
      return problemAt(issue.path, issue.message)
  }
}

function sizeMessage(bound: 'at least' | 'at most', origin: string, size: number | bigint): string {
  if (origin === 'array') return `should have ${bound} ${size} ${Number(size) === 1 ? 'entry' : 'entries'}`
  if (origin !== 'string') return `should be ${bound} ${size}`
  return bound === 'at least' && Number(size) === 1
    ? 'should not be empty'
    : `should have ${bound} ${size} letters`
}

/** Whether a part of a question is needed in a language: what only staff read is in English and Welsh. */
export function isNeededIn(name: PropertyKey | undefined, language: string): boolean {
  return language === 'en' || language === 'cy' || (name !== 'short' && name !== 'finding')
}

/** Properties that no schema knows, and texts missing in a language the survey lists. Both are found by walking the
 *  schema and the input together, so that a definition wrong in one place is still checked in every other. */
export function walkShape(input: unknown): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const listed = (input as { languages?: unknown } | undefined)?.languages
  const languages = Array.isArray(listed) ? listed.filter((language) => language in LocalText.shape) : []
  walk(surveySchema, input, [])
  return problems

  function walk(schema: z.core.$ZodType, value: unknown, place: Place): void {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
      walk(schema.unwrap(), value, place)
    } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(schema.element, entry, [...place, index])
    } else if (schema instanceof z.ZodUnion && isRecord(value)) {
      for (const either of schema.options) if (either instanceof z.ZodObject) walk(either, value, place)
    } else if (schema instanceof z.ZodObject && isRecord(value)) {
      walkObject(schema, value, place)
    }
  }

  function walkObject(schema: z.ZodObject, value: Record<string, unknown>, place: Place) {
    const known = Object.keys(schema.shape)
    for (const [name, entry] of Object.entries(value)) {
      const inner = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
      if (inner === undefined)
        problems.push(problemAt([...place, name], 'is not a known property', name, known))
      else walk(inner, entry, [...place, name])
    }
    if (schema !== LocalText) return
    for (const language of languages) {
      // The schema itself reports a missing English text.
      if (language === 'en' || value[language] !== undefined) continue
      if (!isNeededIn(place.at(-1), language)) continue
      problems.push(problemAt([...place, language], 'is missing, and the survey lists this language'))
    }
  }
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
