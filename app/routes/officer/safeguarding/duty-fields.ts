import { z } from 'zod'
import type { Problem } from '../../../components/problem'

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
  const typedIn = (field: string) => {
    const value = form.get(field)
    return typeof value === 'string' ? value.trim() : ''
  }
  return { name: typedIn('name'), email: typedIn('email') }
}

/** Who was named, or every problem, at most one a field. */
export function readDuty(
  typed: TypedDuty,
): { ok: true; duty: TypedDuty } | { ok: false; problems: Problem[] } {
  const parsed = Duty.safeParse(typed)
  if (parsed.success) return { ok: true, duty: parsed.data }
  const problems = new Map<string, string>()
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0])
    if (!problems.has(field)) problems.set(field, message)
  }
  return { ok: false, problems: [...problems].map(([field, message]) => ({ field, message })) }
}
