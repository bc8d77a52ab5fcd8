import { z } from 'zod'

/** A cell of the pack's reading: shown, for a pack holds no other. */
export const PackFigure = z.object({
  area_id: z.number().int(),
  measure: z.number().int(),
  cell: z.number().int(),
})
export type PackFigure = z.infer<typeof PackFigure>

/** A gap between a group, or an area, and the others: which side it is on and by how many points, where that is told. */
export const PackGap = PackFigure.extend({ isBelow: z.boolean(), points: z.number().optional() })
export type PackGap = z.infer<typeof PackGap>

/** An entry as it was when the pack was made: its words, and which sending of it they are. */
export const PackEntry = z.object({
  id: z.uuid(),
  version: z.number().int(),
  view: z.string(),
  outcome: z.enum(['done', 'under way', 'not doing']),
  reply: z.string(),
  service: z.string(),
  area: z.string(),
})
export type PackEntry = z.infer<typeof PackEntry>

/** An action that was due when the pack was made. */
export const PackAction = z.object({
  id: z.uuid(),
  words: z.string(),
  dueOn: z.string(),
  isOverdue: z.boolean(),
})
export type PackAction = z.infer<typeof PackAction>

/** A view and the last thing that became of it since the meeting before; `from` is the panel that did it, null for the
 *  landlord. */
export const PackView = z.object({
  id: z.uuid(),
  words: z.string(),
  from: z.string().nullable(),
  act: z.enum(['raised', 'sent up', 'answered']),
  said: z.string(),
  on: z.string(),
})
export type PackView = z.infer<typeof PackView>

/** A service standard, and the figure of the pack's reading that it is held to, where it is shown. */
export const PackStandard = z.object({
  id: z.uuid(),
  words: z.string(),
  service: z.string(),
  percent: z.number(),
  standing: z.enum(['met', 'missed', 'not known']),
  figure: PackFigure.optional(),
})
export type PackStandard = z.infer<typeof PackStandard>

/** What a panel's meeting is given to read, as it was on the day the pack was made. */
export const AgendaPack = z.object({
  agenda: z.array(z.string()),
  headlines: z.array(PackFigure),
  gaps: z.array(PackGap),
  entries: z.array(PackEntry),
  actions: z.array(PackAction),
  views: z.array(PackView),
  standards: z.array(PackStandard),
})
export type AgendaPack = z.infer<typeof AgendaPack>

/** Every cell of the pack's reading that the pack shows. */
export const figuresOf = ({ headlines, gaps, standards }: AgendaPack): PackFigure[] => [
  ...headlines,
  ...gaps,
  ...standards.flatMap(({ figure }) => figure ?? []),
]
