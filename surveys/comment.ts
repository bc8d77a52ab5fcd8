/** The most characters a comment may have, as a reader counts them. */
export const longestComment = 2000

/** A comment as it is kept: line ends made one; outer space and what no database stores (control characters,
 *  halves of a surrogate pair) gone. */
export function tidyComment(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim()
}

/** How many characters a tidied comment has over the limit: 0 when it fits. */
export function charactersOver(comment: string): number {
  return Math.max(0, [...comment].length - longestComment)
}
