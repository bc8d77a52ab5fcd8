import type { Option } from '../option'

/** What is printed beside the box of an option and typed for it: its number where the options are numbers (0 to 10), else
 *  the code that it is stored as, so that it is the same in every language and on every form. */
export function printedCode({ key, code }: Option): string {
  return /^\d+$/.test(key) ? key : String(code)
}
