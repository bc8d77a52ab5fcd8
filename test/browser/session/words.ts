import { demoWaves } from '../../../db/demo/landlord'
import type { Note, Written } from './notebook'
import { measureAsked, spotInWords } from './spots'

const number = String.raw`(\d+(?:\.\d)?)`
const count = String.raw`(\d[\d,]*)`
const ways = [
  // The cells of a row: percentage, interval, base.
  new RegExp(`^${number}% ${number}% to ${number}% ${count}(?: (?:Very small|Small) base)?$`),
  // One cell of a matrix, with the mark of a gap to the others.
  new RegExp(
    String.raw`^${number} ?%(?: ?\* (?:very )?small base)? ${number} to ${number} ${count}(?: [▼▲] (?:(?:under )?\d+ points? )?(?:below|above)(?: others, unlikely to be chance)?| \(\s*[+−]?\s*\d+\s*\) may be chance| may be chance| not tested)?$`,
  ),
  // The figure of a finding.
  new RegExp(String.raw`^${number}% \(95% interval ${number}% to ${number}%\), base ${count}$`),
  // A row that the public reads.
  new RegExp(`^${number}% .*?${number}%–${number}% .*?${count}$`),
  // Everybody, above the tables of one question.
  new RegExp(
    `^${number} ?% (?:satisfied|agree) 95% interval ${number}% to ${number}%, base ${count}(?: (?:Very small|Small) base)?$`,
  ),
]
const hidden = /Fewer than 10, or hidden to protect others|^Not shown/

/** A figure out of all that is written where it stands; undefined where it says that there is none. Fails on anything
 *  else, so that nothing more is written there than is read here. */
export function figureIn(text: string): Written | undefined {
  for (const way of ways) {
    const [, percent = '', low = '', high = '', base = ''] = way.exec(text) ?? []
    if (base !== '') return { base: Number(base.replace(/,/g, '')), percent, low, high }
  }
  if (hidden.test(text)) return undefined
  throw new Error(`no figure can be read out of "${text}"`)
}

const sentence = new RegExp(
  String.raw`([^.>]*?): ${number}% of the ${count} tenants who answered “([^”]*)” (?:were satisfied|agreed) \(95% interval ${number}% to ${number}%\)\.`,
  'g',
)

/** The figures that a text cites, in sentences. */
export function figuresCited(text: string): Note[] {
  return Array.from(
    text.matchAll(sentence),
    ([, where = '', percent = '', base = '', question = '', low = '', high = '']) => {
      const wave = demoWaves.find(({ name }) => where.includes(name))?.name ?? ''
      const group = where.slice(where.lastIndexOf(wave) + wave.length).replace(/^, /, '')
      const spot = { wave, measure: measureAsked(question), ...spotInWords(group) }
      return { spot, written: { base: Number(base.replace(/,/g, '')), percent, low, high } }
    },
  )
}
