import { keptWith } from '../kept-with'
import type { Field, FieldChoice } from './field'
import { plain } from './plain'
import { blankWords, notApplicableWords, refusalWords, synonyms } from './synonyms'

/** What a value of a file most likely is: the key of a choice, or '' for not answered. `isGuess` where only its number
 *  says so, and it may be numbered from the other end. */
export type Match = { key: string; isGuess: boolean }

/** What a value is in a field whose values are matched; undefined where nothing says. */
export function matchValue(field: Field, value: string): Match | undefined {
  const words = plain(value)
  if (words === '') return sure('')
  const same = byWords(field.choices).get(words)
  if (same) return sure(same)
  if (field.kind === 'age') {
    const band = bandOf(field.choices, value)
    if (band) return sure(band)
  }
  const other = field.group === 'fact' ? undefined : uncounted(field, value, words)
  return other === undefined ? byNumber(field.choices, value) : sure(other)
}

/** The parts of a value that are matched one by one: what a tool writes where many answers were chosen, with ";" or "|"
 *  between, or "," where the whole is no answer; of any other field the value itself. */
export function partsOf(field: Field, value: string): string[] {
  if (field.kind !== 'many') return [value]
  const isOne = !/[;|\n]/.test(value) && matchValue(field, value)?.isGuess === false
  const parts = isOne ? [value] : value.split(/[;|\n]/.test(value) ? /[;|\n]/ : /,/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const sure = (key: string): Match => ({ key, isGuess: false })

/** The key of the only choice that has these words; two areas may have one name. */
const byWords = keptWith(
  (choices: readonly FieldChoice[]): ReadonlyMap<string, string | undefined> =>
    new Map([
      ...onlyOnes(choices, ({ key }) => synonyms[key] ?? []),
      ...onlyOnes(choices, ({ texts }) => texts.map(plain)),
    ]),
)

function onlyOnes(choices: readonly FieldChoice[], wordsOf: (choice: FieldChoice) => readonly string[]) {
  const found = new Map<string, string | undefined>()
  for (const choice of choices) {
    for (const words of new Set(wordsOf(choice))) found.set(words, found.has(words) ? undefined : choice.key)
  }
  return found
}

/** Prefer not to say, does not apply, not answered; `-oth-` is what LimeSurvey writes for "other". */
function uncounted({ choices, group }: Field, value: string, words: string): string | undefined {
  const has = (key: string) => choices.some((choice) => choice.key === key)
  if (value === '-oth-') {
    const others = choices.filter(({ key }) => /(^|-)other($|-)/.test(key))
    return others.length === 1 ? others[0]?.key : ''
  }
  if (group === 'strand' && refusalWords.includes(words)) return 'prefer-not-to-say'
  if (notApplicableWords.includes(words)) return has('not-applicable') ? 'not-applicable' : ''
  return blankWords.includes(words) || refusalWords.includes(words) ? '' : undefined
}

/** An age in years, or a band by its numbers: 43, 25-34, 75+. */
function bandOf(choices: readonly FieldChoice[], value: string): string | undefined {
  const numbers = numbersIn(value)
  const isOpen = /\+|over|older|above/i.test(value)
  const isAge = /^\s*\d{2,3}\s*$/.test(value) && (numbers[0] ?? 0) >= 16
  const found = choices.find(({ texts: [text = ''] }) => {
    const [from, to] = numbersIn(text)
    if (from === undefined) return false
    const [low = 0, high] = numbers
    if (isAge) return low >= from && low <= (to ?? 120)
    return numbers.length > 0 && low === from && high === to && (to !== undefined || isOpen)
  })
  return found?.key
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

/** `A1`, `AO01` count the choices as they are read; a bare number is the code that an answer is stored as. */
function byNumber(choices: readonly FieldChoice[], value: string): Match | undefined {
  const lettered = /^AO?0*(\d{1,2})$/i.exec(value.trim())?.[1]
  const bare = /^0*(\d{1,2})$/.exec(value.trim())?.[1]
  const found = choices.find(
    ({ place, code }) =>
      (lettered !== undefined && place === Number(lettered)) ||
      (bare !== undefined && code > 0 && code === Number(bare)),
  )
  return found && { key: found.key, isGuess: true }
}
