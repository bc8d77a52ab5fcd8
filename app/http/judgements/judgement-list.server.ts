import { z } from 'zod'
import type { Tx } from '../../../db/client.server'
import { type Citation, type Evidence, listEvidence } from '../../../db/evidence.server'
import { type Claim, listClaims } from '../../../db/judgement/claim.server'
import { citationKey, findClaimGaps, findGapsSince } from '../../../db/judgement/claim-gap.server'
import { type Judgement, listSigned } from '../../../db/judgement/judgement.server'
import { type Remeasured, remeasure } from '../../../db/reading/remeasure.server'
import { findWave } from '../../../db/wave.server'
import type { GapSince } from '../../../surveys/judgement/claim-gaps'
import { standingOfClaim, standingOfGroup } from '../../../surveys/judgement/claim-standing'
import { findSubject } from '../../../surveys/judgement/subject'
import { notUnderstood } from '../api.server'
import { evidenceItem } from '../evidence-item'
import { gapItem } from '../gap-item'
import { planRecordItem } from '../plan/record-item'
import { remeasuredItem } from '../remeasured-item'
import type { ClaimItem, JudgementItem, JudgementList, JudgementQuery } from './shapes'

/** The judgements that are signed, each with its claims and what they rest on, page by page. */
export async function judgementList(
  tx: Tx,
  { limit, cursor }: z.infer<typeof JudgementQuery>,
): Promise<JudgementList> {
  if (cursor !== undefined && !z.uuid().safeParse(cursor).success) {
    throw notUnderstood([{ path: 'cursor', message: 'is not one this address gave' }])
  }
  const after = cursor === undefined ? {} : { after: cursor }
  const found = await listSigned(tx, { ...after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const claims = await listClaims(
    tx,
    page.map(({ id }) => id),
  )
  const items: JudgementItem[] = []
  for (const judgement of page) {
    const own = claims.filter(({ judgement_id }) => judgement_id === judgement.id)
    items.push(await judgementItem(tx, judgement, own))
  }
  return { items, next: found.length > limit ? (page.at(-1)?.id ?? null) : null }
}

async function judgementItem(tx: Tx, judgement: Judgement, claims: readonly Claim[]): Promise<JudgementItem> {
  const { id, framework, theme, kind, version, scale, level, reason, plan_record } = judgement
  const wave = await findWave(tx, judgement.wave_id)
  const levels = findSubject(judgement)?.scales.find(({ key }) => key === scale)?.levels
  const figures = await figureItems(
    tx,
    claims.flatMap((claim) => claim.figures),
  )
  return {
    ...{ id, framework, theme: theme || null, kind, version, scale: scale ?? '', level: level ?? '', reason },
    wave: { key: wave?.key ?? '', name: wave?.name ?? '', survey: wave?.survey_key ?? '' },
    level_name: levels?.find(({ key }) => key === level)?.name ?? level ?? '',
    ...{ suggested: judgement.suggested, reckoning: judgement.reckoning ?? '' },
    plan_record: plan_record ? planRecordItem(plan_record) : null,
    ...{ signed_by: judgement.signed_as ?? '', signed_on: judgement.signed_on ?? '' },
    claims: claims.map((claim) => claimItem(claim, figures.splice(0, claim.figures.length))),
  }
}

/** The figures that the claims of one judgement rest on, in their order, with the gap of each and what became of it. */
async function figureItems(tx: Tx, citations: readonly Citation[]): Promise<ClaimItem['figures']> {
  const evidence = await listEvidence(tx, citations)
  const since = await remeasure(tx, citations)
  const gaps = await findClaimGaps(tx, citations)
  const gapsSince = await findGapsSince(tx, citations, since)
  return citations.map((citation, at) => {
    const gap = gaps.get(citationKey(citation))
    const again = since[at] as Remeasured
    return {
      ...evidenceItem(evidence[at] as Evidence),
      gap: gapItem(gap, { isArea: false }),
      measured_again: remeasuredItem(again),
      gap_measured_again: gap && again.later ? gapAgainItem(gapsSince.get(citationKey(citation))) : null,
    }
  })
}

const gapAgainItem = (since: GapSince | undefined) =>
  since ? { standing: since.standing, later: gapItem(since.now, { isArea: false }) } : null

const claimItem = (
  { id, origin_id, side, claim, meaning, is_heavy, line, sources }: Claim,
  figures: ClaimItem['figures'],
): ClaimItem => ({
  ...{ id, first_id: origin_id, side, claim, meaning, weighs_heavily: is_heavy, line },
  standing: standingOfClaim(
    figures.map(({ measured_again, gap_measured_again }) =>
      standingOfGroup(measured_again.standing, gap_measured_again?.standing),
    ),
  ),
  figures,
  sources: sources.map(({ id: _, ...source }) => source),
})
