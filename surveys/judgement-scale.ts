import { z } from 'zod'

/** One level of a scale of judgement, in the word or words a report uses. */
export const JudgementLevel = z.object({ key: z.string().regex(/^[a-z-]+$/), name: z.string().min(3) })
export type JudgementLevel = z.infer<typeof JudgementLevel>

/** A scale on which a judgement is given, the best level first. `upper` and `lower` are the two levels which a framework
 *  describes; a scale on which strengths are only weighed against weaknesses describes none. */
export type JudgementScale = {
  key: string
  asks: string
  levels: JudgementLevel[]
  described?: { upper: string; lower: string }
}

const stars: JudgementScale = {
  key: 'stars',
  asks: 'How good is the service?',
  levels: [
    { key: 'excellent', name: 'Excellent (three stars)' },
    { key: 'good', name: 'Good (two stars)' },
    { key: 'fair', name: 'Fair (one star)' },
    { key: 'poor', name: 'Poor (no stars)' },
  ],
  described: { upper: 'excellent', lower: 'fair' },
}

const balance: JudgementScale = {
  key: 'balance',
  asks: 'How do strengths and weaknesses weigh against each other?',
  levels: [
    { key: 'strengths-significantly', name: 'Strengths significantly outweigh weaknesses' },
    { key: 'strengths', name: 'Strengths outweigh weaknesses' },
    { key: 'balance', name: 'Strengths and weaknesses are in balance' },
    { key: 'weaknesses', name: 'Weaknesses outweigh strengths' },
    { key: 'weaknesses-significantly', name: 'Weaknesses significantly outweigh strengths' },
  ],
}

const welshService: JudgementScale = {
  key: 'welsh-service',
  asks: 'How good is the service?',
  levels: [
    { key: 'excellent', name: 'Excellent' },
    { key: 'good', name: 'Good' },
    { key: 'satisfactory', name: 'Satisfactory' },
    { key: 'scope', name: 'Has scope for considerable improvement' },
  ],
  described: { upper: 'excellent', lower: 'satisfactory' },
}

const welshProspects: JudgementScale = {
  key: 'welsh-prospects',
  asks: 'What are the prospects for improvement?',
  levels: [
    { key: 'capable', name: 'Demonstrates strong corporate and strategic capabilities' },
    { key: 'raising', name: 'Is raising standards in service delivery' },
    { key: 'weaknesses', name: 'Shows weaknesses in processes and performance' },
    { key: 'not-capable', name: 'Fails to demonstrate capability' },
  ],
  described: { upper: 'capable', lower: 'weaknesses' },
}

const prospects: JudgementScale = {
  key: 'prospects',
  asks: 'What are the prospects for improvement?',
  levels: [
    { key: 'excellent', name: 'Excellent prospects' },
    { key: 'promising', name: 'Promising prospects' },
    { key: 'uncertain', name: 'Uncertain prospects' },
    { key: 'poor', name: 'Poor prospects' },
  ],
}

/** The scales on which the frameworks' judgements are given. */
export const judgementScales = { stars, balance, prospects, welshService, welshProspects }
