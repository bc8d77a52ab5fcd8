import { askedBefore } from '../../surveys/analysis/asked-before'
import { type Change, changesOf } from '../../surveys/analysis/change'
import type { Figure } from '../../surveys/breakdown'
import { cutOf } from '../../surveys/cell'
import { type CutKey, everybody } from '../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../surveys/definition'
import type { Tx } from '../client.server'
import { type CellFigure, findFigures, listCells } from './figure.server'

/** One side of a comparison: a reading, and the survey that it is of. */
export type Side = { readingId: string; definition: SurveyDefinition }
export type Sides = { now: Side; before: Side }

/** An area on both sides: the same one before, or another of the same reading. */
export type AreaOnBothSides = { now: number; before: number }

/** How the figures of a question (by its place in the side `now`) differ; undefined where one is hidden or was not asked
 *  alike. */
export type ChangeOf<Key> = (measure: number, key: Key) => Change | undefined

/** Areas beside one another, all of them, whose changes are judged together; `kind` says how their points are rounded, as
 *  the figures are. */
export type AreasBeside = { areas: readonly AreaOnBothSides[]; kind: 'headline' | 'breakdown' }

/** How everybody of some areas moved, by the area's id. All areas beside one another, and all questions asked alike, are
 *  one family, so that a change is or is not more than chance whatever page shows it. */
export async function findChangesOfEverybody(
  tx: Tx,
  sides: Sides,
  beside: AreasBeside,
): Promise<ChangeOf<number>> {
  const [changes] = await findChangesOfAll(tx, sides, [beside])
  return changes ?? (() => undefined)
}

/** The same of several families of areas at once, in their order. */
export async function findChangesOfAll(
  tx: Tx,
  { now, before }: Sides,
  families: readonly AreasBeside[],
): Promise<ChangeOf<number>[]> {
  const all = families.flatMap(({ areas }) => areas)
  const of = async ({ readingId }: Side, areaIds: number[]) =>
    byKey(await findFigures(tx, readingId, { areaIds, cells: [everybody] }), ({ area_id }) => area_id)
  const figuresNow = await of(
    now,
    all.map((area) => area.now),
  )
  const figuresBefore = await of(
    before,
    all.map((area) => area.before),
  )
  const alike = alikeOf({ now, before })
  return families.map(({ areas, kind }) => {
    const pairs = alike.flatMap(({ place, placeBefore }) =>
      areas.map((area) => ({
        key: `${place} ${area.now}`,
        now: figuresNow.get(`${place} ${area.now}`),
        before: figuresBefore.get(`${placeBefore} ${area.before}`),
      })),
    )
    return judge(pairs, kind)
  })
}

/** How each group of an area moved, by its cell: all groups of every strand that is the same on both sides, tenure and
 *  channel, in all questions asked alike, are one family. */
export async function findChangesOfGroups(
  tx: Tx,
  { now, before }: Sides,
  area: AreaOnBothSides,
): Promise<ChangeOf<number>> {
  const of = async ({ readingId }: Side, areaId: number) => {
    const cells = (await listCells(tx, readingId)).filter((cell) => {
      const cut = cutOf(cell)?.cut
      return cut !== undefined && isSameCut(cut, now.definition, before.definition)
    })
    if (cells.length === 0) return new Map<string, Figure>()
    return byKey(await findFigures(tx, readingId, { areaIds: [areaId], cells }), ({ cell }) => cell)
  }
  const figuresNow = await of(now, area.now)
  const figuresBefore = await of(before, area.before)
  const places = new Map(alikeOf({ now, before }).map(({ place, placeBefore }) => [place, placeBefore]))
  const pairs = [...figuresNow].flatMap(([key, figure]) => {
    const [place, cell] = key.split(' ')
    const placeBefore = places.get(Number(place))
    if (placeBefore === undefined) return []
    return [{ key, now: figure, before: figuresBefore.get(`${placeBefore} ${cell}`) }]
  })
  return judge(pairs, 'breakdown')
}

/** Whether a cut has the same categories in two surveys. Tenure and channel never change; a strand that is not asked is in
 *  no version. */
export function isSameCut(cut: CutKey, one: SurveyDefinition, other: SurveyDefinition): boolean {
  const versionOf = ({ strands }: SurveyDefinition) => strands.find(({ key }) => key === cut)?.version
  return cut === 'tenure' || cut === 'channel' || versionOf(one) === versionOf(other)
}

/** The questions that both sides asked alike, by their places in each. */
function alikeOf({ now, before }: Sides): { place: number; placeBefore: number }[] {
  return measuresOf(now.definition).flatMap((measure) => {
    const found = askedBefore(measure, before.definition)
    return found.asked === 'alike' ? [{ place: measure.place, placeBefore: found.place }] : []
  })
}

function byKey(figures: readonly CellFigure[], keyOf: (one: CellFigure) => number): Map<string, Figure> {
  return new Map(figures.map((one) => [`${one.measure} ${keyOf(one)}`, one.figure]))
}

type KeyedPair = { key: string; now: Figure | undefined; before: Figure | undefined }

function judge(pairs: readonly KeyedPair[], kind: 'headline' | 'breakdown'): ChangeOf<number> {
  const whole = pairs.flatMap(({ key, now, before }) => (now && before ? [{ key, now, before }] : []))
  const changes = changesOf(whole, kind)
  const byPair = new Map(whole.map(({ key }, place) => [key, changes[place]]))
  return (measure, key) => byPair.get(`${measure} ${key}`)
}
