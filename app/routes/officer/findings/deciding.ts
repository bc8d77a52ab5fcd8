import { z } from 'zod'
import type { NewDecision } from '../../../../db/finding.server'
import { type Problem, problemsOf } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

/** What the forms of a finding hold. */
export type TypedDecision = {
  act: string
  seen: string
  owner: string
  note: string
  reason: string
  into: string
}

/** What was typed, as it was. */
export function typedDecision(form: FormData): TypedDecision {
  const of = (name: string) => typedIn(form, name).trim()
  const [act, seen, owner, note] = [of('act'), of('seen'), of('owner'), of('note')]
  return { act, seen, owner, note, reason: of('reason'), into: of('into') }
}

const longest = 1000
const text = z.string().max(longest, `Write ${longest.toLocaleString('en')} characters or fewer`)

/** Who may own a finding, and what it may be merged into. */
type Offered = { owners: readonly { id: string }[]; targets: readonly { key: string }[] }

/** What was decided on which version, or every problem; undefined where no form of ours sends that. */
export function readDecision(
  typed: TypedDecision,
  { owners, targets }: Offered,
): { ok: true; seen: number; decision: NewDecision } | { ok: false; problems: Problem[] } | undefined {
  const isOwner = (id: string) => id === '' || owners.some((one) => one.id === id)
  const isTarget = (key: string) => targets.some((one) => one.key === key)
  const nothing = { note: '', owner_id: null, merged_into: null }
  const shapes = {
    accept: z
      .object({ owner: z.string().refine(isOwner, 'Choose an owner from the list'), note: text })
      .transform(({ owner, note }) => ({
        ...nothing,
        ...{ state: 'accepted' as const, note, owner_id: owner || null },
      })),
    dismiss: z
      .object({ reason: text.min(1, 'Say why nothing is to be done about it') })
      .transform(({ reason }) => ({ ...nothing, state: 'dismissed' as const, note: reason })),
    merge: z
      .object({ into: z.string().refine(isTarget, 'Choose the finding that it is part of') })
      .transform(({ into }) => ({ ...nothing, state: 'merged' as const, merged_into: into })),
    'take back': z.object({}).transform(() => ({ ...nothing, state: 'new' as const })),
  }
  const shape = Object.entries(shapes).find(([act]) => act === typed.act)?.[1]
  const seen = Number(typed.seen)
  if (!shape || !Number.isInteger(seen) || seen < 0) return undefined
  const parsed = shape.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  return { ok: true, seen, decision: parsed.data }
}
