import { charactersOver, longestComment, tidyComment } from '../../../../surveys/comment'
import { findSpans } from '../../../../surveys/comments/find-spans'
import { redact } from '../../../../surveys/comments/redact'
import { services } from '../../../../surveys/service'
import type { Problem } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'
import { languageChoices } from '../../../locales/language-name'

export const holdReasons = [
  'It names or describes a person',
  'It tells of somebody’s health or private life',
  'It is about a complaint or a court case that is not over',
  'It insults or threatens',
  'Another reason',
] as const

export const concerns = [
  'Somebody may be hurting the tenant or their family',
  'The tenant may hurt themselves',
  'A child may be at risk',
  'Somebody may not be able to look after themselves',
  'Something in the home is a danger to life',
  'Another concern',
] as const

/** What the forms of a comment hold, by the names the page uses. */
const fields = [
  'act',
  'version',
  'service',
  'theme',
  'words',
  'edited-service',
  'edited-theme',
  'reason',
  'reason-more',
  'translation',
  'language',
  'concern',
  'note',
] as const
export type TypedAct = Record<(typeof fields)[number], string> & { replace: string[] }

/** What an officer asks to be done with a comment. */
export type Act =
  | { act: 'release'; words: string; service: string | null; theme: string | null }
  | { act: 'hold'; reason: string }
  | { act: 'return' }
  | { act: 'translate'; words: string }
  | { act: 'language'; language: string }
  | { act: 'pass on'; concern: string; note: string }

type Read = { ok: true; act: Act; version: number } | { ok: false; problems: Problem[] }

/** What the form holds, as typed. */
export function typedAct(form: FormData): TypedAct {
  const pairs = fields.map((field) => [field, typedIn(form, field)])
  return { ...Object.fromEntries(pairs), replace: form.getAll('replace').map(String) } as TypedAct
}

/** The act asked for, or every problem of its form; `releasable` is the comment's words in English. undefined: no form of
 *  ours sends this. */
export function readAct(typed: TypedAct, releasable: string): Read | undefined {
  const read = readers[typed.act]
  if (!read || !/^\d{1,9}$/.test(typed.version)) return undefined
  const found = read(typed, releasable)
  return 'act' in found ? { ok: true, act: found, version: Number(typed.version) } : { ok: false, ...found }
}

type Reader = (typed: TypedAct, releasable: string) => Act | { problems: Problem[] }

const readers: Record<string, Reader> = {
  release: ({ replace, service, theme }, releasable) => {
    const spans = findSpans(releasable).filter((_, place) => replace.includes(String(place)))
    return { act: 'release', words: redact(releasable, spans), ...spokenOf(service, theme) }
  },
  edit: ({ words, 'edited-service': service, 'edited-theme': theme }) => {
    const typed = tidyComment(words)
    const problems = problemsOf('words', typed, 'Enter the words to release')
    return problems.length > 0 ? { problems } : { act: 'release', words: typed, ...spokenOf(service, theme) }
  },
  hold: readHold,
  return: () => ({ act: 'return' }),
  translate: ({ translation }) => {
    const typed = tidyComment(translation)
    const problems = problemsOf('translation', typed, 'Enter the comment in English')
    return problems.length > 0 ? { problems } : { act: 'translate', words: typed }
  },
  language: ({ language }) =>
    languageChoices.some(({ value }) => value === language)
      ? { act: 'language', language }
      : { problems: [{ field: 'language', message: 'Choose the language it is written in' }] },
  'pass on': readPassOn,
}

function readHold({ reason, 'reason-more': more }: TypedAct): Act | { problems: Problem[] } {
  const problems: Problem[] = []
  const chosen = holdReasons.find((one) => one === reason)
  if (!chosen) problems.push({ field: 'reason', message: 'Choose why it is held back' })
  const written = more.trim()
  if (chosen === 'Another reason' && written === '') {
    problems.push({ field: 'reason-more', message: 'Enter the reason' })
  }
  problems.push(...tooLong('reason-more', written, 300))
  if (problems.length > 0) return { problems }
  const parts = chosen === 'Another reason' ? [written] : [chosen, written]
  return { act: 'hold', reason: parts.filter(Boolean).join('. ') }
}

function readPassOn({ concern, note }: TypedAct): Act | { problems: Problem[] } {
  const chosen = concerns.find((one) => one === concern)
  const written = note.trim()
  const problems: Problem[] = chosen ? [] : [{ field: 'concern', message: 'Choose what the concern is' }]
  if (chosen === 'Another concern' && written === '') {
    problems.push({ field: 'note', message: 'Enter what the concern is' })
  }
  problems.push(...tooLong('note', written, 1000))
  return chosen && problems.length === 0 ? { act: 'pass on', concern: chosen, note: written } : { problems }
}

function problemsOf(field: string, typed: string, missing: string): Problem[] {
  if (typed === '') return [{ field, message: missing }]
  const over = charactersOver(typed)
  return over > 0
    ? [{ field, message: `Keep this to ${longestComment} characters: it has ${over} too many` }]
    : []
}

const tooLong = (field: string, typed: string, longest: number): Problem[] =>
  typed.length > longest ? [{ field, message: `Keep this to ${longest} characters` }] : []

/** What a comment is about, and the theme it speaks of: whether there is such a theme is for the server to say. */
const spokenOf = (key: string, theme: string) => ({
  service: services.find((service) => service.key === key)?.key ?? null,
  theme: theme || null,
})
