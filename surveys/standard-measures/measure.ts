/** A set of measures as one regulator or body prescribes it at one time. What is not established is data a landlord's
 *  own file may set otherwise, and never a rule of ours. */
export type Regime = {
  key: string
  /** What the set is called, and who sets it. */
  name: string
  setBy: string
  nation: 'England' | 'Wales' | 'United Kingdom'
  /** Where the words that are prescribed stand, to compare a landlord's file with. */
  page: string
  /** Whether the codes are the body's own, or ours because it has none that is known. */
  codes: 'prescribed' | 'ours'
  /** Whether measures outside the list may be brought in, because the list itself is not established. */
  takesMore: boolean
  /** `codes`: in the order of the codes, the first before every other question. */
  order: 'codes' | 'free'
  frequency: string
  /** Which answers are not in the base. */
  leftOut: string
  /** Whether figures of rented homes and of shared ownership may be told as one. */
  tenures: 'apart' | 'together'
  /** What to check with the body itself. */
  toCheck: string[]
}

/** The part of a measure that is not established: a landlord's file may set it otherwise. */
export type Unsure = 'scale' | 'not applicable' | 'filter'

/** A measure of a regime, in our own words: its prescribed wording is not ours to print. `filter` is the code of the
 *  question that says whether it is asked, and of whom that is; `mayNotApply` where "not applicable or do not know" is
 *  offered beside the scale; `rentedOnly` where shared owners are not asked. `like` is the key of the question of the
 *  bank whose enquiry lines it gives evidence for. */
export type StandardMeasure = {
  regime: string
  code: string
  topic: string
  type: 'satisfaction' | 'agreement' | 'zero-to-ten'
  filter?: { code: string; of: string }
  mayNotApply: boolean
  rentedOnly: boolean
  isOptional: boolean
  unsure: Unsure[]
  like: string
}
