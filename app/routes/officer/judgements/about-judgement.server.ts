import type { Claim } from '../../../../db/judgement/claim.server'
import type { Judgement } from '../../../../db/judgement/judgement.server'
import { balanceInWords, balanceOf } from '../../../../surveys/judgement/balance'
import { isBacked } from '../../../../surveys/judgement/claim'
import { prospectsInWords, prospectsOf } from '../../../../surveys/judgement/prospects'
import type { PlanRecord } from '../../../../surveys/judgement/recorded-plan'
import { findSubject, isSuggestedOn, type Subject } from '../../../../surveys/judgement/subject'
import {
  type JudgementLevel,
  type JudgementScale,
  judgementScales,
} from '../../../../surveys/judgement-scale'
import { dayInWords } from '../../../locales/day'

/** What the rule suggests, as a key and in words, and the sum it comes from; nothing on the scales it is not made for. */
export type Suggestion = { level: JudgementLevel | undefined; reckoning: string }

/** The suggestion for claims, or for the record of the plan where prospects are judged. */
export function suggestFor(
  { kind, scales }: Subject,
  claims: readonly Claim[],
  record: PlanRecord | undefined,
): Suggestion {
  if (kind === 'prospects') return suggestProspects(scales, record)
  const balance = balanceOf(claims.map(({ side, is_heavy }) => ({ side, isHeavy: is_heavy })))
  return { level: balance.level, reckoning: balanceInWords(balance) }
}

function suggestProspects(scales: readonly JudgementScale[], record: PlanRecord | undefined): Suggestion {
  if (!record)
    return { level: undefined, reckoning: 'There is no action plan yet, so there is no record of one.' }
  const level = scales.some(isSuggestedOn) ? prospectsOf(record) : undefined
  return { level, reckoning: prospectsInWords(record) }
}

/** What a judgement is of; fails where its framework is no longer there, which a signed one forbids. */
export function subjectOf(judgement: Pick<Judgement, 'framework' | 'theme' | 'kind'>): Subject {
  const subject = findSubject(judgement)
  if (!subject) throw new Error(`nothing is judged as ${judgement.framework} ${judgement.theme}`)
  return subject
}

/** A judgement in a few words: its level, what the rule suggested, who signed it, how many claims are on each side, the lines
 *  nothing is said of yet with something behind it, and of prospects the plan that they rest on, which a signed one keeps. */
export function aboutJudgement(
  judgement: Judgement,
  claims: readonly Claim[],
  record: PlanRecord | undefined,
) {
  const subject = subjectOf(judgement)
  const scale = subject.scales.find(({ key }) => key === judgement.scale)
  const suggestion = suggestFor(subject, claims, record)
  const isSigned = judgement.state === 'signed'
  const suggested = isSigned ? levelNamed(judgement.suggested) : suggestion.level?.name
  const of = (side: Claim['side']) => claims.filter((claim) => claim.side === side).length
  const covered = new Set(claims.filter(hasEvidence).map(({ line }) => line))
  return {
    ...{ id: judgement.id, version: judgement.version, revision: judgement.revision, isSigned },
    ...{ name: subject.name, kind: subject.kind, framework: subject.framework, theme: subject.theme },
    level: scale?.levels.find(({ key }) => key === judgement.level)?.name,
    reason: judgement.reason,
    suggested: suggested ?? 'Nothing',
    reckoning: (isSigned ? judgement.reckoning : undefined) ?? suggestion.reckoning,
    signed: judgement.signed_on
      ? `${judgement.signed_as}, ${dayInWords(judgement.signed_on, 'en')}`
      : undefined,
    plan: isSigned ? judgement.plan_record?.plan : planUnder(subject, record),
    counts: { strengths: of('strength'), weaknesses: of('weakness') },
    lines: {
      all: subject.lines.length,
      open: subject.lines.filter(({ id }) => !covered.has(id)).map(({ id, text }) => ({ id, text })),
    },
  }
}

const planUnder = ({ kind }: Subject, record: PlanRecord | undefined) =>
  kind === 'prospects' ? record?.plan : undefined

export type AboutJudgement = ReturnType<typeof aboutJudgement>

/** The scales that the rules suggest a level on share no key. */
const levels = [judgementScales.balance, judgementScales.prospects].flatMap((scale) => scale.levels)

const levelNamed = (key: string | null) => levels.find((level) => level.key === key)?.name

const hasEvidence = ({ figures, sources }: Claim) =>
  isBacked({ figures: figures.length, sources: sources.length })
