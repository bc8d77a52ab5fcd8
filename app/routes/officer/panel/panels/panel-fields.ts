import { z } from 'zod'
import type { PanelFacts } from '../../../../../db/panel/panel.server'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

const fields = ['name', 'area', 'above'] as const
/** What an officer types of a panel, by the names of the fields. */
export type TypedPanel = Record<(typeof fields)[number], string>

const Typed = z.object({
  name: z.string().trim().min(1, 'Enter the name of the panel').max(80, 'Keep the name to 80 characters'),
  area: z
    .string()
    .regex(/^\d{1,9}$/, 'Choose the area it speaks for')
    .transform(Number),
  above: z.union([z.literal('').transform(() => null), z.uuid('Choose a panel above it, or none')]),
})

/** What the form holds. */
export function typedPanel(form: FormData): TypedPanel {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field)])) as TypedPanel
}

/** A panel as it was typed, or every problem, at most one a field. */
export function readPanel(
  typed: TypedPanel,
): { ok: true; facts: PanelFacts } | { ok: false; problems: Problem[] } {
  const parsed = Typed.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { name, area, above } = parsed.data
  return { ok: true, facts: { name, area_id: area, above_id: above } }
}
