import type { Language } from '../../../surveys/language'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { Problem } from '../../components/problem'
import type { Choice } from '../../components/radios'
import type { SummaryRow } from '../../components/summary-list'
import type { Refusal } from '../../http/failure'
import type { Field } from './field'
import type { AreaChoices } from './offered-areas'

/** What one of the tenant's pages shows, in the reader's words. It is all the page knows, and all that
 *  `/path.data` tells: never more than whoever holds the link may see. */
export type View = Frame & (StartView | PosterView | FormView | ReviewView | ThanksView | RefusedView)

export type Frame = {
  title: string
  language: Language
  languages: Language[]
  /** The landlord's own words in place of ours. */
  own?: OwnWords
  organisation?: { name: string; home: string }
  largePrint?: true
}

/** What is said before the first question. */
export type Intro = {
  heading: string
  purpose: string
  organisation: string
  minutes: number
  privacy: 'confidential' | 'anonymous'
  isOpenLink: boolean
  closesOn: string
  promise: PromiseView
  contact: string
}

/** By which day tenants hear what was found, and what the landlord says of it in its own words, if anything. */
export type PromiseView = { resultsOn: string; words?: string }

export type StartView = { kind: 'start'; intro: Intro; next: string; isResuming: boolean }

/** The page behind a poster's short address; `chosen` is what was sent with mistakes. */
export type PosterView = AreaChoices & {
  kind: 'poster'
  intro: Intro
  tenures: Choice[]
  chosen: { area: string; tenure: string }
  problems: Problem[]
}

/** A page of questions; `receipt` is there where the page sends the response itself. */
export type FormView = {
  kind: 'form'
  heading: string
  action: string
  back?: string
  position?: { page: number; pages: number }
  /** The address under which the tenant carries on. */
  resumeAt: string
  intro?: Intro
  questions: Fields
  strands: Fields
  problems: Problem[]
  receipt?: string
  isHelped: boolean
}

/** Fields as they are, or (on a page nobody has answered yet) as the markup that is the same for everybody. */
export type Fields = { count: number } & ({ list: Field[] } | { markup: string })

export type ReviewView = {
  kind: 'review'
  action: string
  back?: string
  sections: { heading: string; rows: SummaryRow[] }[]
  strands: SummaryRow[]
  receipt: string
}

export type ThanksView = {
  kind: 'thanks'
  receipt: string
  receiptPage: string
  /** A square code as an SVG element. */
  square: string
  promise: PromiseView
  saidDid: string
}

export type RefusedView = {
  kind: 'refused'
  refusal: Refusal
  day?: string
  contact?: string
  saidDid?: string
}
