import type { Area } from '../../../../db/area.server'
import { type CutKey, cutKeys } from '../../../../surveys/cut'
import {
  type Measure,
  measuresOf,
  type Question,
  questionsOf,
  type SurveyDefinition,
} from '../../../../surveys/definition'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { isStrand, type StrandKey } from '../../../../surveys/strand'
import { anyStrand, eachRegion, everyQuestion } from './href'

/** What the page was asked to show; `measure` is undefined for every question at once, and for one with options of its
 *  own, which then is `own`; `within` is where nothing is asked for at the same time. */
export type Chosen = {
  area: Area
  measure: Measure | undefined
  own?: Question | undefined
  cut: CutKey
  within: StrandKey | typeof anyStrand | undefined
  /** Whether each gap is to be held against the regions, which takes longer. */
  inRegions: boolean
}

/** The choice in the address, with the whole organisation, the first headline question and the first strand where it
 *  says nothing; undefined where it names what does not exist. */
export function readChoice(
  search: URLSearchParams,
  definition: SurveyDefinition,
  areas: Area[],
): Chosen | undefined {
  const measures = measuresOf(definition)
  const cuts = offeredCuts(definition).map(({ cut }) => cut)
  const question = search.get('question') ?? definition.headline[0] ?? measures[0]?.question.key
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  const measure = measures.find((one) => one.question.key === question)
  const cut = cutKeys.find((key) => key === (search.get('strand') ?? cuts[0]))
  const own = questionsOf(definition).find(({ key, options }) => options && key === question)
  const isQuestion = measure !== undefined || own !== undefined || question === everyQuestion
  // A form sends what was left out as nothing.
  const asked = search.get('within') || undefined
  const within = asked === anyStrand ? asked : cuts.filter(isStrand).find((key) => key === asked)
  if (asked !== undefined && within === undefined) return undefined
  if (!area || !isQuestion || !cut || !cuts.includes(cut)) return undefined
  return { area, measure, own, cut, within, inRegions: search.get('regions') === eachRegion }
}
