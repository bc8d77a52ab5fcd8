import { z } from 'zod'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

/** What the form of a comment holds: the reasons ticked, their numbers typed, and the reasons that the page had by
 *  their numbers, in order. */
export type TypedCoding = {
  ticked: string[]
  numbers: string
  shown: string[]
  comment: string
  version: string
}

/** Stands among the boxes for a comment that gives no reason. */
export const noReason = 'none'

/** What the form holds, as typed. */
export const typedCoding = (form: FormData): TypedCoding => ({
  ticked: form.getAll('reason').map(String),
  numbers: typedIn(form, 'numbers'),
  shown: typedIn(form, 'shown').split(' ').filter(Boolean),
  comment: typedIn(form, 'comment'),
  version: typedIn(form, 'version'),
})

type Read =
  | { ok: true; coding: { commentId: string; version: number; reasons: string[] } }
  | { ok: false; problems: Problem[] }

const Comment = z.object({ comment: z.uuid(), version: z.coerce.number().int().min(0).max(1e9) })

/** The reasons found in a comment, of those in the codebook by their keys, or every problem; undefined where no form of
 *  ours sends this. */
export function readCoding(typed: TypedCoding, known: readonly string[]): Read | undefined {
  const about = Comment.safeParse(typed)
  if (!about.success || typed.shown.some((key) => !known.includes(key))) return undefined
  const numbers = typed.numbers.split(/[\s,;.]+/).filter(Boolean)
  const keys = [noReason, ...typed.shown]
  const unknown = numbers.filter((one) => !/^\d{1,3}$/.test(one) || keys[Number(one)] === undefined)
  if (unknown.length > 0) {
    const message = `No reason has the number ${unknown.join(', ')}: they go from 1 to ${typed.shown.length}, and 0 is none`
    return { ok: false, problems: [{ field: 'numbers', message }] }
  }
  const found = new Set([...typed.ticked, ...numbers.map((one) => keys[Number(one)] ?? '')])
  const reasons = keys.slice(1).filter((key) => found.has(key))
  const problem = problemOf(found.has(noReason), reasons.length)
  if (problem) return { ok: false, problems: [{ field: 'numbers', message: problem }] }
  return { ok: true, coding: { commentId: about.data.comment, version: about.data.version, reasons } }
}

function problemOf(isNone: boolean, reasons: number): string | undefined {
  if (isNone && reasons > 0) return 'Say that it gives none, or say which: not both'
  return !isNone && reasons === 0 ? 'Say which reasons it gives, or 0 for none' : undefined
}
