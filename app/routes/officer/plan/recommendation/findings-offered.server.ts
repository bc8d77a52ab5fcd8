import type { Tx } from '../../../../../db/client.server'
import { listDecisions } from '../../../../../db/finding.server'
import type { Basis } from '../../../../../db/plan/recommendation.server'
import { listWaves } from '../../../../../db/wave.server'
import { aboutBasis } from './recommendation-view.server'

/** The accepted findings of every wave, and those rested on already, as a form offers them. */
export async function listOffered(
  tx: Tx,
  rests: readonly Basis[],
): Promise<{ value: string; text: string }[]> {
  const accepted: Basis[] = []
  for (const { id: waveId } of await listWaves(tx)) {
    for (const { finding, state } of (await listDecisions(tx, waveId)).values()) {
      if (state === 'accepted') accepted.push({ waveId, finding })
    }
  }
  const all = new Map([...rests, ...accepted].map((basis) => [basisValue(basis), basis]))
  const offered: { value: string; text: string }[] = []
  for (const [value, basis] of all) {
    const { name, wave } = await aboutBasis(tx, basis)
    offered.push({ value, text: `${name}, ${wave}` })
  }
  return offered
}

/** A finding as a form sends it. */
export const basisValue = ({ waveId, finding }: Basis): string => `${waveId} ${finding}`

/** The finding that a form sent, if it was offered. */
export function basisOf(typed: string, offered: readonly { value: string }[]): Basis[] {
  const [waveId = '', finding = ''] = typed.split(' ')
  return offered.some(({ value }) => value === typed) ? [{ waveId, finding }] : []
}
