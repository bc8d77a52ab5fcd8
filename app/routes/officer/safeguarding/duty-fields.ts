import { z } from 'zod'
import { type Problem, problemsOf } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

export type TypedDuty = { name: string; email: string }

const Duty = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the name of a person or a team')
    .max(120, 'Keep the name to 120 characters'),
  email: z.email('Enter an e-mail address, such as name@example.org'),
})

/** What the form holds. */
export function typedDuty(form: FormData): TypedDuty {
  return { name: typedIn(form, 'name').trim(), email: typedIn(form, 'email').trim() }
}

/** Who was named, or every problem, at most one a field. */
export function readDuty(
  typed: TypedDuty,
): { ok: true; duty: TypedDuty } | { ok: false; problems: Problem[] } {
  const parsed = Duty.safeParse(typed)
  if (parsed.success) return { ok: true, duty: parsed.data }
  return { ok: false, problems: problemsOf(parsed.error.issues) }
}
