import { type RawBuilder, sql } from 'kysely'
import type { ThemeOfComments } from '../../surveys/comments/theme'

/** SQL: whether a comment is of the theme, by what it is said to be about or, where nobody has said that, its question. */
export function ofTheme({ services, questions }: ThemeOfComments): RawBuilder<boolean> {
  return sql<boolean>`(comment.service = any(${services}::text[])
    or comment.service is null and comment.question_key = any(${questions}::text[]))`
}
