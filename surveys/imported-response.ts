import { z } from 'zod'
import type { Answers } from './answers'
import { channels } from './cut'
import type { SurveyDefinition } from './definition'
import { suggestion } from './nearest'
import { codeOf } from './option'
import { packResponse } from './pack'
import { notOffered, parseRecord, type RecordProblem } from './record'

/** What a line of a file says of a response beside its answers; every value may be empty where it may be left out. */
export const ImportedFacts = z.object({
  external_id: z
    .union([z.string().trim().min(1).max(100), z.number().int()], {
      error: 'is needed: up to 100 characters that no other response of the wave has',
    })
    .transform(String)
    .refine((id) => !/\p{Cc}|\p{Cs}/u.test(id), {
      error: 'has control characters, or halves of characters, which cannot be stored',
    })
    .describe('Your own name for the response, unique in the wave: sent again, the line is a duplicate.'),
  area: z
    .string({ error: 'should be text' })
    .trim()
    .optional()
    .describe("The code of an area of the landlord's tree; left out, the whole organisation."),
  channel: z
    .string({ error: 'is needed: how the response reached you' })
    .trim()
    .min(1, 'is needed: how the response reached you')
    .describe(`How the response reached you: ${channels.map(({ key }) => key).join(', ')}.`),
  language: z
    .string({ error: 'should be text' })
    .trim()
    .optional()
    .describe("The language it was answered in; left out, the survey's first."),
  received_on: z
    .union([z.literal(''), z.iso.date()], { error: 'should be a day such as 2026-03-31' })
    .optional()
    .describe('The day it was received, from the first day of the wave to today; left out, today.'),
})

const factFields = Object.keys(ImportedFacts.shape)

/** A response read from a line, as it is stored; codes as in codes.ts and cut.ts, tenure 0 when not known. */
export type ImportedResponse = {
  externalId: string
  areaId: number
  tenure: number
  channel: number
  language: string
  helped: boolean | null
  receivedOn: string
  strands: number[]
  answers: number[]
  comments: Record<string, string>
}

/** What lines are checked against: the areas' ids by code, the days between which a response may be received. */
export type ImportRules = {
  definition: SurveyDefinition
  areas: ReadonlyMap<string, number>
  wholeArea: number
  firstDay: string
  lastDay: string
}

type Outcome = { ok: true; response: ImportedResponse } | { ok: false; problems: RecordProblem[] }

/** One line, by field name, as a response; or everything that is wrong with it. */
export function readImportedResponse(rules: ImportRules, record: Record<string, unknown>): Outcome {
  const problems: RecordProblem[] = []
  const facts = readFacts(rules, record, problems)
  const parsed = parseRecord(rules.definition, record, factFields)
  if (!parsed.ok) return { ok: false, problems: [...problems, ...parsed.problems] }
  if (!facts || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    response: storedResponse(facts, parsed.answers, packResponse(rules.definition, parsed.answers)),
  }
}

/** Names every field: spreading three objects takes several times as long, and a file has very many lines. */
function storedResponse(
  { externalId, areaId, channel, language, receivedOn }: Facts,
  { tenure = 0, helped }: Answers,
  { strands, answers, comments }: ReturnType<typeof packResponse>,
): ImportedResponse {
  return {
    externalId,
    areaId,
    tenure,
    channel,
    language,
    helped: helped ?? null,
    receivedOn,
    strands,
    answers,
    comments,
  }
}

type Facts = Pick<ImportedResponse, 'externalId' | 'areaId' | 'channel' | 'language' | 'receivedOn'>

function readFacts(rules: ImportRules, record: Record<string, unknown>, problems: RecordProblem[]) {
  const refuse = (path: string, message: string) => void problems.push({ path, message })
  const { external_id, area, channel, language, received_on } = readEach(record, refuse)
  const areaId = area ? rules.areas.get(area) : rules.wholeArea
  if (area && areaId === undefined) {
    refuse('area', `'${area}' is no area's code${suggestion(area, rules.areas.keys())}`)
  }
  const channelCode = channel === undefined ? undefined : codeOf(channels, channel)
  if (channel !== undefined && channelCode === undefined) refuse('channel', notOffered(channel, channels))
  const { languages } = rules.definition
  const spoken = language ? languages.find((one) => one === language) : languages[0]
  if (!spoken) refuse('language', `'${language}' is not one of ${languages.join(', ')}`)
  const receivedOn = received_on || rules.lastDay
  if (receivedOn < rules.firstDay || receivedOn > rules.lastDay) {
    refuse('received_on', `should be from ${rules.firstDay} to ${rules.lastDay}`)
  }
  if (external_id === undefined || areaId === undefined || channelCode === undefined || !spoken) {
    return undefined
  }
  return { externalId: external_id, areaId, channel: channelCode, language: spoken, receivedOn }
}

const anyFacts = ImportedFacts.partial()

/** The facts that have the right shape; each of the others is refused, and keeps nothing from being said of these. */
function readEach(
  record: Record<string, unknown>,
  refuse: (path: string, message: string) => void,
): z.infer<typeof anyFacts> {
  const parsed = ImportedFacts.safeParse(record)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) refuse(path.join('.'), message)
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const sound = factFields.filter((field) => !wrong.has(field) && Object.hasOwn(record, field))
  return anyFacts.parse(Object.fromEntries(sound.map((field) => [field, record[field]])))
}

/** Names a file's columns may not have, or has twice, each with the nearest that it may. */
export function columnProblems(definition: SurveyDefinition, columns: readonly string[]): RecordProblem[] {
  const twice = columns.filter((name, place) => columns.indexOf(name) !== place)
  const blank = Object.fromEntries(columns.map((name) => [name, '']))
  const parsed = parseRecord(definition, blank, factFields)
  const missing = ['external_id', 'channel'].filter((name) => !columns.includes(name))
  return [
    ...twice.map((path) => ({ path, message: 'stands twice in the first line' })),
    ...(parsed.ok ? [] : parsed.problems),
    ...missing.map((path) => ({ path, message: 'is missing from the first line, which names the columns' })),
  ]
}
