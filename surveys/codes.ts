/** How an answer to a question, or to a strand, is stored: one small whole number.
 *
 *  An answer: 0 never asked (routed out) · 1 to 29 a point of the scale or an option · 30 not applicable ·
 *  31 asked and not answered. Each of a question's own options is stored by itself: 1 chosen · 2 not chosen by somebody who
 *  chose another.
 *  A strand: 0 never asked · 1 to 29 a category · 30 prefer not to say · 31 asked and not answered. */
export const neverAsked = 0
export const highestOption = 29
export const notApplicable = 30
export const preferNotToSay = 30
export const notAnswered = 31

/** True for a code that is a point of a scale or a category, so one that counts in a base. */
export function isOption(code: number): boolean {
  return code >= 1 && code <= highestOption
}
