import { z } from 'zod'
import type { ViewWords } from '../../../../../db/panel/view.server'
import { services } from '../../../../../surveys/service'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import type { Translate } from '../../../../locales/translate'

const fields = ['panel', 'words', 'area', 'service'] as const
/** What a member types of a view, by the names of the fields. */
export type TypedView = Record<(typeof fields)[number], string>

/** No view, and no answer to one, is longer. */
export const longestWords = 1000

const Typed = z.object({
  panel: z.uuid('view-panel-missing'),
  words: z.string().trim().min(1, 'view-words-missing').max(longestWords, 'view-words-long'),
  area: z
    .string()
    .regex(/^\d{1,9}$/, 'view-area-missing')
    .transform(Number),
  service: z.enum(services.map(({ key }) => key) as [string], 'view-service-missing'),
})

/** What the form holds. */
export function typedView(form: FormData): TypedView {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field)])) as TypedView
}

/** A view for one of these panels about one of these areas, or every problem, in these words. */
export function readView(
  typed: TypedView,
  { panels, areas }: { panels: readonly { id: string }[]; areas: readonly { id: number }[] },
  words: Translate,
): { ok: true; view: ViewWords } | { ok: false; problems: Problem[] } {
  const parsed = Typed.safeParse(typed)
  const problems = problemsOf(parsed.error?.issues)
  const has = (field: string) => problems.some((problem) => problem.field === field)
  if (!has('panel') && !panels.some(({ id }) => id === typed.panel)) {
    problems.push({ field: 'panel', message: 'view-panel-missing' })
  }
  if (!has('area') && !areas.some(({ id }) => id === Number(typed.area))) {
    problems.push({ field: 'area', message: 'view-area-missing' })
  }
  if (parsed.success && problems.length === 0) {
    const { panel, area, ...said } = parsed.data
    return { ok: true, view: { panel_id: panel, area_id: area, ...said } }
  }
  const inWords = problems.map(({ field, message }) => ({
    field,
    message: words(message, { most: longestWords }),
  }))
  return { ok: false, problems: inWords }
}
