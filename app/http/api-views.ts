import { z } from 'zod'
import type { Column } from '../export/table'
import type { ApiViewName, ViewName } from '../export/view-names'
import { compareColumns } from '../routes/officer/compare/compare-file.server'
import { driverColumns } from '../routes/officer/drivers/drivers-file.server'
import { gapsColumns } from '../routes/officer/export/gaps-table'
import { findingColumns } from '../routes/officer/findings/findings-file.server'
import { headlineColumns } from '../routes/officer/overview/headlines-file.server'
import { reasonColumns } from '../routes/officer/reasons/reasons-file.server'
import { completenessColumns, respondentColumns } from '../routes/officer/respondents/respondents-file.server'
import { trendColumns } from '../routes/officer/trend/trend-file.server'
import { ReadingItem } from './api-shapes'

const area = z.string().optional().describe('The code of an area; left out, the whole organisation.')
const question = z
  .string()
  .optional()
  .describe('The key of a measured question; left out, the first headline question.')

export const ViewQuery = z.object({
  question,
  area,
  strand: z.string().optional().describe('A strand, or tenure or channel; left out, the first strand.'),
  against: z
    .string()
    .optional()
    .describe(
      'Another wave of the survey as "wave." and its key, or another area of this one as "area." and its code; left out, the wave before, else the newest other wave, else another area beside this one.',
    ),
  group: z
    .string()
    .optional()
    .describe('A category of a strand, or a tenure, as "sex.female"; left out, everybody.'),
  by: z.enum(['wave', 'month']).optional().describe('Left out, by wave.'),
})

type Asked = keyof typeof ViewQuery.shape

/** A list that the API gives of a wave: the rows of the file of the same view, field by field. */
export type ApiView = {
  view: ViewName
  summary: string
  columns: readonly Column[]
  asks: readonly Asked[]
  /** What a key must be good for; left out, results. */
  scope?: 'comments:read'
}

/** Those lists, by what they are called in the address. */
export const apiViews = {
  comparison: {
    view: 'compare',
    summary: 'A question in one wave or area held against another, group by group',
    columns: compareColumns,
    asks: ['question', 'area', 'strand', 'against'],
  },
  completeness: {
    view: 'completeness',
    summary: 'Of how many of those who answered each strand is known',
    columns: completenessColumns,
    asks: [],
  },
  drivers: {
    view: 'drivers',
    summary: 'What goes along with the first headline question',
    columns: driverColumns,
    asks: [],
  },
  findings: {
    view: 'findings',
    summary: 'What is worth a person’s time, the first to look at first, with what was decided',
    columns: findingColumns,
    asks: [],
  },
  gaps: {
    view: 'gaps',
    summary: 'The gaps in an area that are unlikely to be chance, the largest first',
    columns: gapsColumns,
    asks: ['area'],
  },
  headlines: {
    view: 'headlines',
    summary: 'Every question, of everybody, with its change, benchmark and target',
    columns: headlineColumns,
    asks: [],
  },
  reasons: {
    view: 'reasons',
    summary: 'The reasons that released comments give, in the organisation or a region',
    columns: reasonColumns,
    asks: ['area'],
    scope: 'comments:read',
  },
  respondents: {
    view: 'respondents',
    summary: 'Who answered, against the population',
    columns: respondentColumns,
    asks: [],
  },
  trend: {
    view: 'trend',
    summary: 'A question over time, by wave or month, and the areas within since the last wave',
    columns: trendColumns,
    asks: ['question', 'area', 'group', 'by'],
  },
} as const satisfies Record<ApiViewName, ApiView>

/** The parameters that a view takes. */
export const queryOf = ({ asks }: ApiView) =>
  ViewQuery.pick(Object.fromEntries(asks.map((name) => [name, true])) as Record<Asked, true>)

/** Columns as the fields of an item. */
export function fieldsOf(columns: readonly Column[]) {
  const fields = columns.map(({ key, heading, isNumber }) => {
    const field = isNumber ? z.number() : z.string()
    return [key, field.nullable().describe(heading)] as const
  })
  return Object.fromEntries(fields)
}

/** The answer that a view gives: its columns are the fields of its items. */
export function listShapeOf({ columns }: ApiView) {
  return z.object({
    reading: ReadingItem,
    wave: z.object({ key: z.string(), name: z.string() }),
    items: z.array(z.object(fieldsOf(columns))),
    method: z
      .array(z.object({ about: z.string(), words: z.string() }))
      .describe('How the figures were made, in words.'),
    next: z.null().describe('There are no more: all is in one answer.'),
  })
}
