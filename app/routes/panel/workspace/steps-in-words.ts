import type { Step } from '../../../../db/panel/trail.server'
import type { Language } from '../../../../surveys/language'
import type { TrailStep } from '../../../components/trail'
import { dayInWords } from '../../../locales/day'
import { translator } from '../../../locales/translate'

/** The steps of a trail as they are read: the landlord is called so. */
export function stepsInWords(steps: readonly Step[], language: Language): TrailStep[] {
  const words = translator(language, 'panel')
  return steps.map(({ act, panel_name, words: said, done_on }) => ({
    who: words(`act-${act.replace(' ', '-')}`, { panel: panel_name ?? words('view-landlord') }),
    day: dayInWords(done_on, language),
    said,
  }))
}
