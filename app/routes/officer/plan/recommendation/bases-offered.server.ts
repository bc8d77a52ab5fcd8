import type { Tx } from '../../../../../db/client.server'
import { listDecisions } from '../../../../../db/finding.server'
import { listSignedClaims } from '../../../../../db/judgement/signed-claim.server'
import type { Basis } from '../../../../../db/plan/basis.server'
import { listWaves } from '../../../../../db/wave.server'
import { aboutBasis } from './about-basis.server'

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

/** What a form sent, if it was offered. */
export function basisOf(typed: string, offered: Offered): Basis[] {
  if (!offered.some(({ choices }) => choices.some(({ value }) => value === typed))) return []
  const [first = '', second = ''] = typed.split(' ')
  return [first === 'claim' ? { claimId: second } : { waveId: first, finding: second }]
}

/** What an address asks a recommendation to be made of. */
export const askedBasis = (search: URLSearchParams): string => {
  const claim = search.get('claim')
  if (claim !== null) return basisValue({ claimId: claim })
  return basisValue({ waveId: search.get('wave') ?? '', finding: search.get('finding') ?? '' })
}
