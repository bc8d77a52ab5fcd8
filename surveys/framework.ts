import { z } from 'zod'

/** An enquiry line: one question an inspector asks, in our own words. Its id is the theme's id and a letter: `30.4.b`. */
export const Line = z.object({ id: z.string().regex(/^[a-z0-9.-]+$/), text: z.string().min(20) })
export type Line = z.infer<typeof Line>

/** A theme of a framework: its number (or a short name where the source gives none), its title and its lines. */
export const Theme = z.object({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: z.string().min(3),
  lines: z.array(Line).min(1),
})
export type Theme = z.infer<typeof Theme>

/** A set of Key Lines of Enquiry. */
export const Framework = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  number: z.string().optional(),
  title: z.string(),
  source: z.string(),
  themes: z.array(Theme).min(1),
})
export type Framework = z.infer<typeof Framework>
