import type { ActionList } from '../../../app/http/action-shapes'
import type { BreakdownList, CommentList, EvidenceItem } from '../../../app/http/api-shapes'
import type { EntryList } from '../../../app/http/entries/shapes'
import type { JudgementList } from '../../../app/http/judgements/shapes'
import type { PanelList } from '../../../app/http/panel-shapes'
import { cellKey } from '../../../surveys/cell'
import { cutKeys, everybody } from '../../../surveys/cut'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import type { Note, Written } from './notebook'
import { areaOf, areas, bothOf, cellsOf, measureAsked, measureOf, type Spot, spotInWords } from './spots'
import { figuresCited } from './words'

/** The figures in an answer of the API on one area, also of two strands at once, which are whole numbers throughout. */
export function readBreakdownList(list: BreakdownList): Note[] {
  const area = areaOf(list.area.code)
  return list.items.map(({ question, cut, category, and_cut, and_category, figure }) => {
    const cells = bothOf(cellOf(cut, category), cellOf(and_cut ?? null, and_category ?? null))
    const spot = { wave: list.wave.name, area, measure: measureOf(question), ...cells }
    const kind = and_cut === undefined ? undefined : 'breakdown'
    return { spot, written: figure.state === 'shown' ? written(figure, spot, kind) : undefined }
  })
}

function cellOf(cut: string | null, category: string | null): number {
  const cells = cutKeys.flatMap((key) => (key === cut ? cellsOf(key) : []))
  return cells.find((one) => cellKey(perceptionSurvey, one) === category) ?? everybody
}

/** The figures that published entries rest on, and those they were measured again by. */
export const readEntryList = ({ items }: EntryList): Note[] =>
  readEvidence(
    items.flatMap(({ evidence, measured_again: { later } }) => [evidence, ...(later ? [later] : [])]),
  )

/** Those that the standards which panels agreed are held to. */
export const readPanelList = ({ items }: PanelList): Note[] =>
  readEvidence(items.flatMap(({ standards }) => standards.flatMap(({ evidence }) => evidence ?? [])))

/** Those that the claims of signed judgements rest on, and those they were measured again by. */
export const readJudgementList = ({ items }: JudgementList): Note[] =>
  readEvidence(
    items
      .flatMap(({ claims }) => claims.flatMap(({ figures }) => figures))
      .flatMap(({ measured_again: { later }, ...figure }) => [figure, ...(later ? [later] : [])]),
  )

/** Those that say how measures of the plan stand, each once. */
export function readActionList({ plan, items }: ActionList): Note[] {
  const recommendations = [...items.map(({ recommendation }) => recommendation), ...plan.without_actions]
  const measures = recommendations.flatMap((one) => one.measures)
  const once = new Map(measures.map((measure) => [measure.id, measure]))
  return readEvidence([...once.values()].flatMap(({ figure }) => figure ?? []))
}

function readEvidence(cited: readonly EvidenceItem[]): Note[] {
  return cited.map(({ wave, question, area, group, percent, base }) => {
    const where = [area === 'Harbour & Dale Homes' ? [] : area, group?.replace(': ', ' – ') ?? []]
      .flat()
      .join(', ')
    const spot = { wave, measure: measureAsked(question), ...spotInWords(where) }
    return { spot, written: percent === null || base === null ? undefined : written({ percent, base }, spot) }
  })
}

/** The figures that released comments cite; of whom a comment is, nothing is told below the region. Its reasons are what
 *  somebody found in the words that are released. */
export function readCommentList({ items }: CommentList): Note[] {
  const regions = [...areas.filter(({ depth }) => depth === 1).map(({ code }) => code), 'no-area']
  for (const { id, question, text, translated_from, region, service, theme, reasons, ...more } of items) {
    if (!regions.includes(region.code) || Object.keys(more).length > 0)
      throw new Error(`comment ${id} tells more than its region: ${JSON.stringify({ region, ...more })}`)
  }
  return items.flatMap(({ text }) => figuresCited(text))
}

/** Numbers as the pages write them: with one decimal where it is a headline. */
function written(
  figure: { base: number; percent: number; low?: number; high?: number },
  spot: Spot,
  kind?: 'breakdown',
): Written {
  const isWhole = spot.area === areaOf('HD') && spot.cell === everybody && kind === undefined
  const isHeadline = isWhole && figure.base >= 100
  const inDigits = (value: number) => value.toFixed(isHeadline ? 1 : 0)
  const { base, percent, low, high } = figure
  for (const one of [percent, low, high]) {
    if (one !== undefined && Number(inDigits(one)) !== one)
      throw new Error(`${one} has more digits than are shown`)
  }
  const interval = low === undefined || high === undefined ? {} : { low: inDigits(low), high: inDigits(high) }
  return { base, percent: inDigits(percent), ...interval }
}
