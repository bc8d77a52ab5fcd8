import type { Question } from '../definition'
import type { Framework, Theme } from '../framework'

/** What a comment is of a theme by: what it is said to be about, by the keys of surveys/service.ts; and, where nobody has
 *  said that, the question it answers. */
export type ThemeOfComments = { services: string[]; questions: string[] }

/** The comments of a theme: those about a service of which a question of the bank is tied to one of its lines; and those of
 *  which nobody has said what they are about, to a question tied to one of its lines. */
export function commentsOf(theme: Theme, bank: readonly Question[]): ThemeOfComments {
  const lines = new Set(theme.lines.map(({ id }) => id))
  const tied = bank.filter((question) => question.lines.some((line) => lines.has(line)))
  const isComment = ({ type }: Question) => type === 'comment'
  return {
    services: [...new Set(tied.filter((question) => !isComment(question)).map(({ service }) => service))],
    questions: tied.filter(isComment).map(({ key }) => key),
  }
}

/** The number of a theme, where its framework numbers them, and its title: 30.4 Complaints. */
export function themeName(framework: Framework, { id, title }: Theme): string {
  return framework.number === undefined ? title : `${id} ${title}`
}
