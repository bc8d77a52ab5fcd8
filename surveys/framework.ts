import { z } from 'zod'
import type { JudgementScale } from './judgement-scale'

/** What can answer an enquiry line: a question to tenants; data on who people are, of those who answer or of those who
 *  are involved, served or employed; a figure the landlord supplies; a document or record that somebody reads. */
export const AnswerSource = z.enum(['tenants', 'profile', 'figure', 'document'])
export type AnswerSource = z.infer<typeof AnswerSource>

/** Descriptors: what a landlord at one of the two described levels does, a sentence or two each. */
const Descriptors = z.array(z.string().min(20))

/** An enquiry line: one question an inspector asks, in our own words. Its id is the theme's id and a letter: `30.4.b`.
 *  `upper` and `lower` are the descriptors that bear on it, of the two levels which the framework's scale describes: of
 *  excellent and of fair. Either is empty where the source says nothing of the line. `sameAs` is the line of an earlier
 *  framework that asks the same, so that evidence for one is evidence for the other. */
export const Line = z
  .object({
    id: z.string().regex(/^[a-z0-9.-]+$/),
    text: z.string().min(20),
    answeredBy: z.array(AnswerSource).min(1),
    /** Why no question to tenants can answer the line; only where none can. */
    whyNotTenants: z.string().min(20).optional(),
    upper: Descriptors,
    lower: Descriptors,
    sameAs: z.string().optional(),
  })
  .refine(
    ({ answeredBy, whyNotTenants }) => answeredBy.includes('tenants') === (whyNotTenants === undefined),
    {
      message: 'say why tenants cannot judge the line where they cannot, and only there',
    },
  )
export type Line = z.infer<typeof Line>

/** A theme of a framework: its number (or a short name where the source gives none), its title and its lines. `part` is
 *  the main question under which the source puts several themes together. */
export const Theme = z.object({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: z.string().min(3),
  part: z.string().optional(),
  lines: z.array(Line).min(1),
})
export type Theme = z.infer<typeof Theme>

/** A set of Key Lines of Enquiry. */
export const Framework = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  regulator: z.enum(['Audit Commission', 'Wales Audit Office']),
  number: z.string().optional(),
  title: z.string(),
  source: z.string(),
  /** The scale of the judgement, whose described levels are those of the lines' descriptors. */
  scale: z.custom<JudgementScale>(),
  /** The scale on which a short-notice inspection judges the framework as a whole. */
  shortNoticeScale: z.custom<JudgementScale>().optional(),
  themes: z.array(Theme).min(1),
})
export type Framework = z.infer<typeof Framework>

/** True where a question to tenants can give evidence for the line. */
export const isForTenants = (line: Line): boolean => line.answeredBy.includes('tenants')
