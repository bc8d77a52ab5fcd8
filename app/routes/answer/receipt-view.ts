import type { Problem } from '../../components/problem'
import type { Frame } from './view'

export type { Frame }

/** What the pages for taking answers back show: which survey a code is for, and never an answer. */
export type ReceiptView = Frame & (ReceiptFormView | ConfirmView | WithdrawnView)

export type ReceiptFormView = { kind: 'form'; typed: string; problems: Problem[] }

export type ConfirmView = {
  kind: 'confirm'
  code: string
  codeInFours: string
  survey: string
  sentOn: string
  saidDid: string
  became: BecameView
}

/** What became of what was raised in a wave in a region: the same for everybody who answered there then. */
export type BecameView = {
  title: string
  about: string
  entries: { id: string; view: string; href: string; outcome: string }[]
  more: string[]
}

export type WithdrawnView = { kind: 'withdrawn'; saidDid: string }
