import type { Language } from '../../../../surveys/language'
import type { OwnWords } from '../../../../surveys/translations/translation'
import type { Intro } from '../../answer/view'

/** One box to tick: the code that is keyed for it, printed beside it, and what it says; `divider` stands before it ("or"). */
export type Box = { code: string; text: string; divider?: string | undefined }

/** A question as it is printed, and the field that it is keyed in; one box by itself has no number; `route` says before it whom it is for. Of `boxes` many may
 *  be ticked where it says so; `points` are numbers, each its own code. */
export type PaperQuestion = {
  field: string
  number?: number
  label: string
  hint?: string
  route?: string
} & (
  | { kind: 'boxes'; boxes: Box[]; isMany: boolean }
  | { kind: 'points'; points: Box[]; boxes: Box[]; ends: { low: string; high: string } }
  | { kind: 'lines'; lines: number }
)

/** The forms of a batch: what is on each of them, in the tenant's language, and the code of each. */
export type SheetView = {
  title: string
  language: Language
  own?: OwnWords
  isLarge: boolean
  intro: Intro
  sections: { title: string; questions: PaperQuestion[] }[]
  asksStrands: boolean
  about: PaperQuestion[]
  helped: Box
  returnBy: string
  returnTo: string
  codes: string[]
  back: string
}
