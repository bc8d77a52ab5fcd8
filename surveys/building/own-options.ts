import type { LocalText } from '../language'
import { freeKey, keyFrom } from './key'

/** One of a question's own answers to choose from; the code is what it is stored as, the key what it is sent as. */
export type OwnOption = { code: number; key: string; text: LocalText; isAlone?: boolean | undefined }

/** The fewest and the most answers that a question may have of its own. */
export const fewestOptions = 2
export const mostOptions = 20

/** A question's own answers as a form has them: their words, a line each, by language; and whether the last cannot be
 *  chosen along with others. */
export type OptionLines = { lines: Record<string, string[]>; isLastAlone: boolean }

/** Answers out of the lines of a form. One that was there before keeps its code and key: found by its English words, or,
 *  where there are as many as before, by being the one that is left in its place. A new one gets a code that none had. */
export function optionsFrom({ lines, isLastAlone }: OptionLines, before: readonly OwnOption[]): OwnOption[] {
  const english = lines.en ?? []
  const kept = english.map((words) => before.find(({ text }) => text.en === words))
  const left = before.filter((option) => !kept.includes(option))
  const isReworded = english.length === before.length
  const options: OwnOption[] = []
  for (const [place, words] of english.entries()) {
    const old = kept[place] ?? (isReworded ? left.shift() : undefined)
    const made = old ?? newOption(words, [...before, ...options])
    const text = textOf(lines, place, old?.text)
    const isAlone = isLastAlone && place === english.length - 1
    options.push({ code: made.code, key: made.key, text, ...(isAlone ? { isAlone } : {}) })
  }
  return options
}

function newOption(words: string, others: readonly OwnOption[]): Pick<OwnOption, 'code' | 'key'> {
  const isTaken = (key: string) => key === 'not-applicable' || others.some((option) => option.key === key)
  return {
    code: Math.max(0, ...others.map(({ code }) => code)) + 1,
    key: freeKey(keyFrom(words, 'answer'), isTaken),
  }
}

/** The words of the answer at a place, and those it had in languages that the form does not ask for. */
function textOf(lines: Record<string, string[]>, place: number, before: LocalText | undefined): LocalText {
  const elsewhere = Object.entries(before ?? {}).filter(([language]) => !(language in lines))
  const here = Object.entries(lines).flatMap(([language, words]) => {
    const one = words[place]
    return one ? [[language, one] as const] : []
  })
  return Object.fromEntries([...here, ...elsewhere]) as LocalText
}

/** The lines of a form out of answers. */
export const linesFrom = (options: readonly OwnOption[], language: string): string =>
  options
    .map(({ text }) => (text as Record<string, string | undefined>)[language] ?? '')
    .join('\n')
    .trim()
