import { cellTexts } from '../cell'
import { channels, tenures } from '../cut'
import type { LocalText } from '../language'
import { notApplicableText, scales } from '../scale'
import { services } from '../service'
import { preferNotToSayText } from '../strand'

type Named = [key: string, text: LocalText]

const listed = (list: string, options: readonly { key: string; text: LocalText }[]): Named[] =>
  options.map(({ key, text }) => [`${list}.${key}`, text])

/** Numbers are the same in every language. */
const { 'zero-to-ten': _numbers, ...worded } = scales

/** What tenants read that is in no survey's definition, by key: the answers of a scale, and how a home is held. */
export const answerTexts: ReadonlyMap<string, LocalText> = new Map([
  ...Object.entries(worded).flatMap(([type, options]) => listed(`scale.${type}`, options)),
  ['option.not-applicable', notApplicableText],
  ['option.prefer-not-to-say', preferNotToSayText],
  ...listed('tenure', tenures),
])

/** What only the public pages say of figures and services, by key. */
export const tableTexts: ReadonlyMap<string, LocalText> = new Map([
  ...listed('service', services),
  ...listed('channel', channels),
  ...Object.entries(cellTexts),
])

/** The key of each of these texts, by the text itself. */
export const fixedTextKeys: ReadonlyMap<LocalText, string> = new Map(
  [...answerTexts, ...tableTexts].map(([key, text]) => [text, key]),
)
