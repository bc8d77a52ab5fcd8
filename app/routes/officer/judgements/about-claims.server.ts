import type { Tx } from '../../../../db/client.server'
import { type Citation, type Evidence, listEvidence } from '../../../../db/evidence.server'
import type { Claim } from '../../../../db/judgement/claim.server'
import { citationKey, findClaimGaps, findGapsSince } from '../../../../db/judgement/claim-gap.server'
import { type Remeasured, remeasure } from '../../../../db/reading/remeasure.server'
import { getDefinition } from '../../../../db/survey.server'
import { findWave } from '../../../../db/wave.server'
import type { DisplayedGap } from '../../../../surveys/analysis/displayed-gap'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { lineById } from '../../../../surveys/frameworks/all'
import type { GapSince } from '../../../../surveys/judgement/claim-gaps'
import type { MeasuredStanding } from '../../../../surveys/judgement/claim-standing'
import { dayInWords } from '../../../locales/day'
import { evidenceInWords } from '../../../locales/evidence'
import { gapInWords } from '../../../locales/gap'
import { groupInSentence } from '../../../locales/group'
import { grouped } from '../../../locales/number'
import { positiveOf } from '../../../locales/positive'
import { gapSinceInWords, remeasuredInWords } from '../../../locales/remeasured'

/** A figure that a claim rests on, in words: the evidence, the gap of a group to the others, and what became of each. */
export type AboutFigure = {
  id: string
  evidence: string
  gap: string | undefined
  since: Since | undefined
  gapSince: Since | undefined
}

type Since = { standing: MeasuredStanding; words: string }

/** A claim as pages show it. */
export type AboutClaim = ReturnType<typeof aboutClaim>

type Known = {
  evidence: ReadonlyMap<string, Evidence>
  gaps: ReadonlyMap<string, DisplayedGap>
  since: ReadonlyMap<string, Remeasured>
  gapsSince: ReadonlyMap<string, GapSince>
  definitions: ReadonlyMap<string, SurveyDefinition>
}

/** The claims of one judgement as they are shown. `isRemeasured`: with what became of each figure since, or where a wave is
 *  given in that wave. */
export async function aboutClaims(
  tx: Tx,
  claims: readonly Claim[],
  { isRemeasured, inWave }: { isRemeasured: boolean; inWave?: string },
): Promise<AboutClaim[]> {
  const citations = claims.flatMap(({ figures }) => figures)
  const evidence = await listEvidence(tx, citations)
  const since = isRemeasured ? await remeasure(tx, citations, inWave) : []
  const known = {
    evidence: mapOf(citations, evidence),
    gaps: await findClaimGaps(tx, citations),
    since: mapOf(citations, since),
    gapsSince: await findGapsSince(tx, citations, since),
    definitions: await findDefinitions(tx, evidence),
  }
  return claims.map((claim) => aboutClaim(claim, known))
}

function mapOf<T>(citations: readonly Citation[], values: readonly T[]): Map<string, T> {
  return new Map(values.map((value, at) => [citationKey(citations[at] as Citation), value]))
}

async function findDefinitions(tx: Tx, evidence: readonly Evidence[]) {
  const definitions = new Map<string, SurveyDefinition>()
  for (const id of new Set(evidence.map(({ wave }) => wave.id))) {
    const wave = await findWave(tx, id)
    if (wave) definitions.set(id, await getDefinition(tx, wave))
  }
  return definitions
}

function aboutClaim(claim: Claim, known: Known) {
  const { id, origin_id, side, meaning, is_heavy, line, finding, figures, sources } = claim
  return {
    ...{ id, origin: origin_id, side, words: claim.claim, meaning, isHeavy: is_heavy },
    ...{ line: line ?? undefined, lineText: line ? lineById.get(line)?.text : undefined, finding },
    figures: figures.map((figure): AboutFigure => aboutFigure(figure, known)),
    sources: sources.map((source) => ({
      id: source.id,
      title: source.title,
      words: `${source.kind === 'document' ? 'Document' : 'Landlord’s figure'}: ${source.title}, ${dayInWords(source.dated_on, 'en')}. ${source.says}`,
      keptAt: source.kept_at,
    })),
  }
}

function aboutFigure(figure: Citation & { id: string }, known: Known): AboutFigure {
  const key = citationKey(figure)
  const evidence = known.evidence.get(key)
  const since = known.since.get(key)
  return {
    id: figure.id,
    evidence: evidence ? evidenceInWords(evidence, 'en') : '',
    gap: evidence && gapOf(evidence, figure, known),
    since: since && aboutSince(since),
    gapSince:
      evidence &&
      since?.later &&
      aboutGapSince(key, { waveThen: evidence.wave.name, waveNow: since.later.wave.name }, known),
  }
}

/** What became of a figure; nothing where it has not been measured since, which is said once for all of them. */
function aboutSince(since: Remeasured): AboutFigure['since'] {
  const { standing } = since
  if (standing === 'not known' && since.because === 'not since') return undefined
  const words = [remeasuredInWords(since), laterInWords(since)].filter(Boolean).join(' ')
  return { standing, words }
}

/** What became of the gap of a group; nothing where there was none, or its figure was not found again. */
function aboutGapSince(
  key: string,
  waves: { waveThen: string; waveNow: string },
  { gaps, gapsSince }: Known,
) {
  const before = gaps.get(key)
  const since = gapsSince.get(key)
  if (!before || !since) return undefined
  return { standing: since.standing, words: gapSinceInWords(since, { before, ...waves }) }
}

/** How far the later figure can be trusted. */
function laterInWords({ later }: Remeasured): string | undefined {
  if (!later?.figure) return undefined
  const { low, high, base } = later.figure
  return `Its 95% interval is ${low}% to ${high}%, from ${grouped(base)} answers.`
}

function gapOf({ wave, area, question }: Evidence, figure: Citation, { gaps, definitions }: Known) {
  const gap = gaps.get(citationKey(figure))
  const definition = definitions.get(wave.id)
  if (!gap || !definition) return undefined
  const who = groupInSentence(definition, figure.evidence_cell)
  return gapInWords(gap, positiveOf(question), { who, inArea: area.isWhole ? undefined : area.name })
}
