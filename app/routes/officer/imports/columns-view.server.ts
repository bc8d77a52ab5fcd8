import type { Tx } from '../../../../db/client.server'
import { intakeDays } from '../../../../db/import.server'
import type { NamedImport } from '../../../../db/importing/file.server'
import { listFields } from '../../../../db/importing/run.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { Field } from '../../../../surveys/bringing-in/field'
import type { Mapping } from '../../../../surveys/bringing-in/mapping'
import { suggestMapping, suggestValues } from '../../../../surveys/bringing-in/suggest'
import { channels } from '../../../../surveys/cut'
import { typedIn } from '../../../http/typed-in'
import { aboutWave } from '../about-wave.server'

/** The form of the columns as it was filled in. */
export type TypedColumns = Pick<Mapping, 'columns' | 'channel' | 'receivedOn' | 'dayOrder' | 'source'>

const groupNames = [
  ['question', 'Questions'],
  ['strand', 'About the person'],
  ['fact', 'About the response'],
] as const

/** What the page of a file's columns shows. */
export async function findColumnsView(tx: Tx, wave: Wave, found: NamedImport) {
  const fields = await listFields(tx, wave)
  const suggested = suggestFor(fields, found)
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    found: { id: found.id, fileName: found.file_name },
    isSuggested: !found.mapping,
    columns: found.columns.map(({ heading, values, isWords, isPersonal, isLeftOut = false }, place) => ({
      place,
      heading,
      isPersonal,
      isLeftOut,
      example: isWords ? 'A person’s own words' : exampleOf(values),
    })),
    groups: groupNames.map(([group, name]) => ({
      name,
      choices: fields
        .filter((field) => field.group === group)
        .map((field) => ({ value: field.key, text: field.name })),
    })),
    channels: channels.map(({ key, text }) => ({ value: key, text: text.en })),
    days: intakeDays(wave),
    typed: found.mapping ?? suggested,
  }
}

export type ColumnsView = Awaited<ReturnType<typeof findColumnsView>>

function suggestFor(fields: readonly Field[], { columns }: NamedImport): Mapping {
  // What was emptied as it came is nothing.
  const shown = columns.map((column) => (column.isPersonal ? { ...column, heading: '', values: [] } : column))
  return suggestMapping(fields, shown)
}

const exampleOf = (values: readonly string[]): string => {
  const some = values.slice(0, 3).map((value) => (value.length > 40 ? `${value.slice(0, 40)}…` : value))
  return values.length === 0 ? 'Nothing in it' : some.join(' · ') + (values.length > 3 ? ' …' : '')
}

/** What a form holds of the columns. */
export function typedColumns(form: FormData, columns: number): TypedColumns {
  const said = (name: string) => typedIn(form, name).trim()
  return {
    columns: Array.from({ length: columns }, (_, place) => said(`column-${place}`)),
    channel: said('channel'),
    receivedOn: said('received-on'),
    dayOrder: said('day-order') === 'month-first' ? 'month-first' : 'day-first',
    source: said('source')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .slice(0, 30),
  }
}

/** The typed columns as a mapping, with what the values of each most likely are where it was not said before. */
export function mapColumns(typed: TypedColumns, found: NamedImport, fields: readonly Field[]): Mapping {
  const before = found.mapping
  const values = typed.columns.flatMap((key, place) => {
    const field = fields.find((one) => one.key === key)
    const column = found.columns[place]
    if (!field?.choices.length || !column) return []
    const said = before?.columns[place] === key ? before.values[String(place)] : undefined
    return [[String(place), { ...suggestValues(field, column), ...said }]]
  })
  return { ...typed, values: Object.fromEntries(values) }
}
