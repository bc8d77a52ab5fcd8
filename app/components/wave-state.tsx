import { Tag, type TagColour } from './tag'

const states: Record<'planned' | 'open' | 'closed' | 'filling', { text: string; colour: TagColour }> = {
  planned: { text: 'Planned', colour: 'grey' },
  open: { text: 'Open', colour: 'green' },
  closed: { text: 'Closed', colour: 'blue' },
  filling: { text: 'Takes files', colour: 'yellow' },
}

type WaveStateProps = { state: 'planned' | 'open' | 'closed'; answeredBy: 'tenants' | 'files' }

/** Where a wave stands; one of a past survey takes files until it is closed. */
export function WaveState({ state, answeredBy }: WaveStateProps) {
  return <Tag {...states[state === 'open' && answeredBy === 'files' ? 'filling' : state]} />
}
