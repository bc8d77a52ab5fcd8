import type { Question } from '../definition'
import type { Framework } from '../framework'
import { similarTo } from '../questions/similar-to'

/** What is looked for in the bank: words, and a framework's theme, a line and a service ('' for any). */
export type BankSearch = { words: string; theme: string; line: string; service: string }

/** The questions of the bank that match all that is asked for, in the bank's order. Every word must begin a word of the
 *  question in one of its languages, or the code of a standard measure that it is or is similar to. A question tied to a line is found under whichever lines ask the same as that one. */
export function searchBank(
  bank: readonly Question[],
  { words, theme, line, service }: BankSearch,
  frameworks: readonly Framework[],
): Question[] {
  const asked = wordsIn(words)
  const first = firstOfSame(frameworks)
  const themes = frameworks.flatMap((framework) => framework.themes)
  const inTheme = themes.find(({ id }) => id === theme)?.lines.map(({ id }) => first(id)) ?? []
  return bank.filter(
    (question) =>
      (service === '' || question.service === service) &&
      (line === '' || question.lines.some((one) => first(one) === first(line))) &&
      (theme === '' || question.lines.some((one) => inTheme.includes(first(one)))) &&
      asked.every((word) => hasWord(question, word)),
  )
}

/** Of lines that ask the same, the id of the first. */
function firstOfSame(frameworks: readonly Framework[]): (id: string) => string {
  const lines = frameworks.flatMap(({ themes }) => themes.flatMap((theme) => theme.lines))
  const first = new Map(lines.map(({ id, sameAs }) => [id, sameAs ?? id]))
  return (id) => first.get(id) ?? id
}

function hasWord({ key, text, short, hint, standard }: Question, word: string): boolean {
  const codes = standard ? [standard.code] : (similarTo[key] ?? [])
  if (codes.some((code) => code.toLowerCase().startsWith(word))) return true
  const all = [text, short, hint].flatMap((each) => Object.values(each ?? {}))
  return all.some((words) => wordsIn(words).some((one) => one.startsWith(word)))
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
