import { channels } from '../cut'
import type { ImportRules } from '../imported-response'
import { readDay } from './day'
import type { Field } from './field'
import type { Mapping } from './mapping'

/** What is wrong before a row can be read: no question, no channel, no day of the wave, a field given twice or that the survey
 *  lacks; by the field of the form it is to be put right in. */
export function columnProblems(
  { columns, channel, receivedOn }: Pick<Mapping, 'columns' | 'channel' | 'receivedOn'>,
  fields: readonly Field[],
  { firstDay, lastDay }: Pick<ImportRules, 'firstDay' | 'lastDay'>,
): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = []
  columns.forEach((key, place) => {
    const field = fields.find((one) => one.key === key)
    if (key === '') return
    if (!field)
      problems.push({ field: `column-${place}`, message: 'Choose from the list, or leave the column out' })
    else if (columns.indexOf(key) !== place) {
      problems.push({ field: `column-${place}`, message: `Choose one column only for “${field.name}”` })
    }
  })
  if (!columns.some((key) => fields.some((field) => field.key === key && field.group === 'question'))) {
    problems.push({ field: 'column-0', message: 'Choose the column of at least one question' })
  }
  if (!channels.some(({ key }) => key === channel)) {
    problems.push({ field: 'channel', message: 'Choose how these responses reached you' })
  }
  const isDay = receivedOn !== '' && readDay(receivedOn, 'day-first') === receivedOn
  if (receivedOn === '' && !columns.includes('received_on')) {
    problems.push({
      field: 'received-on',
      message: 'Enter the day they were received, as no column says it',
    })
  } else if (receivedOn !== '' && !(isDay && receivedOn >= firstDay && receivedOn <= lastDay)) {
    problems.push({ field: 'received-on', message: `Enter a day from ${firstDay} to ${lastDay}` })
  }
  return problems
}
