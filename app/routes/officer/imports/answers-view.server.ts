import type { Tx } from '../../../../db/client.server'
import type { NamedImport } from '../../../../db/importing/file.server'
import { listFields } from '../../../../db/importing/run.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { Field } from '../../../../surveys/bringing-in/field'
import { type Mapping, valuesAt } from '../../../../surveys/bringing-in/mapping'
import { matchValue } from '../../../../surveys/bringing-in/match'
import { matchedValues } from '../../../../surveys/bringing-in/suggest'
import { aboutWave } from '../about-wave.server'

/** In the form: not answered, which a mapping writes as ''; no key begins so. */
export const blankChoice = ':blank'

/** The field in which a value is matched, by the places of its column and of the value in it. */
export const valueField = (column: number, value: number): string => `value-${column}-${value}`

/** What the page of a file's answers shows: each column whose values are matched, and whether somebody should look. */
export async function findAnswersView(tx: Tx, wave: Wave, found: NamedImport, mapping: Mapping) {
  const fields = await listFields(tx, wave)
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    found: { id: found.id, fileName: found.file_name },
    columns: matchedColumns(found, mapping, fields).map(({ place, heading, values, hasMore, field }) => ({
      place,
      heading,
      hasMore,
      name: field.name,
      choices: field.choices.map(({ key, texts }) => ({ value: key, text: textOf(field, key, texts[0]) })),
      blank: field.group === 'fact' ? 'Not known' : 'Not answered (is not counted)',
      values: values
        .map((value, index) => ({
          field: valueField(place, index),
          value,
          ...chosenFor(field, value, valuesAt(mapping, place)[value]),
        }))
        .sort((one, other) => inOrder.compare(one.value, other.value)),
    })),
  }
}

export type AnswersView = Awaited<ReturnType<typeof findAnswersView>>
export type MatchedColumn = AnswersView['columns'][number]

const inOrder = new Intl.Collator('en-GB', { numeric: true })

/** Two areas may have one name, and no two one code. */
const textOf = (field: Field, key: string, text = key): string =>
  field.key === 'area' ? `${text} (${key})` : text

/** What a value is matched to, and whether it is not, or only its number said so. */
function chosenFor(field: Field, value: string, said: string | undefined) {
  const match = matchValue(field, value)
  const isGuess = match?.isGuess === true && match.key === said
  return { chosen: said === '' ? blankChoice : said, isUnmatched: said === undefined, isGuess }
}

function matchedColumns({ columns }: NamedImport, mapping: Mapping, fields: readonly Field[]) {
  return columns.flatMap((column, place) => {
    const field = fields.find(({ key }) => key === mapping.columns[place])
    if (!field || field.choices.length === 0 || column.values.length === 0) return []
    return [{ place, ...column, values: matchedValues(field, column.values), field }]
  })
}

/** The mapping with the values as a form matches them; one that is left unmatched is in no mapping. */
export function mapAnswers(
  form: FormData,
  found: NamedImport,
  mapping: Mapping,
  fields: readonly Field[],
): Mapping {
  const values = matchedColumns(found, mapping, fields).map(({ place, values, field }) => {
    const keys = new Set(field.choices.map(({ key }) => key))
    const matched = values.flatMap((value, index) => {
      const sent = form.get(valueField(place, index))
      if (sent === blankChoice) return [[value, '']]
      return typeof sent === 'string' && keys.has(sent) ? [[value, sent]] : []
    })
    return [String(place), Object.fromEntries(matched)]
  })
  return { ...mapping, values: { ...mapping.values, ...Object.fromEntries(values) } }
}
