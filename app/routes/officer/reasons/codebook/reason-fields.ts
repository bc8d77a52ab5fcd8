import { z } from 'zod'
import { reasonSides } from '../../../../../surveys/comments/reasons'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

const words = (missing: string, longest: number) =>
  z.string().min(1, missing).max(longest, `Keep this to ${longest} characters`)

const Fields = z.object({
  side: z.enum(reasonSides, { error: 'Choose what it is a reason for' }),
  name: words('Enter a name', 60),
  includes: words('Enter what belongs to it', 300),
  excludes: z.string().max(300, 'Keep this to 300 characters'),
  example: words('Enter an example, in made-up words', 300),
  used: z.enum(['yes', 'no'], { error: 'Choose whether it is used' }),
})

export type ReasonFields = z.infer<typeof Fields>

/** The form of a reason as it was filled in. */
export type TypedReason = Record<keyof ReasonFields, string>

/** What the form holds. */
export const typedReason = (form: FormData): TypedReason => {
  const said = (field: keyof ReasonFields) => typedIn(form, field).trim()
  return {
    ...{ side: said('side'), name: said('name'), includes: said('includes') },
    ...{ excludes: said('excludes'), example: said('example'), used: said('used') },
  }
}

/** Reads it: the reason, or every problem. */
export function readReason(
  typed: TypedReason,
): { ok: true; fields: ReasonFields } | { ok: false; problems: Problem[] } {
  const read = Fields.safeParse(typed)
  return read.success
    ? { ok: true, fields: read.data }
    : { ok: false, problems: problemsOf(read.error.issues) }
}

/** A key for a new reason, made of its name, that none has yet. */
export function newReasonKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const key = /^[a-z]/.test(plain) && plain.length > 1 ? plain.slice(0, 30) : `reason-${plain}`.slice(0, 30)
  const isFree = (one: string) => one !== 'new' && !taken.has(one)
  if (isFree(key)) return key
  for (let count = 2; ; count++) if (isFree(`${key}-${count}`)) return `${key}-${count}`
}
