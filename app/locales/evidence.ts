import type { Evidence } from '../../db/evidence.server'
import type { Language } from '../../surveys/language'
import { reader, translator } from './translate'

/** The figure an entry rests on, in one sentence: when, where, who, how many, and how far it can be trusted. */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const { figure, percent, question, wave, area, group } = evidence
  const words = translator(language, 'public')
  const read = reader(language)
  const groupWords = group && `${read(group.cut)} – ${read(group.value)}`
  const where = [wave.name, area.isWhole ? undefined : area.name, groupWords].filter(Boolean).join(', ')
  const facts = { where, question: read(question.text) }
  if (figure.state === 'hidden' || percent === undefined) return words('evidence-hidden', facts)
  const decimals = percent.includes('.') ? 1 : 0
  const sentence = words(`evidence-${question.type}`, {
    ...facts,
    percent,
    base: grouped(figure.base),
    low: figure.low.toFixed(decimals),
    high: figure.high.toFixed(decimals),
  })
  return figure.size === 'normal' ? sentence : `${sentence} ${words('evidence-small')}`
}

/** A whole number in threes, as both English and Welsh write it: 1,250. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
