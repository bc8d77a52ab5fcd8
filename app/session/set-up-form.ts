import { z } from 'zod'
import type { FirstOrganisation } from '../../db/first-organisation.server'
import { type Problem, problemsOf } from '../components/problem'
import { typedIn } from '../http/typed-in'
import { longestPassword, shortestPassword } from './password-length'

/** The fields of the set-up form that are shown again after a mistake; the password never is. */
export const typedFields = ['organisation', 'address', 'contact', 'name', 'email'] as const
export type Typed = Record<(typeof typedFields)[number], string>

const text = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Keep this to ${longest} characters`)

const SetUp = z.object({
  organisation: text('Enter the name of your organisation', 120),
  address: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'Enter the name your organisation has in web addresses')
    .regex(
      /^$|^[a-z][a-z0-9-]{1,39}$/,
      'Use 2 to 40 small letters, digits and hyphens, starting with a letter, like harbour-homes',
    ),
  contact: text('Enter how a tenant reaches a person, such as a telephone number and its hours', 500),
  name: text('Enter your name', 120),
  email: text('Enter your e-mail address', 254).regex(
    /^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'Enter an e-mail address like name@example.org',
  ),
  password: z
    .string()
    .min(shortestPassword, `Choose a password of ${shortestPassword} characters or more`)
    .max(longestPassword, `Choose a password of ${longestPassword} characters or fewer`),
})

/** What the set-up form says, or every problem in it, at most one a field, in the order of the page. */
export function readSetUp(
  form: FormData,
): { ok: true; value: FirstOrganisation } | { ok: false; problems: Problem[] } {
  const given = Object.fromEntries([...typedFields, 'password'].map((field) => [field, typedIn(form, field)]))
  const parsed = SetUp.safeParse(given)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { organisation, address, contact, name, email, password } = parsed.data
  return {
    ok: true,
    value: {
      organisation: { name: organisation, address, contact },
      administrator: { name, email, password },
    },
  }
}

/** What was typed, to be shown again. */
export function typedSetUp(form?: FormData): Typed {
  const pairs = typedFields.map((field) => [field, form ? typedIn(form, field) : ''])
  return Object.fromEntries(pairs) as Typed
}
