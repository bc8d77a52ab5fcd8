import type { Group } from './group'
import type { WaveKey } from './landlord'

/** What lifts or holds back a group on some measures, in standard deviations of contentment: about 0.3 is ten points
 *  where three quarters are satisfied. */
export type Effect = { group: Group; measures: 'all' | readonly string[]; shift: Record<WaveKey, number> }

const always = (shift: number): Record<WaveKey, number> => ({
  '2025-autumn': shift,
  '2026-spring': shift,
  '2026-autumn': shift,
})

/** The planted patterns. Those of `truths.ts` come from here; the first few make everyone a little lifelike. */
export const effects: readonly Effect[] = [
  { group: { strands: { age: ['65-74'] } }, measures: 'all', shift: always(0.12) },
  { group: { strands: { age: ['75-over'] } }, measures: 'all', shift: always(0.26) },
  { group: { strands: { age: ['16-24'] } }, measures: 'all', shift: always(-0.08) },
  { group: { tenure: [3] }, measures: 'all', shift: always(-0.42) },
  { group: { tenure: [2] }, measures: 'all', shift: always(-0.3) },
  { group: { tenure: [3] }, measures: ['overall-service'], shift: always(-0.2) },
  { group: { tenure: [4] }, measures: ['staff-helpful', 'needs-understood'], shift: always(0.2) },
  {
    group: { strands: { disability: ['limited-a-lot'] } },
    measures: ['easy-contact', 'contact-times'],
    shift: always(-0.42),
  },
  {
    group: { strands: { disability: ['limited-a-lot'] } },
    measures: ['needs-understood', 'extra-help'],
    shift: always(-0.24),
  },
  {
    group: { strands: { age: ['25-34'] } },
    measures: ['views-acted-on', 'have-a-say', 'told-outcome'],
    shift: always(-0.3),
  },
  {
    group: { areas: ['SO'] },
    measures: ['repairs', 'repair-time'],
    shift: { '2025-autumn': -0.18, '2026-spring': -0.42, '2026-autumn': -0.4 },
  },
  { group: { areas: ['NE'] }, measures: ['repairs', 'repair-time', 'overall-service'], shift: always(0.1) },
  {
    group: { areas: ['NW3-1'] },
    measures: ['overall-service', 'getting-on', 'rent-value'],
    shift: { '2025-autumn': -0.5, '2026-spring': -0.85, '2026-autumn': -0.8 },
  },
  {
    group: { strands: { language: ['polish'] } },
    measures: ['easy-to-read', 'know-complain'],
    shift: always(-0.75),
  },
  {
    group: { strands: { language: ['urdu', 'bengali', 'somali', 'punjabi', 'gujarati'] } },
    measures: ['right-format'],
    shift: always(-0.6),
  },
  {
    group: { strands: { ethnicity: ['pakistani'], sex: ['female'] }, areas: ['NW'] },
    measures: ['treated-fairly', 'culture'],
    shift: always(-0.5),
  },
  {
    group: { strands: { ethnicity: ['pakistani'], sex: ['male'] } },
    measures: ['treated-fairly', 'culture'],
    shift: always(0.3),
  },
]
