import { neverAsked, notAnswered, preferNotToSay } from './codes'
import { type CutKey, channels, cutKeys, everybody, tenures } from './cut'
import type { SurveyDefinition } from './definition'
import type { LocalText } from './language'
import { preferNotToSayText } from './strand'
import { translated } from './translations/translated'

/** What is called in tables that is no category of a survey, by the key of its translations. */
export const cellTexts = {
  'cut.tenure': translated('cut.tenure', { en: 'Tenure', cy: 'Deiliadaeth' }),
  'cut.channel': translated('cut.channel', { en: 'How they answered', cy: 'Sut yr atebwyd' }),
  'cell.everybody': translated('cell.everybody', { en: 'Everybody', cy: 'Pawb' }),
  'cell.not-known': translated('cell.not-known', { en: 'Not known', cy: 'Ddim yn hysbys' }),
  'cell.not-asked': translated('cell.not-asked', { en: 'Not asked', cy: 'Heb ei ofyn' }),
  'cell.not-answered': translated('cell.not-answered', { en: 'Did not answer', cy: 'Heb ateb' }),
}

/** The cut and the code that a cell's number stands for; undefined for everybody and for what is no cell. */
export function cutOf(cell: number): { cut: CutKey; code: number } | undefined {
  const cut = cutKeys[Math.floor(cell / 32) - 1]
  return cut && { cut, code: cell % 32 }
}

/** What a cut is called in tables. */
export function cutName(definition: SurveyDefinition, cut: CutKey): LocalText {
  if (cut === 'tenure') return cellTexts['cut.tenure']
  if (cut === 'channel') return cellTexts['cut.channel']
  return definition.strands.find(({ key }) => key === cut)?.name ?? { en: cut }
}

/** What a cell is called in tables: everybody, a category, a tenure, a channel, or a way of not saying. */
export function cellName(definition: SurveyDefinition, cell: number): LocalText {
  const found = cutOf(cell)
  if (cell === everybody || !found) return cellTexts['cell.everybody']
  const { cut, code } = found
  const named = optionsOf(definition, cut).find((option) => option.code === code)
  if (named) return named.text
  return (isFact(cut) ? undefined : unsaid[code]) ?? cellTexts['cell.not-known']
}

/** What a cell is called in files and the API: the key of its category, tenure or channel, or of a way of not saying;
 *  undefined for everybody. */
export function cellKey(definition: SurveyDefinition, cell: number): string | undefined {
  const found = cutOf(cell)
  if (!found) return undefined
  const { cut, code } = found
  const named = optionsOf(definition, cut).find((option) => option.code === code)
  return named?.key ?? (isFact(cut) ? undefined : unsaidKeys[code]) ?? 'not-known'
}

const isFact = (cut: CutKey) => cut === 'tenure' || cut === 'channel'

function optionsOf(
  definition: SurveyDefinition,
  cut: CutKey,
): { code: number; key: string; text: LocalText }[] {
  if (cut === 'tenure') return tenures
  if (cut === 'channel') return channels
  return definition.strands.find(({ key }) => key === cut)?.categories ?? []
}

const unsaid: Record<number, LocalText> = {
  [neverAsked]: cellTexts['cell.not-asked'],
  [preferNotToSay]: preferNotToSayText,
  [notAnswered]: cellTexts['cell.not-answered'],
}

const unsaidKeys: Record<number, string> = {
  [neverAsked]: 'not-asked',
  [preferNotToSay]: 'prefer-not-to-say',
  [notAnswered]: 'not-answered',
}
