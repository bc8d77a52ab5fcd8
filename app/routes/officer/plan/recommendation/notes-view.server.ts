import type { WholeRecommendation } from '../../../../../db/plan/whole.server'
import { dayInWords } from '../../../../locales/day'

/** A progress note as pages show it; `about` is the action it is on, where it is on one and not said already. */
export type NoteView = { id: string; text: string; about: string | undefined; by: string; on: string }

/** The notes of a recommendation, or of one of its actions, the last first. */
export function viewNotes({ notes, actions }: WholeRecommendation, actionId?: string): NoteView[] {
  const numberOf = (id: string | undefined) => actions.findIndex((action) => action.id === id) + 1
  return notes
    .filter((note) => actionId === undefined || note.actionId === actionId)
    .map((note) => ({
      ...{
        id: note.id,
        text: note.text,
        by: note.by ?? 'Somebody who has left',
        on: dayInWords(note.on, 'en'),
      },
      about: actionId === undefined && note.actionId ? `Action ${numberOf(note.actionId)}` : undefined,
    }))
}
