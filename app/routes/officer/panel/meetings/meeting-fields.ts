import { z } from 'zod'
import type { Meeting, MeetingFacts } from '../../../../../db/panel/meeting.server'
import { readDay } from '../../../../../surveys/bringing-in/day'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { dayInWords } from '../../../../locales/day'

const fields = ['day', 'place', 'agenda'] as const
/** What an officer types of a meeting; of the agenda an item a line. */
export type TypedMeeting = Record<(typeof fields)[number], string>

const longestItem = 200
const mostItems = 20

const Typed = z.object({
  day: z
    .string()
    .transform((typed) => readDay(typed, 'day-first') ?? '')
    .refine((day) => day !== '', 'Enter the day, such as 3 March 2027'),
  place: z
    .string()
    .trim()
    .min(1, 'Enter where it is held: a place, or a link')
    .max(300, 'Keep the place to 300 characters'),
  agenda: z
    .string()
    .transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((items) => items.length <= mostItems, `Keep the agenda to ${mostItems} lines`)
    .refine(
      (items) => items.every((item) => item.length <= longestItem),
      `Keep each line of the agenda to ${longestItem} characters`,
    ),
})

/** What the form holds. */
export function typedMeeting(form: FormData): TypedMeeting {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field)])) as TypedMeeting
}

/** What the form of a stored meeting, or of a new one, begins with. */
export const typedOf = (meeting: Meeting | undefined): TypedMeeting => ({
  day: meeting ? dayInWords(meeting.held_on, 'en') : '',
  place: meeting?.place ?? '',
  agenda: meeting?.agenda.join('\n') ?? '',
})

/** A meeting as it was typed, or every problem, at most one a field. */
export function readMeeting(
  typed: TypedMeeting,
): { ok: true; facts: MeetingFacts } | { ok: false; problems: Problem[] } {
  const parsed = Typed.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { day, place, agenda } = parsed.data
  return { ok: true, facts: { held_on: day, place, agenda } }
}

/** What was noted and decided, as it was typed. */
export type TypedMinutes = Pick<Meeting, 'notes' | 'decisions'>

const longestMinutes = 20_000
const tooLong = `Keep this to ${longestMinutes.toLocaleString('en')} characters`
const Minutes = z.object({
  notes: z.string().trim().max(longestMinutes, tooLong),
  decisions: z.string().trim().max(longestMinutes, tooLong),
})

/** What was noted and decided, or every problem. */
export function readMinutes(typed: TypedMinutes) {
  const parsed = Minutes.safeParse(typed)
  return parsed.success
    ? { ok: true as const, minutes: parsed.data }
    : { ok: false as const, problems: problemsOf(parsed.error.issues) }
}
