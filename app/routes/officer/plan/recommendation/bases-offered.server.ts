import type { Tx } from '../../../../../db/client.server'
import { listDecisions } from '../../../../../db/finding.server'
import { listSignedClaims } from '../../../../../db/judgement/signed-claim.server'
import type { Basis } from '../../../../../db/plan/basis.server'
import { listWaves } from '../../../../../db/wave.server'
import type { Problem } from '../../../../components/problem'
import { madeFrom } from '../href'
import { aboutBasis } from './about-basis.server'
import { readRecommendation, type TypedRecommendation } from './recommendation-fields'

type Offered = { name: string; choices: { value: string; text: string }[] }[]

/** What a recommendation can rest on as a form offers it: the accepted findings of every wave and the claims that are signed,
 *  and what it rests on already. */
export async function listOffered(tx: Tx, rests: readonly Basis[]): Promise<Offered> {
  const accepted: Basis[] = []
  for (const { id: waveId } of await listWaves(tx)) {
    for (const { finding, state } of (await listDecisions(tx, waveId)).values()) {
      if (state === 'accepted') accepted.push({ waveId, finding })
    }
  }
  const claims = (await listSignedClaims(tx)).map(({ origin_id }) => ({ claimId: origin_id }))
  const isFinding = (basis: Basis) => 'finding' in basis
  return [
    {
      name: 'Findings that were accepted',
      choices: await choicesOf(tx, [...rests.filter(isFinding), ...accepted]),
    },
    {
      name: 'Claims that are signed',
      choices: await choicesOf(tx, [...rests.filter((one) => !isFinding(one)), ...claims]),
    },
  ].filter(({ choices }) => choices.length > 0)
}

/** Each once. */
async function choicesOf(tx: Tx, bases: readonly Basis[]): Promise<Offered[number]['choices']> {
  const all = new Map(bases.map((basis) => [basisValue(basis), basis]))
  const choices: Offered[number]['choices'] = []
  for (const [value, basis] of all) {
    const { name, wave } = await aboutBasis(tx, basis)
    choices.push({ value, text: `${name}, ${wave}` })
  }
  return choices
}

/** What something rests on as a form sends it. */
export const basisValue = (basis: Basis): string =>
  'claimId' in basis ? `claim ${basis.claimId}` : `${basis.waveId} ${basis.finding}`

/** What a form sent, or that it is not offered any more. */
export function basisOf(
  typed: string,
  offered: Offered,
): { ok: true; rests: Basis[] } | { ok: false; problems: Problem[] } {
  if (typed === '') return { ok: true, rests: [] }
  if (!offered.some(({ choices }) => choices.some(({ value }) => value === typed)))
    return { ok: false, problems: [notOffered] }
  const [first = '', second = ''] = typed.split(' ')
  return { ok: true, rests: [first === 'claim' ? { claimId: second } : { waveId: first, finding: second }] }
}

const notOffered: Problem = {
  field: 'rests',
  message:
    'What this was to rest on is not an accepted finding, or not a signed claim, any more: choose another, or nothing',
}

/** A recommendation as it was typed, with what it rests on of what is offered, or every problem at once. */
export function readResting(typed: TypedRecommendation, since: string, offered: Offered) {
  const read = readRecommendation(typed, since)
  const basis = basisOf(typed.rests, offered)
  if (read.ok && basis.ok) return { ok: true as const, words: read.words, rests: basis.rests }
  const problems = [...(read.ok ? [] : read.problems), ...(basis.ok ? [] : basis.problems)]
  return { ok: false as const, problems }
}

/** What an address asks a recommendation to be made of, as a form sends it; empty where it asks nothing. */
export function askedBasis(search: URLSearchParams): string {
  const { claim, wave, finding } = madeFrom(search)
  if (claim) return basisValue({ claimId: claim })
  return wave || finding ? basisValue({ waveId: wave ?? '', finding: finding ?? '' }) : ''
}
