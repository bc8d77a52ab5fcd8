import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Account } from '../../../../../db/account.server'
import type { Tx } from '../../../../../db/client.server'
import {
  findSurveyDraft,
  goToStep,
  type Saved,
  type SurveyDraft,
  takeStep,
} from '../../../../../db/survey-draft.server'
import type { Step } from '../../../../../surveys/building/step'
import { markStale } from '../../../../../surveys/stale'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import { draftHref } from '../href'
import { readRight } from '../whole/stale-fields'

/** The draft whose id stands in the address, or the answer that there is no such page. */
export async function requireDraft(tx: Tx, id: string | undefined): Promise<SurveyDraft> {
  const parsed = z.uuid().safeParse(id)
  const draft = parsed.success ? await findSurveyDraft(tx, parsed.data) : undefined
  if (!draft) throw new Response(null, { status: 404 })
  return draft
}

/** A form that was sent to change a draft. */
export type Sent = { tx: Tx; account: Account; draft: SurveyDraft; form: FormData; revision: number }

/** Runs `work` with a form sent to one of a draft's pages. */
export async function withSent<T>(
  { request, context, params }: ActionFunctionArgs,
  work: (sent: Sent) => Promise<T>,
): Promise<T> {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const draft = await requireDraft(tx, params.draft)
    return work({ tx, account, draft, form, revision: Number(typedIn(form, 'revision')) })
  })
}

/** Takes a step on the draft, or goes back or forward over one; gives why nothing came of it, in words. */
export async function change(
  { tx, account, draft, form, revision }: Sent,
  make: (() => Step | undefined) | 'undo' | 'redo',
): Promise<{ ok: true; at: string } | { ok: false; message: string }> {
  const asked = { id: draft.id, revision, account }
  if (draft.revision !== revision) return { ok: false, message: changedSince(draft) }
  if (typeof make === 'string') {
    return told(draft, await goToStep(tx, asked, make), make)
  }
  const step = make()
  if (!step) return { ok: false, message: nothingDone }
  const definition = markStale(draft.definition, step.definition, readRight(form))
  return told(draft, await takeStep(tx, asked, { ...step, definition }), step.at)
}

const told = (draft: SurveyDraft, saved: Saved, at: string) =>
  saved.ok ? { ok: true as const, at } : { ok: false as const, message: changedSince(draft) }

const nothingDone =
  'Nothing was changed: this had been done already, or what it was to be done to is not in the survey any more.'

/** A form of words sent back as it was filled in: with problems at its fields, or a message why nothing was saved. */
export function refuse<Typed>(
  { form }: Sent,
  typed: Typed,
  why: { problems: Problem[] } | { message: string },
) {
  const { problems, message } = { problems: [], message: undefined, ...why }
  const refused: Refused<Typed> = { typed, problems, message, right: readRight(form) }
  return data(refused, { status: message ? 409 : 422 })
}

type Refused<Typed> = { typed: Typed; problems: Problem[]; message: string | undefined; right: string[] }

/** Says who changed the draft under somebody's hands, and how. */
export function changedSince({ changer, undo }: SurveyDraft): string {
  const what = undo ? ` (the last change: ${undo})` : ''
  return `${changer} has changed this draft since you opened the page${what}. Nothing of yours was saved. Look at the draft as it is now, then send your change again if it is still right.`
}

/** Back to the builder's page, where the work goes on; the phone there shows the question that was changed. */
export function backTo(draft: SurveyDraft, at: string) {
  const key = /^(?:question|up|down)-(.+)$/.exec(at)?.[1]
  const query = key ? `?shown=${key}` : ''
  return redirect(`${draftHref(draft.id)}${query}#${at}`, 303)
}
