import type { TranslationProblem } from '../../../../../db/schema'
import type { Language } from '../../../../../surveys/language'
import { suggestion } from '../../../../../surveys/nearest'
import type { Translation, Translations } from '../../../../../surveys/translations/translation'
import { formula } from '../../../../export/csv'
import type { FileRow, FileTable } from '../../../../import/table'
import { languageName } from '../../../../locales/language-name'

/** The columns of a file of translations; of these it needs the key, the English and the translation. */
export const fileColumns = ['key', 'language', 'where', 'english', 'translation', 'state'] as const
type Column = (typeof fileColumns)[number]
const needed: readonly Column[] = ['key', 'english', 'translation']

/** What a file is read against: the language, and each text by its key, with the translation there is. */
export type Known = {
  language: Language
  texts: ReadonlyMap<
    string,
    { english: string; translation: Translation | undefined; closed?: string | undefined }
  >
}

/** What a file changes, and what is wrong with each row that cannot be taken; or what is wrong with the whole of it. */
export type ReadTranslations =
  | { ok: true; texts: Translations; problems: TranslationProblem[] }
  | { ok: false; message: string }

/** Reads a file of translations. A row without a translation, or with the one there is, changes nothing. */
export function readTranslations({ headings, rows }: FileTable, known: Known): ReadTranslations {
  const names = headings.map((heading) => heading.trim().toLowerCase())
  const missing = needed.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    const named = missing.map((column) => `“${column}”`).join(' and ')
    return {
      ok: false,
      message: `The first row has no column ${named}: download the texts and work on that file`,
    }
  }
  const texts: Record<string, Translation> = {}
  const problems: TranslationProblem[] = []
  for (const row of rows) {
    const read = readRow(row, names, known)
    if (read === undefined) continue
    if ('message' in read) problems.push(read)
    else if (texts[read.key] && texts[read.key]?.[1] !== read.translation[1])
      problems.push({ row: row.number, key: read.key, message: 'has another translation further up' })
    else texts[read.key] = read.translation
  }
  return { ok: true, texts, problems }
}

type Read = TranslationProblem | { key: string; translation: Translation } | undefined

function readRow(row: FileRow, names: readonly string[], known: Known): Read {
  if ('problem' in row) return { row: row.number, key: '', message: row.problem }
  const cell = (column: Column) => asWritten(row.cells[names.indexOf(column)] ?? '')
  const [key, english, translation, language] = [
    cell('key'),
    cell('english'),
    cell('translation'),
    cell('language'),
  ]
  if (row.cells.every((value) => value === '')) return undefined
  const text = known.texts.get(key)
  const refuse = (message: string) => ({ row: row.number, key, message })
  if (!text) return refuse(`is not the key of a text${suggestion(key, known.texts.keys())}`)
  if (language && language !== known.language) {
    return refuse(`is marked “${language}”, and this is the page of ${languageName(known.language)}`)
  }
  if (translation === '') return undefined
  const wrong = problemOf(text.english, english, translation)
  if (wrong) return refuse(wrong)
  const [from, to] = text.translation ?? []
  if (from === text.english && to === translation) return undefined
  return text.closed ? refuse(text.closed) : { key, translation: [text.english, translation] }
}

const longest = 2000

function problemOf(current: string, english: string, translation: string): string | undefined {
  if (english !== current) return `was translated from other English: it reads “${current}” now`
  if (translation.length > longest) return `is longer than ${longest} characters`
  const [wanted, found] = [mentions(current), mentions(translation)]
  const lost = wanted.filter((one) => !found.includes(one))
  if (lost.length > 0) return `has lost ${lost.join(', ')}, in whose place a value is put`
  const strange = found.filter((one) => !wanted.includes(one))
  return strange.length > 0 ? `mentions ${strange.join(', ')}, which the English does not` : undefined
}

const mentions = (text: string): string[] => [...new Set(text.match(/{{\s*\w+\s*}}/g) ?? [])]

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula. */
const asWritten = (value: string): string =>
  value.startsWith("'") && formula.test(value.slice(1)) ? value.slice(1) : value
