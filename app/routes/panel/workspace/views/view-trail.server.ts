import type { Tx } from '../../../../../db/client.server'
import type { Entry } from '../../../../../db/entry/entry.server'
import { groupByView } from '../../../../../db/entry/panel-view.server'
import type { View } from '../../../../../db/panel/view.server'
import type { Language } from '../../../../../surveys/language'
import type { TrailStep } from '../../../../components/trail'
import { dayInWords } from '../../../../locales/day'
import { translator } from '../../../../locales/translate'
import { stepsInWords } from '../steps-in-words'

type Reader = {
  /** The entries that the reader may read, in the words they may. */
  entries: readonly Entry[]
  hrefOf: (entryId: string) => string
  language: Language
}

/** All that became of a view, in the order of days: its steps, and the entries that take it up. */
export async function trailOfView(
  tx: Tx,
  { id, steps }: View,
  { entries, hrefOf, language }: Reader,
): Promise<TrailStep[]> {
  const words = translator(language, 'panel')
  const taken = (await groupByView(tx, [id], entries)).get(id) ?? []
  const trail = [
    ...stepsInWords(steps, language).map((step, at) => ({ on: steps[at]?.done_on ?? '', step })),
    ...taken.map((entry) => {
      const on = entry.sent_on ?? entry.written_on
      const state = words(`state-${entry.state.replaceAll(' ', '-')}`)
      const who = words('act-taken-up', { state })
      return { on, step: { who, day: dayInWords(on, language), said: entry.view, href: hrefOf(entry.id) } }
    }),
  ]
  return trail.sort((one, other) => one.on.localeCompare(other.on)).map(({ step }) => step)
}
