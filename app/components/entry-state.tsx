import { Tag, type TagColour } from './tag'

export type EntryStateName = 'draft' | 'with the panel' | 'confirmed' | 'challenged'

const states: Record<EntryStateName, { text: string; colour: TagColour }> = {
  draft: { text: 'Draft', colour: 'grey' },
  'with the panel': { text: 'With the panel', colour: 'blue' },
  challenged: { text: 'Challenged', colour: 'yellow' },
  confirmed: { text: 'Public', colour: 'green' },
}

/** Where an entry stands between its writer and the public. */
export function EntryState({ state }: { state: EntryStateName }) {
  const { text, colour } = states[state]
  return <Tag text={text} colour={colour} />
}
