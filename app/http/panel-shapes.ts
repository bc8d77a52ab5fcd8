import { z } from 'zod'
import { StrandKey } from '../../surveys/strand'
import { EvidenceItem } from './api-shapes'

const Area = z.object({ code: z.string(), name: z.string() })

/** A panel as the API gives it: what is public of it, and nothing of its members. */
export const PanelItem = z.object({
  id: z.string(),
  name: z.string(),
  area: Area.describe('The area it speaks for.'),
  above: z.string().nullable().describe('The id of the panel to which it sends views up; null for none.'),
  members: z.number().int().min(10).nullable().describe('How many sit on it; null where fewer than 10 do.'),
  meetings: z.array(z.object({ id: z.string(), held_on: z.iso.date() })).describe('The latest first.'),
  standards: z
    .array(
      z.object({
        id: z.string(),
        service: z.string(),
        standard: z.string().describe('What is promised, in plain words.'),
        question: z.string().describe('The key of the question that shows whether it is kept.'),
        area: Area,
        target: z.number().int().min(1).max(100),
        standing: z
          .enum(['met', 'missed', 'not known'])
          .describe('By the figure as it is shown; not known where it is hidden, or the target may be met.'),
        evidence: EvidenceItem.nullable().describe('Null where nothing is shown.'),
      }),
    )
    .describe('Those it has agreed.'),
  views: z
    .array(
      z.object({
        id: z.string(),
        view: z.string(),
        service: z.string(),
        area: Area,
        published_on: z.iso.date(),
        answers: z.array(
          z.object({
            by: z.string().nullable().describe('The panel that answered; null for the landlord.'),
            answer: z.string(),
            on: z.iso.date(),
          }),
        ),
        entries: z
          .array(z.string())
          .describe('The ids of the public “you said, we did” entries that take it up.'),
      }),
    )
    .describe('Those it raised that are public, the newest first.'),
})
export type PanelItem = z.infer<typeof PanelItem>

/** Who the members of all panels are, strand by strand, beside all tenants. */
const MembersProfile = z.object({
  taken_on: z.iso.date(),
  members: z.number().int(),
  strands: z
    .array(
      z.object({
        strand: StrandKey,
        taken_on: z.iso.date().describe('The day of the last reading that showed this strand anew.'),
        members: z.number().int().describe('All members on that day.'),
        population_from: z
          .enum(['entered', 'register'])
          .nullable()
          .describe('Where the shares of the tenants are from; null where nothing is known of them.'),
        population_known: z
          .number()
          .min(0)
          .max(1)
          .nullable()
          .describe(
            'Of what share of the tenants the register knows it; null for figures that were entered.',
          ),
        groups: z
          .array(
            z.object({
              categories: z
                .array(z.string())
                .describe(
                  'The categories put together, by their keys; `not-said` are those who did not say.',
                ),
              members: z.number().int().min(10),
              share: z
                .number()
                .min(0)
                .max(1)
                .nullable()
                .describe(
                  'Of the members who said it; of all, where `not-said` is put together with others; null of `not-said` alone.',
                ),
              population_share: z
                .number()
                .min(0)
                .max(1)
                .nullable()
                .describe('Of the tenants; null where it is not known of every group.'),
            }),
          )
          .describe('Never of fewer than 10 members, and at least two.'),
        verdict: z
          .enum(['unlike', 'alike', 'not told'])
          .describe('Whether the members are too unlike the tenants for it to be chance.'),
      }),
    )
    .describe('Those of which two groups or more can be shown.'),
})

export const PanelList = z.object({
  items: z.array(PanelItem),
  profile: MembersProfile.nullable().describe('Null before the first reading of it.'),
  next: z.null(),
})
export type PanelList = z.infer<typeof PanelList>

/** The list of panels is whole, and takes no parameter. */
export const PanelQuery = z.object({})
