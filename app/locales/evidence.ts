import type { Evidence } from '../../db/evidence.server'
import type { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import { dayInWords } from './day'
import { grouped } from './number'
import { reader, translator } from './translate'
import { groupsInWords } from './weighting'

/** The figure an entry rests on, in a few sentences: when, where, who, how many, how far it can be trusted, whether it
 *  is weighted, and of which day it is where that is not the reading's. */
export function evidenceInWords(evidence: Evidence, language: Language, own?: OwnWords): string {
  const { figure, question, wave, area, group } = evidence
  const words = translator(language, 'public', own)
  const read = reader(language, own)
  const groupWords = group && `${read(group.cut)} – ${read(group.value)}`
  const where = [wave.name, area.isWhole ? undefined : area.name, groupWords].filter(Boolean).join(', ')
  const facts = { where, question: read(question.text) }
  if (!figure) return words('evidence-hidden', facts)
  const { percent, base, low, high } = figure
  return [
    words(`evidence-${question.type}`, { ...facts, percent, base: grouped(base), low, high }),
    figure.size === 'normal' ? undefined : words('evidence-small'),
    weightedInWords(evidence, language, own),
    figure.readOn && words('evidence-kept', { day: dayInWords(figure.readOn, language) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What it is weighted by, with the percentage without the weights where that is told, or why it is not where its reading
 *  is. A figure kept from an earlier reading may have been weighted otherwise than this one is, so its groups are not
 *  named. */
function weightedInWords(
  { figure, weightedBy }: Evidence,
  language: Language,
  own: OwnWords | undefined,
): string | undefined {
  const words = translator(language, 'public', own)
  if (figure?.isTooSmallForWeights) return words('evidence-too-few')
  if (!figure?.weighted) return undefined
  const isNamed = !figure.readOn && weightedBy
  const weighted = isNamed
    ? words('evidence-weighted-by', { groups: groupsInWords(weightedBy, language, own) })
    : words('evidence-weighted')
  const { unweighted } = figure.weighted
  return unweighted ? `${weighted} ${words('evidence-unweighted', { unweighted })}` : weighted
}
