import { cellNumber, everybody } from '../../../surveys/cut'
import type { Side } from '../../../surveys/judgement/claim'
import type { StrandKey } from '../../../surveys/strand'
import type { ClaimSourceTable } from '../../judgement/tables'
import { codeOf } from '../group'
import type { WaveKey } from '../landlord'

/** A figure of the demonstration by its question, of everybody or a group of the whole landlord. */
export type DemoFigure = { measure: string; cell: number }

/** What a claim of the demonstration rests on beside figures. */
export type DemoSource = Pick<ClaimSourceTable, 'kind' | 'title' | 'dated_on' | 'says' | 'kept_at'>

export type DemoClaim = {
  side: Side
  claim: string
  meaning: string
  isHeavy?: boolean
  line: string
  finding?: string
  figures?: readonly DemoFigure[]
  sources?: readonly DemoSource[]
}

/** A judgement of the demonstration; a draft where it is not signed. */
export type DemoJudgement = {
  wave: WaveKey
  framework: string
  theme: string
  level?: string
  reason: string
  signedOn?: string
  claims: readonly DemoClaim[]
}

export const all = (measure: string): DemoFigure => ({ measure, cell: everybody })
export const those = (measure: string, strand: StrandKey, category: string): DemoFigure => ({
  measure,
  cell: cellNumber(strand, codeOf(strand, category)),
})

export const document = (title: string, dated_on: string, says: string, kept_at: string): DemoSource => ({
  ...{ kind: 'document', title, dated_on, says, kept_at },
})
export const own = (title: string, dated_on: string, says: string, kept_at: string): DemoSource => ({
  ...{ kind: 'figure', title, dated_on, says, kept_at },
})
