import type { z } from 'zod'
import type { Area } from '../../db/area.server'
import type { Tx } from '../../db/client.server'
import { displayFigure } from '../../surveys/breakdown'
import { cellKey, cutOf } from '../../surveys/cell'
import type { Measure, SurveyDefinition } from '../../surveys/definition'
import { offeredCuts } from '../../surveys/offered-cuts'
import { isStrand } from '../../surveys/strand'
import { findCrossedRows } from '../routes/officer/groups/crossed-rows.server'
import { type Crossing, deepestCrossed } from '../routes/officer/groups/crossing'
import { notKnown } from './api.server'
import type { BreakdownItem, BreakdownQuery, Problem } from './api-shapes'
import { figureItem } from './figure-item'
import { gapItem } from './gap-item'

/** Two strands at once, in whole numbers throughout as on the page: everybody first either way. */
export async function crossedItems(
  tx: Tx,
  readingId: string,
  { crossing, definition }: { crossing: Crossing; definition: SurveyDefinition },
): Promise<BreakdownItem[]> {
  const rows = await findCrossedRows(tx, readingId, crossing)
  return rows.map(({ cell, other, figure, gap }) => ({
    question: crossing.measure.question.key,
    cut: cutOf(cell)?.cut ?? null,
    category: cellKey(definition, cell) ?? null,
    and_cut: cutOf(other)?.cut ?? null,
    and_category: cellKey(definition, other) ?? null,
    figure: figureItem(displayFigure(figure, 'breakdown')),
    gap: gapItem(gap, { isArea: false }),
  }))
}

type Asked = { definition: SurveyDefinition; area: Area | undefined; measures: readonly Measure[] }

/** The two strands that the address asks for at once, or undefined where it asks for one; with all that is wrong. */
export function readCrossing(
  { question, strand, within }: z.infer<typeof BreakdownQuery>,
  { definition, area, measures: [measure] }: Asked,
): { crossing?: Crossing; problems: Problem[] } {
  if (within === undefined) return { problems: [] }
  const strands = offeredCuts(definition)
    .map(({ cut }) => cut)
    .filter(isStrand)
  const own = strands.find((key) => key === strand)
  const other = strands.find((key) => key === within)
  const problems: Problem[] = []
  if (!other) problems.push(notKnown('within', within, 'a strand of this survey', strands))
  if (strand === undefined || strand === 'tenure' || strand === 'channel')
    problems.push({ path: 'strand', message: 'is needed with within: a strand, not tenure or channel' })
  if (other && own === other) problems.push({ path: 'within', message: 'should be another than strand' })
  if (question === undefined)
    problems.push({
      path: 'question',
      message: 'is needed with within: two strands at once are of one question',
    })
  if (measure?.option)
    problems.push({
      path: 'question',
      message:
        'should be a measured question with within: what tenants chose is not shown by two strands at once',
    })
  if (area && area.depth > deepestCrossed)
    problems.push({ path: 'area', message: 'should be the whole organisation or a region with within' })
  if (problems.length > 0 || !area || !measure || !own || !other) return { problems }
  return { crossing: { area, measure, strand: own, within: other }, problems }
}
