import { data, redirect } from '@remix-run/node'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listClaims, moveClaimUp } from '../../../../../db/judgement/claim.server'
import {
  beginJudgement,
  dropDraft,
  type Judgement,
  type Saved,
  saveConclusion,
  signJudgement,
  type Writer,
} from '../../../../../db/judgement/judgement.server'
import { findPlanRecord } from '../../../../../db/plan/record.server'
import { holdsAnything } from '../../../../../surveys/judgement/recorded-plan'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { subjectOf, suggestFor } from '../about-judgement.server'
import { overtaken } from '../claim/saving.server'
import { judgementHref, waveJudgementsHref } from '../href'
import { requireClaim, revisionIn } from '../require-judgement.server'
import { missingIn, readConclusion, typedConclusion } from './concluding'

/** Does what was sent from the page of a judgement, and gives the answer. */
export async function actOnJudgement(tx: Tx, account: Writer, judgement: Judgement, form: FormData) {
  const { id, wave_id: waveId, framework, theme, kind } = judgement
  const intent = typedIn(form, 'intent')
  if (intent === 'version') {
    return redirect(judgementHref(await beginJudgement(tx, account, { waveId, framework, theme, kind })))
  }
  const seen = { id, revision: revisionIn(form) }
  if (intent === 'drop') return answer(await dropDraft(tx, seen), waveJudgementsHref(waveId))
  if (intent === 'up') {
    const claim = await requireClaim(tx, judgement, typedIn(form, 'claim'))
    return answer(await moveClaimUp(tx, claim, seen.revision), judgementHref(id))
  }
  const typed = typedConclusion(form)
  const { conclusion, problems } = readConclusion(typed, subjectOf(judgement))
  if (intent !== 'sign') {
    if (problems.length > 0) return refused(problems, typed)
    return answer(await saveConclusion(tx, seen, conclusion), judgementHref(id), typed)
  }
  const reckoned = await reckon(tx, judgement)
  const missing = [...problems, ...missingIn(conclusion, reckoned)]
  if (missing.length > 0) return refused(missing, typed)
  const { suggested, reckoning, record } = reckoned
  const signing = { ...conclusion, suggested, reckoning, record, today: today() }
  return answer(await signJudgement(tx, account, seen, signing), judgementHref(id), typed)
}

/** What stands under a signature, and what it is signed on. */
async function reckon(tx: Tx, judgement: Judgement) {
  const subject = subjectOf(judgement)
  const claims = await listClaims(tx, [judgement.id])
  const record = subject.kind === 'prospects' ? await findPlanRecord(tx, today()) : undefined
  const { level, reckoning } = suggestFor(subject, claims, record)
  const { kind } = subject
  return {
    kind,
    claims,
    hasRecord: record !== undefined && holdsAnything(record),
    suggested: level?.key ?? null,
    reckoning,
    record,
  }
}

type Typed = ReturnType<typeof typedConclusion>

const refused = (problems: Problem[], typed: Typed | undefined, status = 422) =>
  data({ problems, typed }, { status })

const answer = (saved: Saved, href: string, typed?: Typed) =>
  saved === 'done' ? redirect(href) : refused([overtaken], typed, 409)
