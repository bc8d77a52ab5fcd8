import type { Language } from '../../../surveys/language'
import type { ActionState } from '../../../surveys/plan/standing'
import type { OwnWords } from '../../../surveys/translations/translation'

/** What a panel member said, as anybody may read it; days are in words. `answer`: the landlord's, or that it changed its words
 *  instead. `clock`: whether that came late, or is still to come. */
export type VerdictView = {
  id: string
  kind: 'confirmed' | 'challenged' | 'asked for more'
  name: string
  day: string
  comment: string
  isOfEarlierWords: boolean
  answer: { day: string; text: string } | undefined
  clock: string | undefined
}

/** A view of a panel that an entry gathers, as it was raised. `href`: where its reader can read what became of it. */
export type PanelViewView = { id: string; words: string; panel: string; href: string | undefined }

/** An action of the plan that an entry names: by when and how it stands in words. `href`: where its reader can read more. */
export type EntryActionView = {
  id: string
  text: string
  state: ActionState
  byWhen: string | undefined
  standing: string
  href?: string | undefined
}

/** What an entry says: everything in words already, in the reader's language or as the landlord wrote it. */
export type EntryWordsView = {
  view: string
  outcome: 'done' | 'under way' | 'not doing'
  reply: string
  reason: string
  service: string
  area: string
  forWhom: string
  byWhen: string | undefined
  actions: EntryActionView[]
  evidence: string
  remeasured: string | undefined
}

/** An entry as it is shown. `unconfirmed`: that it is public without the panel's confirmation. */
export type EntryView = EntryWordsView & {
  id: string
  gathered: string | undefined
  panelViews: PanelViewView[]
  verdicts: VerdictView[]
  publishedOn: string | undefined
  unconfirmed: string | undefined
}

/** The language of a page, and the landlord's own words in it. */
export type Voice = { language: Language; own?: OwnWords | undefined }
