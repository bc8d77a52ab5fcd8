import { questionsOf } from '../../../surveys/definition'
import { optionsOf, strandOptionsOf } from '../../../surveys/option'
import { standardSurvey } from '../../../surveys/templates/standard'

/** The fields of one response to the standard survey as a file names them, all answered; different by its number. */
export function recordOf(number: number): Record<string, string> {
  return records[number % records.length] ?? {}
}

function makeRecord(number: number): Record<string, string> {
  const pick = (options: { key: string }[], place: number) =>
    options[(number + place) % options.length]?.key ?? ''
  const questions = questionsOf(standardSurvey).map((question, place) => [
    question.key,
    question.type === 'comment' ? comment(number) : pick(optionsOf(question), place),
  ])
  const strands = standardSurvey.strands.map((strand, place) => [
    `strand-${strand.key}`,
    pick(strandOptionsOf(strand), place),
  ])
  return Object.fromEntries([...questions, ...strands])
}

/** One in four leaves words. */
const comment = (number: number) => (number % 4 === 0 ? `Please mend the gate at number ${number}.` : '')

/** A file of so many responses, as CSV. */
export function fileOf(responses: number): string {
  const names = ['external_id', 'channel', ...Object.keys(recordOf(0))]
  const rows = Array.from({ length: responses }, (_, number) =>
    [`file-${number}`, 'paper', ...Object.values(recordOf(number))].join(','),
  )
  return `${names.join(',')}\n${rows.join('\n')}\n`
}

/** Made once, so that the clients have little to do. */
const records = Array.from({ length: 240 }, (_, number) => makeRecord(number))
