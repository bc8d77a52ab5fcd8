import { z } from 'zod'
import { type Problem, problemsOf } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'
import type { Translate } from '../../../locales/translate'
import { longestPassword, shortestPassword } from '../../../session/password-length'

const Joining = z.object({
  name: z.string().trim().min(1, 'join-name-missing').max(120, 'join-name-long'),
  password: z
    .string()
    .min(shortestPassword, 'join-password-short')
    .max(longestPassword, 'join-password-long'),
})

/** The name that was typed, to be shown again; the password never is. */
export const typedName = (form: FormData): string => typedIn(form, 'name')

/** The name and password somebody joins with, or every problem, in these words. */
export function readJoining(
  form: FormData,
  words: Translate,
): { ok: true; value: z.infer<typeof Joining> } | { ok: false; problems: Problem[] } {
  const parsed = Joining.safeParse({ name: typedName(form), password: typedIn(form, 'password') })
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = problemsOf(parsed.error.issues)
  return { ok: false, problems: problems.map(({ field, message }) => ({ field, message: words(message) })) }
}
