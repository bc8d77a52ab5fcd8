import { z } from 'zod'
import { highestOption } from './codes'
import { LocalText } from './language'
import { translated } from './translations/translated'

/** The nine strands in the order in which a response stores them; never reordered. */
export const strandKeys = [
  'age',
  'ethnicity',
  'disability',
  'sex',
  'gender-identity',
  'religion',
  'sexual-orientation',
  'language',
  'caring',
] as const
export const StrandKey = z.enum(strandKeys)
export type StrandKey = z.infer<typeof StrandKey>

/** True for a cut that people were asked, false for a fact of the response. */
export const isStrand = (cut: string): cut is StrandKey => (strandKeys as readonly string[]).includes(cut)

/** One value of a strand. The code is stored and never reused; `group` names the wider group it belongs to, if any. */
export const Category = z.object({
  code: z.number().int().min(1).max(highestOption),
  key: z.string().regex(/^[a-z0-9-]+$/),
  text: LocalText,
  group: z.string().optional(),
})
export type Category = z.infer<typeof Category>

/** A diversity characteristic as it is asked: its question, why it is asked, and its categories.
 *  "Prefer not to say" is offered with every strand and is not a category. */
export const Strand = z.object({
  key: StrandKey,
  version: z.number().int().positive(),
  name: LocalText,
  question: LocalText,
  hint: LocalText.optional(),
  why: LocalText,
  categories: z.array(Category).min(2),
})
export type Strand = z.infer<typeof Strand>

export const preferNotToSayText: LocalText = translated('option.prefer-not-to-say', {
  en: 'Prefer not to say',
  cy: 'Gwell gen i beidio â dweud',
})
