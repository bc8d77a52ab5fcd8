import type { LocalText } from './language'
import { strandKeys } from './strand'
import { translatedOptions } from './translations/translated'

/** What a result can be broken down by: the nine strands, and two facts of the response. */
export const cutKeys = [...strandKeys, 'tenure', 'channel'] as const
export type CutKey = (typeof cutKeys)[number]

/** A cell of a breakdown is numbered by its cut and its code: `32 x (place of the cut, from 1) + code`;
 *  0 is everybody. */
export const everybody = 0
export function cellNumber(cut: CutKey, code: number): number {
  return (cutKeys.indexOf(cut) + 1) * 32 + code
}

/** The cut of a cell as a place in cutKeys from 1; 0 for everybody. */
export function cutNumberOf(cell: number): number {
  return Math.floor(cell / 32)
}

/** The months of a wave are numbered like one cut more, though nobody is asked them. */
export const monthCut = cutKeys.length + 1

/** The cell of a month of the wave, from 0. */
export function monthCell(month: number): number {
  return 32 * monthCut + month
}

/** The tenures a response can carry, by the code stored; 0 is not known. */
export const tenures: { code: number; key: string; text: LocalText }[] = translatedOptions('tenure', [
  { code: 1, key: 'low-cost-rent', text: { en: 'Rented', cy: 'Rhentu' } },
  { code: 2, key: 'shared-ownership', text: { en: 'Shared ownership', cy: 'Rhanberchnogaeth' } },
  { code: 3, key: 'leasehold', text: { en: 'Leasehold', cy: 'Prydles' } },
  { code: 4, key: 'supported', text: { en: 'Supported housing', cy: 'Tai â chymorth' } },
])

/** The ways a response can reach us, by the code stored. */
export const channels: { code: number; key: string; text: LocalText }[] = translatedOptions('channel', [
  { code: 1, key: 'web-link', text: { en: 'Personal link', cy: 'Dolen bersonol' } },
  { code: 2, key: 'open-link', text: { en: 'Open link', cy: 'Dolen agored' } },
  { code: 3, key: 'sms', text: { en: 'Text message', cy: 'Neges destun' } },
  { code: 4, key: 'e-mail', text: { en: 'E-mail', cy: 'E-bost' } },
  { code: 5, key: 'paper', text: { en: 'Paper', cy: 'Papur' } },
  { code: 6, key: 'telephone', text: { en: 'Telephone', cy: 'Ffôn' } },
  { code: 7, key: 'doorstep', text: { en: 'Doorstep', cy: 'Stepen y drws' } },
])
