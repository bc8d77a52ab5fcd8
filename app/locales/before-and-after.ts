import type { Evidence } from '../../db/evidence.server'
import type { Remeasured } from '../../db/reading/remeasure.server'
import type { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import { translator } from './translate'

/** What became of the figure that an entry rests on: "In Autumn 2025 it was 52.1%. In Spring 2026 it is 58.3%: up 6.2
 *  points, which may be chance." Undefined while it was not measured again. */
export function beforeAndAfterInWords(
  { wave, figure }: Pick<Evidence, 'wave' | 'figure'>,
  remeasured: Remeasured,
  { language, own }: { language: Language; own?: OwnWords | undefined },
): string | undefined {
  const words = translator(language, 'public', own)
  if (remeasured.standing === 'not known') {
    const { because } = remeasured
    return because === 'not since' ? undefined : words(`again-${because.replaceAll(' ', '-')}`)
  }
  const { later, points, standing } = remeasured
  const certainty = words(standing === 'still so' ? 'may-be-chance' : 'unlikely-chance')
  const moved = { points: words('again-points', { count: Math.abs(points) }), certainty }
  return words('again-moved', {
    ...{ wave: wave.name, before: figure?.percent ?? '' },
    ...{ later: later?.wave.name ?? '', after: later?.figure?.percent ?? '' },
    moved: points === 0 ? words('again-same') : words(points > 0 ? 'again-up' : 'again-down', moved),
  })
}
