import { z } from 'zod'
import type { Tx } from '../../../db/client.server'
import { type Evidence, listEvidence } from '../../../db/evidence.server'
import { type Claim, listClaims } from '../../../db/judgement/claim.server'
import { type Judgement, listSigned } from '../../../db/judgement/judgement.server'
import { findWave } from '../../../db/wave.server'
import { findSubject } from '../../../surveys/judgement/subject'
import { notUnderstood } from '../api.server'
import { evidenceItem } from '../evidence-item'
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
  const { id, framework, theme, kind, version, scale, level, reason } = judgement
  const wave = await findWave(tx, judgement.wave_id)
  const levels = findSubject(judgement)?.scales.find(({ key }) => key === scale)?.levels
  const evidence = await listEvidence(
    tx,
    claims.flatMap(({ figures }) => figures),
  )
  return {
    ...{ id, framework, theme: theme || null, kind, version, scale: scale ?? '', level: level ?? '', reason },
    wave: { key: wave?.key ?? '', name: wave?.name ?? '', survey: wave?.survey_key ?? '' },
    level_name: levels?.find(({ key }) => key === level)?.name ?? level ?? '',
    ...{ suggested: judgement.suggested, reckoning: judgement.reckoning ?? '' },
    ...{ signed_by: judgement.signed_as ?? '', signed_on: judgement.signed_on ?? '' },
    claims: claims.map((claim) => claimItem(claim, evidence.splice(0, claim.figures.length))),
  }
}

const claimItem = (
  { id, side, claim, meaning, is_heavy, line, sources }: Claim,
  evidence: Evidence[],
): ClaimItem => ({
  ...{ id, side, claim, meaning, weighs_heavily: is_heavy, line },
  figures: evidence.map(evidenceItem),
  sources: sources.map(({ id: _, ...source }) => source),
})
