import { z } from 'zod'
import { typedIn } from '../../../../http/typed-in'

/** What an officer types of a member: whom of those there are, or the name and address of a new one. */
export type TypedMember = { account: string; name: string; email: string }

/** Somebody new, as they were typed. */
export const NewMember = z.object({
  name: z.string().trim().min(1, 'Enter their name').max(120, 'Keep the name to 120 characters'),
  email: z.string().trim().pipe(z.email('Enter their e-mail address, such as name@example.org')),
})

/** What the form holds. */
export function typedMember(form: FormData): TypedMember {
  return { account: typedIn(form, 'account'), name: typedIn(form, 'name'), email: typedIn(form, 'email') }
}
