/** Codes people carry: Crockford's base 32 (no I, L, O or U) with a check character at the end. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Random characters of a personal link: 26 x 5 bits, at least the 128 a link needs. */
export const linkLength = 26
/** Random characters of a receipt: 75 bits, typed in fours with its check character. */
export const receiptLength = 15
/** Random characters of a paper form's code: 35 bits, so that a code made up is seldom another's. It opens nothing to
 *  whoever holds it; only a signed-in officer can key by it. */
export const formLength = 7

/** A code of `length` characters from as many random bytes (each gives 5 bits), and its check character. */
export function makeCode(random: Uint8Array): string {
  const digits = Array.from(random, (byte) => byte & 31)
  return [...digits, checkDigit(digits)].map((digit) => alphabet[digit]).join('')
}

/** What was typed, as the code it stands for: capitals, no spaces or hyphens, O read as 0, I and L as 1.
 *  `malformed`: not the shape of a code at all. `mistyped`: the shape is right and the check character is not. */
export function readCode(
  typed: string,
  length: number,
): { state: 'right'; code: string } | { state: 'malformed' } | { state: 'mistyped' } {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const digits = Array.from(code, (character) => alphabet.indexOf(character))
  if (digits.length !== length + 1 || digits.includes(-1)) return { state: 'malformed' }
  if (checkDigit(digits.slice(0, -1)) !== digits.at(-1)) return { state: 'mistyped' }
  return { state: 'right', code }
}

/** The code in fours, as it is printed and read out. */
export function inFours(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** Sum of digit x alpha^place over the field of 32 elements: any one wrong character, and any two neighbours
 *  exchanged, change it (for codes under 31 characters). */
function checkDigit(digits: number[]): number {
  let sum = 0
  for (const digit of digits) sum = timesAlpha(sum ^ digit)
  return sum
}

/** Times x in GF(2)[x] / (x^5 + x^2 + 1). */
function timesAlpha(element: number): number {
  const shifted = element << 1
  return shifted & 32 ? shifted ^ 0b100101 : shifted
}
