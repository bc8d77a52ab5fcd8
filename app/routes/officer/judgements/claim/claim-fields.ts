import { z } from 'zod'
import type { PickedFigure } from '../../../../../db/evidence.server'
import type { Claim, ClaimSource, ClaimWords } from '../../../../../db/judgement/claim.server'
import { readDay } from '../../../../../surveys/bringing-in/day'
import { everybody } from '../../../../../surveys/cut'
import type { Line } from '../../../../../surveys/framework'
import { sides } from '../../../../../surveys/judgement/claim'
import { type Problem, problemsOf } from '../../../../components/problem'
import { pickedFields, pickedIn, pickedShape } from '../../../../http/picked-figure'
import { typedIn } from '../../../../http/typed-in'

const words = ['side', 'claim', 'meaning', 'line', 'heavy', 'finding'] as const
const source = ['kind', 'title', 'dated-on', 'says', 'kept-at'] as const

/** The fields of a claim's page, by the names it and its address use. */
export const claimFields = [...words, ...pickedFields, ...source] as const
export type TypedClaim = Record<(typeof claimFields)[number], string>

/** What the forms hold, or what the address asks them to begin with. */
export function typedClaim(from: FormData | URLSearchParams): TypedClaim {
  const typed = Object.fromEntries(claimFields.map((field) => [field, typedIn(from, field)])) as TypedClaim
  return { ...typed, group: typed.group || String(everybody) }
}

/** What the form of a claim that is there begins with. */
export function typedOf({ side, claim, meaning, line, is_heavy, finding }: Claim): TypedClaim {
  const typed = typedClaim(new URLSearchParams())
  return {
    ...typed,
    side,
    claim,
    meaning,
    line: line ?? '',
    heavy: is_heavy ? 'yes' : '',
    finding: finding ?? '',
  }
}

/** What was read, or every problem, at most one a field. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

const text = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Keep this to ${longest} characters`)

const Words = z.object({
  side: z.enum(sides, 'Choose whether it is a strength or a weakness'),
  claim: text('Enter the claim', 600),
  meaning: text('Enter what it means for tenants', 600),
})

/** The words of a claim of a judgement that looks into these lines. */
export function readWords(typed: TypedClaim, lines: readonly Line[]): Read<ClaimWords> {
  const parsed = Words.safeParse(typed)
  const problems = problemsOf(parsed.error?.issues)
  const line = lines.find(({ id }) => id === typed.line)
  if (typed.line !== '' && !line) problems.push({ field: 'line', message: 'Choose a line of this theme' })
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const more = { is_heavy: typed.heavy === 'yes', line: line?.id ?? null, finding: typed.finding || null }
  return { ok: true, value: { ...parsed.data, ...more } }
}

/** The figure that was picked. */
export function readPicked(typed: TypedClaim): Read<PickedFigure> {
  const parsed = z.object(pickedShape).safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  return { ok: true, value: pickedIn(parsed.data) }
}

const Source = z.object({
  kind: z.enum(['document', 'figure'], 'Choose what it is'),
  title: text('Enter its title', 200),
  'dated-on': z
    .string()
    .transform((typed) => readDay(typed, 'day-first'))
    .pipe(z.string('Enter its day, such as 5 May 2026')),
  says: text('Enter what it says', 600),
  'kept-at': z.string().trim().max(300, 'Keep this to 300 characters'),
})

/** The document or landlord's figure that was entered. */
export function readSource(typed: TypedClaim): Read<Omit<ClaimSource, 'id'>> {
  const parsed = Source.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { 'dated-on': dated_on, 'kept-at': kept_at, ...rest } = parsed.data
  return { ok: true, value: { ...rest, dated_on, kept_at } }
}
