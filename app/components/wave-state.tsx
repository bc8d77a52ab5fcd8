import { Tag, type TagColour } from './tag'

const states: Record<'planned' | 'open' | 'closed', { text: string; colour: TagColour }> = {
  planned: { text: 'Planned', colour: 'grey' },
  open: { text: 'Open', colour: 'green' },
  closed: { text: 'Closed', colour: 'blue' },
}

/** Where a wave stands. */
export function WaveState({ state }: { state: keyof typeof states }) {
  return <Tag {...states[state]} />
}
