import { z } from 'zod'
import { findingStates } from '../../../surveys/analysis/finding'
import { findingColumns } from '../../routes/officer/findings/findings-file.server'
import { cursor, limit, next } from '../api-shapes'
import { fieldsOf } from '../api-views'

/** What the document says of the list. */
export const findingWords = {
  operationId: 'listAllFindings',
  summary: 'What is worth a person’s time in every wave, with what was decided',
  description:
    'Needs the scope results:read. The newest wave first, each as its newest reading has it and in the order to look at it: the same items as the findings of a wave. A field is null where there is nothing to say, or where the figure is hidden.',
}

export const FindingItem = z.object({
  wave: z.object({ key: z.string(), name: z.string(), survey: z.string().describe("The survey's key.") }),
  ...fieldsOf(findingColumns),
})
export type FindingItem = z.infer<typeof FindingItem>

export const FindingList = z.object({ items: z.array(FindingItem), next })
export type FindingList = z.infer<typeof FindingList>

export const FindingQuery = z.object({
  state: z
    .enum(findingStates)
    .optional()
    .describe('Only those of which this was decided, or new for nothing; left out, all.'),
  limit,
  cursor,
})
