import { z } from 'zod'
import type { EntryWords } from '../../../../db/entry/entry.server'
import type { PickedFigure } from '../../../../db/evidence.server'
import { readDay } from '../../../../surveys/bringing-in/day'
import { everybody } from '../../../../surveys/cut'
import { services } from '../../../../surveys/service'
import { type Problem, problemsOf } from '../../../components/problem'
import { numberField, pickedFields, pickedIn, pickedShape } from '../../../http/picked-figure'
import { typedIn } from '../../../http/typed-in'

/** The fields of an entry's form, by the names the page and its address use. */
export const entryFields = [
  'view',
  'outcome',
  'reply',
  'reason',
  'by-when',
  'for-group',
  'for-whom',
  'service',
  'area',
  ...pickedFields,
] as const
export type EntryField = (typeof entryFields)[number]
/** What the form holds: its fields as they were typed, and the ids of the actions that are ticked. */
export type TypedEntry = Record<EntryField, string> & { actions: string[] }

const text = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Keep this to ${longest} characters`)

const EntryForm = z.object({
  view: text('Enter what tenants said', 600),
  outcome: z.enum(['done', 'under way', 'not doing'], 'Choose what became of it'),
  reply: z.string().trim().max(2000, 'Keep this to 2000 characters'),
  reason: z.string().trim().max(2000, 'Keep this to 2000 characters'),
  'by-when': z.string().trim(),
  'for-group': numberField('Choose for whom it is'),
  'for-whom': z.string().trim().max(200, 'Keep this to 200 characters'),
  service: z.enum(services.map(({ key }) => key) as [string], 'Choose the service it is about'),
  area: numberField('Choose the area it is about'),
  ...pickedShape,
})

const noReply: Record<string, string> = {
  done: 'Enter what was done',
  'under way': 'Enter what is being done',
  'not doing': 'Enter what will not be done',
}

/** What an officer wrote and the figure they picked, or every problem, at most one a field, in the order of the page. */
export function readEntry(
  typed: TypedEntry,
): { ok: true; words: EntryWords; picked: PickedFigure } | { ok: false; problems: Problem[] } {
  const parsed = EntryForm.safeParse(typed)
  const problems = new Map(problemsOf(parsed.error?.issues).map(({ field, message }) => [field, message]))
  if (typed.reply.trim() === '') problems.set('reply', noReply[typed.outcome] ?? 'Enter your reply')
  const day = readDay(typed['by-when'], 'day-first')
  if (typed['by-when'].trim() !== '' && !day) problems.set('by-when', 'Enter a day, such as 1 February 2027')
  if (typed['by-when'].trim() === '' && typed.outcome === 'under way') {
    problems.set('by-when', 'Enter the day by which it is done')
  }
  if (typed.outcome === 'not doing' && typed.reason.trim() === '') {
    problems.set('reason', 'Enter why it is not being done')
  }
  if (!parsed.success || problems.size > 0) return { ok: false, problems: inPageOrder(problems) }
  return {
    ok: true,
    words: { ...wordsOf(parsed.data, day ?? null), action_ids: typed.actions },
    picked: pickedIn(parsed.data),
  }
}

/** A reason is kept of what is not done only, and a day of what is. */
function wordsOf(read: z.infer<typeof EntryForm>, day: string | null): Omit<EntryWords, 'action_ids'> {
  const { view, outcome, reply, reason, service, area } = read
  return {
    ...{ view, outcome, reply, service, area_id: area },
    reason: outcome === 'not doing' ? reason : '',
    due_on: outcome === 'not doing' ? null : day,
    for_cell: read['for-group'],
    for_whom: read['for-whom'],
  }
}

function inPageOrder(problems: Map<string, string>): Problem[] {
  return entryFields.flatMap((field) => {
    const message = problems.get(field)
    return message === undefined ? [] : [{ field, message }]
  })
}

/** What the form holds, or what the address asks the form to begin with. */
export function typedEntry(source: FormData | URLSearchParams): TypedEntry {
  const pairs = entryFields.map((field) => [field, typedIn(source, field)])
  const typed = Object.fromEntries(pairs) as Record<EntryField, string>
  const anybody = String(everybody)
  const actions = source.getAll('action').flatMap((id) => z.uuid().safeParse(id).data ?? [])
  return { ...typed, actions, group: typed.group || anybody, 'for-group': typed['for-group'] || anybody }
}
