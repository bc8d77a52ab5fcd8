import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Drivers } from '../surveys/analysis/drivers'
import type { FindingState } from '../surveys/analysis/finding'
import type { Answers } from '../surveys/answers'
import type { KeptColumn } from '../surveys/bringing-in/column'
import type { Mapping } from '../surveys/bringing-in/mapping'
import type { ReasonSide } from '../surveys/comments/reasons'
import type { Question, SurveyDefinition } from '../surveys/definition'
import type { Translations } from '../surveys/translations/translation'
import type { WeightingProblem } from '../surveys/weighting/check'
import type { WeightingSettings } from '../surveys/weighting/margin'
import type { WeightedBy } from '../surveys/weighting/weighted-by'
import type { JudgementTables } from './judgement/tables'
import type { PanelTables } from './panel/tables.server'
import type { PlanTables } from './plan/tables.server'

/** The tables, one sentence each. Dates are `YYYY-MM-DD` strings, codes are those of `surveys/codes.ts`. */
export interface Database extends JudgementTables, PanelTables, PlanTables {
  organisation: OrganisationTable
  account: AccountTable
  session: SessionTable
  api_token: ApiTokenTable
  area: AreaTable
  household: HouseholdTable
  tenant: TenantTable
  profile: ProfileTable
  survey: SurveyTable
  survey_version: SurveyVersionTable
  survey_draft: SurveyDraftTable
  survey_draft_step: SurveyDraftStepTable
  wave: WaveTable
  promise_move: PromiseMoveTable
  past_wave: PastWaveTable
  prescribed_wording: PrescribedWordingTable
  wave_area: WaveAreaTable
  benchmark: BenchmarkTable
  target: TargetTable
  invitation: InvitationTable
  draft: DraftTable
  response: ResponseTable
  response_change: ResponseChangeTable
  rollup_node: RollupNodeTable
  rollup: RollupTable
  response_link: ResponseLinkTable
  receipt: ReceiptTable
  comment: CommentTable
  screening: ScreeningTable
  reason: ReasonTable
  coding: CodingTable
  safeguarding_duty: SafeguardingDutyTable
  referral: ReferralTable
  outgoing_mail: OutgoingMailTable
  withdrawal: WithdrawalTable
  weighting: WeightingTable
  reading: ReadingTable
  reading_cell: ReadingCellTable
  finding_decision: FindingDecisionTable
  alert_check: AlertCheckTable
  entry: EntryTable
  entry_version: EntryVersionTable
  entry_comment: EntryCommentTable
  entry_finding: EntryFindingTable
  entry_panel_view: EntryPanelViewTable
  verdict: VerdictTable
  reply_rule: ReplyRuleTable
  import: ImportTable
  import_row: ImportRowTable
  import_response: ImportResponseTable
  import_mapping: ImportMappingTable
  import_key: ImportKeyTable
  language_check: LanguageCheckTable
  translation_import: TranslationImportTable
  paper_batch: PaperBatchTable
  paper_form: PaperFormTable
  paper_act: PaperActTable
}

/** A moment, set by the database when left out. */
type Moment = ColumnType<Date, Date | undefined, Date>

/** A landlord. `address` is its name in URLs, `contact` how a tenant reaches a person, in words. */
export interface OrganisationTable {
  organisation_id: string
  address: string
  name: string
  contact: string
  languages: Generated<string[]>
  created_at: Moment
}

/** A person who signs in: an administrator, an officer or a panel member; `public_name` is the name a panel member chose. */
export interface AccountTable {
  organisation_id: string
  id: string
  role: 'administrator' | 'officer' | 'panel'
  name: string
  email: string
  password_hash: string
  public_name: string | null
  created_at: Moment
}

/** A signed-in browser, known by the SHA-256 of its cookie. */
export interface SessionTable {
  organisation_id: string
  token_hash: Buffer
  account_id: string
  created_at: Moment
  expires_at: Date
}

/** A key to the API, known by its SHA-256, good for the named scopes. */
export interface ApiTokenTable {
  organisation_id: string
  id: string
  token_hash: Buffer
  name: string
  scopes: string[]
  created_at: Moment
}

/** A node of the landlord's tree; its subtree is every area whose `first` lies in [`first`, `last`] (preorder numbers). */
export interface AreaTable {
  organisation_id: string
  id: number
  parent_id: number | null
  depth: number
  kind: string
  name: string
  code: string
  region_code: string | null
  first: number
  last: number
}

/** A home on the register, the unit sampled; `tenure` is a code of `surveys/cut.ts`. */
export interface HouseholdTable {
  organisation_id: string
  id: string
  area_id: number
  reference: string
  tenure: number
  address: string
}

/** A person in a household, with how to reach them; never in a row with an answer or a strand. */
export interface TenantTable {
  organisation_id: string
  id: string
  household_id: string
  name: string
  email: string | null
  phone: string | null
}

/** What the landlord's register holds of one strand of one tenant; apart from names and from responses. */
export interface ProfileTable {
  organisation_id: string
  tenant_id: string
  strand: string
  category: number
  recorded_on: string
}

/** A survey, under a key that URLs use. */
export interface SurveyTable {
  organisation_id: string
  id: string
  key: string
  created_at: Moment
}

/** The words of a survey; once `opened_at` is set the row never changes again (a trigger refuses). */
export interface SurveyVersionTable {
  organisation_id: string
  survey_id: string
  version: number
  definition: JSONColumnType<SurveyDefinition>
  created_at: Moment
  opened_at: Date | null
}

/** A survey being built: of a survey there is (`survey_id`, from its version `based_on`), or a new one. Every change makes a
 *  new `revision`, undoing too; `at_step` is the step that the definition is as after. */
export interface SurveyDraftTable {
  organisation_id: string
  id: string
  survey_id: string | null
  based_on: number | null
  revision: Generated<number>
  at_step: Generated<number>
  definition: JSONColumnType<SurveyDefinition>
  made_at: Moment
  made_by: string
  changed_at: Moment
  changed_by: string
}

/** A step of a draft, what was done in words, and the definition after it; those after `at_step` are undone. Step 0 is how
 *  the draft began. */
export interface SurveyDraftStepTable {
  organisation_id: string
  draft_id: string
  number: number
  what: string
  definition: JSONColumnType<SurveyDefinition>
  done_at: Moment
  account_id: string
}

/** One period of fieldwork with one survey version; `results_on` is the day tenants were promised the results, `promise`
 *  what the landlord says of them in its own words. Nothing
 *  is added to a wave that `is_complete`; `hidden_until` is the last day of an anonymous one that was hidden. A wave that
 *  is answered by files is of a past survey: it has no links, opens and closes when an officer says so, and is read once. */
export interface WaveTable {
  organisation_id: string
  id: string
  survey_id: string
  version: number
  key: string
  name: string
  state: 'planned' | 'open' | 'closed'
  opens_on: string
  closes_on: string
  results_on: string
  short_address: string | null
  is_complete: Generated<boolean>
  hidden_until: string | null
  answered_by: ColumnType<'tenants' | 'files', 'tenants' | 'files' | undefined, never>
  promise: ColumnType<string | null, string | null | undefined, string | null>
}

/** A day that the promise of a wave's results was moved from and to, by whom and when, and why: tenants read it. */
export interface PromiseMoveTable {
  organisation_id: string
  wave_id: string
  moved_from: string
  moved_to: string
  reason: string
  moved_by: string
  moved_on: string
  moved_at: Moment
}

/** Who made and who closed a wave that files answer, and when, as far as it is known. */
export interface PastWaveTable {
  organisation_id: string
  wave_id: string
  made_at: ColumnType<Date | null, Date | undefined, never>
  made_by: ColumnType<string | null, string | undefined, never>
  closed_at: ColumnType<Date | null, Date | undefined, Date>
  closed_by: ColumnType<string | null, string | undefined, string>
}

/** The words a regulator prescribes for a code, as a question: brought in by somebody from a file, and, once somebody has
 *  compared them with the regulator's page, confirmed. */
export interface PrescribedWordingTable {
  organisation_id: string
  regime: string
  code: string
  question: JSONColumnType<Question>
  page: string
  loaded_at: Generated<Date>
  loaded_by: string
  confirmed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  confirmed_by: ColumnType<string | null, string | null | undefined, string | null>
}

/** Where an area stands in the tree that a wave is read in: as it was at the wave's first reading, whatever was moved
 *  since. A wave without a reading has none. */
export interface WaveAreaTable {
  organisation_id: string
  wave_id: string
  area_id: number
  parent_id: number | null
  depth: number
  first: number
  last: number
}

/** What comparable landlords reach on a measure, 0 to 100; with the quartiles (all or none), which may have a source of
 *  their own. */
export interface BenchmarkTable {
  organisation_id: string
  question_key: string
  percent: ColumnType<number, number, number>
  source: string
  lower_quartile: ColumnType<number | null, number | null | undefined, number | null>
  median: ColumnType<number | null, number | null | undefined, number | null>
  upper_quartile: ColumnType<number | null, number | null | undefined, number | null>
  quartile_source: string | null
}

/** What the landlord has said it will reach on a measure, 0 to 100, and by when. */
export interface TargetTable {
  organisation_id: string
  question_key: string
  percent: ColumnType<number, number, number>
  due_on: string
}

/** A way to answer a wave: sent to a household, or (without one) begun from the open link; `used_on` is a day, never finer. */
export interface InvitationTable {
  organisation_id: string
  id: string
  wave_id: string
  household_id: string | null
  channel: number
  link_hash: Buffer
  used_on: string | null
}

/** Answers not yet sent, in no figure; `visited` are the pages sent so far. */
export interface DraftTable {
  organisation_id: string
  invitation_id: string
  language: string
  answers: JSONColumnType<Answers>
  visited: string[]
  saved_at: Moment
}

/** Answers sent, for good: a byte a code, answers by place (`codedPlaces`), the nine strands by place (`strandKeys`);
 *  weight in 1/10000, no time finer than the day. */
export interface ResponseTable {
  organisation_id: string
  id: Generated<string>
  wave_id: string
  received_on: string
  area_id: number
  weight: Generated<number>
  tenure: Generated<number>
  channel: number
  language: string
  helped: boolean | null
  strands: Buffer
  answers: Buffer
  external_id: string | null
}

/** The queue: facts of responses that came (`sign` 1) or went (-1), a correction being both, not yet in the rollup.
 *  Triggers on `response` write it in the same transaction; folding takes rows out. */
export interface ResponseChangeTable {
  organisation_id: string
  wave_id: string
  area_id: number
  received_on: string
  weight: number
  sign: 1 | -1
  tenure: number
  channel: number
  strands: Buffer
  answers: Buffer
}

/** An area whose figures in a wave are kept in the rollup: every cell, or only everybody's total. `responses` is how
 *  many are folded into it. */
export interface RollupNodeTable {
  organisation_id: string
  wave_id: string
  area_id: number
  extent: 'cells' | 'total'
  responses: number
}

/** What has been folded of one cell of an area in a month (12 x year + month, January being 0): counters as
 *  `surveys/tally.ts` packs them. `weights` and `squares` are null while every weight in them is 10000. */
export interface RollupTable {
  organisation_id: string
  wave_id: string
  area_id: number
  month: number
  cell: number
  counts: Buffer
  weights: Buffer | null
  squares: Buffer | null
}

/** Which invitation a confidential response came from; never made for an anonymous survey, destroyed by the retention rule. */
export interface ResponseLinkTable {
  organisation_id: string
  invitation_id: string
  response_id: string
}

/** The SHA-256 of the code by which a tenant takes a response back. */
export interface ReceiptTable {
  organisation_id: string
  code_hash: Buffer
  response_id: string
}

/** A tenant's own words, read by nobody but the person who screens them. `released_text` is all that anybody else
 *  reads, there exactly while the state is released; `version` counts what was done with the comment. One that is not
 *  in English is released only in its `translation`. `service` is what it is about (surveys/service.ts). */
export interface CommentTable {
  organisation_id: string
  id: Generated<string>
  response_id: string
  question_key: string
  language: string
  text: string
  state: Generated<'waiting' | 'released' | 'held'>
  screened_on: string | null
  screened_by: string | null
  version: Generated<number>
  released_text: ColumnType<string | null, string | null | undefined, string | null>
  service: ColumnType<string | null, string | null | undefined, string | null>
  translation: ColumnType<string | null, string | null | undefined, string | null>
  translated_on: ColumnType<string | null, string | null | undefined, string | null>
  translated_by: ColumnType<string | null, string | null | undefined, string | null>
  held_because: ColumnType<string | null, string | null | undefined, string | null>
  theme: ColumnType<string | null, string | null | undefined, string | null>
}

/** One thing that an officer did with a comment, which it brought to `version`; never changed. It goes with the comment
 *  when the tenant takes that back. None of its words are put here; `reason` is what the officer wrote, who is asked to
 *  leave them out. */
export interface ScreeningTable {
  organisation_id: string
  id: string
  comment_id: string
  version: number
  act: 'released' | 'redacted' | 'held' | 'passed on' | 'translated' | 'language' | 'returned'
  reason: string | null
  account_id: string
  done_at: Moment
}

/** A reason of the codebook as an organisation has it, in place of ours of the same key or beside them. */
export interface ReasonTable {
  organisation_id: string
  key: string
  side: ReasonSide
  name: string
  includes: string
  excludes: string
  example: string
  is_used: boolean
  changed_by: string
  changed_at: Moment
}

/** The reasons that somebody found in a released comment as it stood at `version`; none is an answer too. */
export interface CodingTable {
  organisation_id: string
  comment_id: string
  account_id: string
  version: number
  reasons: string[]
  coded_at: Moment
}

/** Who is told at once of a comment that tells of harm: at most one an organisation, a person or a team. */
export interface SafeguardingDutyTable {
  organisation_id: string
  name: string
  email: string
  named_by: string | null
  named_at: Moment
}

/** A comment passed on to the safeguarding duty as it was named then, with the concern in the officer's words; `told_at`
 *  is when an officer had told them. It stays when the tenant takes the comment back. None of the comment's words are put
 *  here; `note` is what the officer wrote, who is asked to leave them and names out. */
export interface ReferralTable {
  organisation_id: string
  id: string
  wave_id: string
  comment_id: string
  concern: string
  note: string
  duty_name: string
  duty_email: string
  passed_by: string
  passed_at: Moment
  told_by: string | null
  told_at: ColumnType<Date | null, Date | null | undefined, Date>
}

/** An e-mail that waits for a mail server to take it, or the record that one did: of which kind, about what (the id of the
 *  referral or of the invitation), to whom. It is tried at `due_at`, which is null once it was taken (`sent_at`) or given up; its words go then
 *  too. `message_id` is the same from the first of its `tries` on, `problem` what kept the last one from working.
 *  `asked_again_by`: the officer who asked for it after an earlier one. */
export interface OutgoingMailTable {
  organisation_id: string
  id: string
  kind: 'referral' | 'panel invitation' | 'alert' | 'promise'
  about_id: string
  recipient: string
  subject: string | null
  body: string | null
  message_id: ColumnType<string | null, undefined, string>
  queued_at: Moment
  due_at: ColumnType<Date | null, Date | undefined, Date | null>
  tries: Generated<number>
  problem: ColumnType<string | null, undefined, string | null>
  sent_at: ColumnType<Date | null, undefined, Date>
  asked_again_by: string | null
}

/** How many responses of a wave were taken back on a day. */
export interface WithdrawalTable {
  organisation_id: string
  wave_id: string
  withdrawn_on: string
  responses: number
}

/** What a wave is weighted by: the margins and the cap as they were last asked for, by whom and when. While `is_applied`
 *  every new reading weighs the responses anew; `weighed` is the settings that the responses have their weights by now
 *  (null: all weigh 1), `report` what those are by, `problems` what kept what was asked for from being done. */
export interface WeightingTable {
  organisation_id: string
  wave_id: string
  settings: JSONColumnType<WeightingSettings>
  is_applied: boolean
  report: ColumnType<WeightedBy | null, string | null | undefined, string | null>
  problems: ColumnType<WeightingProblem[] | null, string | null | undefined, string | null>
  weighed: ColumnType<WeightingSettings | null, string | null | undefined, string | null>
  changed_at: Moment
  changed_by: string | null
}

/** A wave's figures frozen at a moment; `digest` is the SHA-256 over its cells in key order, `populations` the
 *  households there were then, by tenure code, `weighting` what it is weighted by and `settings` by which figures, where it
 *  is weighted, `smallest_weight` and `largest_weight` those of its responses in 1/10000, `unproven` of how many hidden
 *  values it could not be shown that nobody can tell them (surveys/disclosure/pattern.ts; null: not known). */
export interface ReadingTable {
  organisation_id: string
  id: string
  wave_id: string
  number: number
  taken_at: Moment
  is_final: boolean
  responses: number
  populations: JSONColumnType<Record<string, number>>
  digest: string
  weighting: ColumnType<WeightedBy | null, string | null | undefined, never>
  settings: ColumnType<WeightingSettings | null, string | null, never>
  smallest_weight: number
  largest_weight: number
  unproven: ColumnType<number | null, number | undefined, never>
  drivers: ColumnType<Drivers | null, string | null | undefined, never>
}

/** One cell of an area in a reading (`other` is a second cell at the same time, 0 none), or, with the area's number made
 *  negative, of those in it and in none of its areas. `counts`, `weights` and `squares` are counters by the survey's
 *  Layout (surveys/layout.ts), packed; the last two are left out where every weight is 1. `shown`, the suppression
 *  pattern, is by measure the number of the reading whose value is shown here: 0 none. */
export interface ReadingCellTable {
  organisation_id: string
  reading_id: string
  area_id: number
  cell: number
  other: number
  counts: Buffer
  weights: Buffer | null
  squares: Buffer | null
  shown: number[]
}

/** What an officer decided of something found in a wave, by the name of the finding (`surveys/analysis/finding.ts`) and on
 *  which of the wave's readings. Never changed: the decision with the highest version, from 1, stands; `new` takes those
 *  before it back. */
export interface FindingDecisionTable {
  organisation_id: string
  wave_id: string
  finding: string
  version: number
  reading_id: string
  state: FindingState
  note: string
  owner_id: string | null
  merged_into: string | null
  decided_by: string
  decided_at: Moment
}

/** A reading that was looked through for what has fallen of what somebody owns, and they were told by e-mail. */
export interface AlertCheckTable {
  organisation_id: string
  reading_id: string
  checked_at: Moment
}

/** What an entry says, beside the cell of a reading it rests on. `for_whom`: in words, empty where nothing is to be added to
 *  the group `for_cell`, a cell of `surveys/cut.ts` (0: everybody). `action_ids`: the actions of a plan that do it, of which
 *  some may be gone. */
interface EntryWords {
  view: string
  outcome: 'done' | 'under way' | 'not doing'
  reply: string
  for_whom: Generated<string>
  for_cell: Generated<number>
  due_on: ColumnType<string | null, string | null | undefined, string | null>
  reason: Generated<string>
  area_id: number
  service: string
  action_ids: Generated<string[]>
  reading_id: string
  evidence_area_id: number
  evidence_measure: number
  evidence_cell: number
}

/** A "you said, we did" entry: a view, a reply, and the cell of a reading it rests on, as its officer last wrote them. It is
 *  public where `published_version` says in which words. */
export interface EntryTable extends EntryWords {
  organisation_id: string
  id: string
  state: 'draft' | 'with the panel' | 'confirmed' | 'challenged' | 'asked for more'
  written_by: string | null
  written_on: string
  sent_on: string | null
  sent_version: number
  published_on: string | null
  published_version: ColumnType<number | null, number | null | undefined, number | null>
}

/** The words of an entry as they were sent to the panel, never changed, with the rule that they were sent under: how many
 *  must confirm them, until when the panel is asked to speak, and what becomes of them then. */
export interface EntryVersionTable extends EntryWords {
  organisation_id: string
  entry_id: string
  version: number
  sent_on: string
  quorum: number
  verdicts_by: string
  if_unconfirmed: IfUnconfirmed
}

/** What becomes of an entry that nobody has confirmed in time. */
export type IfUnconfirmed = 'waits' | 'is published'

/** A released comment that the view of an entry gathers; it goes with the comment when the tenant takes that back. */
export interface EntryCommentTable {
  organisation_id: string
  entry_id: string
  comment_id: string
}

/** A finding that the view of an entry gathers. */
export interface EntryFindingTable {
  organisation_id: string
  entry_id: string
  wave_id: string
  finding: string
}

/** A view of a panel that the view of an entry gathers. */
export interface EntryPanelViewTable {
  organisation_id: string
  entry_id: string
  view_id: string
}

/** What one panel member said of an entry under the name they chose; `version` is the `sent_version` they read. What is not
 *  a confirmation is to be answered by `answer_by`; an empty `answer` says that the words were changed instead. */
export interface VerdictTable {
  organisation_id: string
  id: string
  entry_id: string
  account_id: string | null
  verdict: 'confirmed' | 'challenged' | 'asked for more'
  comment: string
  public_name: string
  given_on: string
  version: number
  answer_by: ColumnType<string | null, string | null | undefined, string | null>
  answer: ColumnType<string | null, string | null | undefined, string | null>
  answered_on: ColumnType<string | null, string | null | undefined, string | null>
  answered_by: ColumnType<string | null, string | null | undefined, string | null>
}

/** How entries are confirmed and answered for, from the day it was set: the last version is the one that counts. Days are
 *  counted from the day an entry is sent, and from the day a member spoke. */
export interface ReplyRuleTable {
  organisation_id: string
  version: number
  quorum: number
  panel_days: number
  answer_days: number
  if_unconfirmed: IfUnconfirmed
  set_by: string
  set_at: Moment
}

/** A file of another tool brought to a wave: its columns and how they are matched, how many rows it has, what became of
 *  them, and who did what when. `isPersonal` columns were emptied as the file came. */
export interface ImportTable {
  organisation_id: string
  id: string
  wave_id: string
  file_name: string
  columns: JSONColumnType<KeptColumn[], string, string>
  rows: number
  mapping: ColumnType<Mapping | null, string | null | undefined, string | null>
  state: Generated<'uploaded' | 'imported' | 'undone' | 'discarded'>
  uploaded_at: Moment
  uploaded_by: string | null
  imported_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  imported_by: ColumnType<string | null, string | null | undefined, string | null>
  responses: ColumnType<number | null, number | null | undefined, number | null>
  duplicates: ColumnType<number | null, number | null | undefined, number | null>
  refused: ColumnType<number | null, number | null | undefined, number | null>
  undone_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  undone_by: ColumnType<string | null, string | null | undefined, string | null>
  taken_back: ColumnType<number | null, number | null | undefined, number | null>
}

/** A row of a file not yet imported, by its number as a spreadsheet shows it: its values and what it is known by (a keyed
 *  hash of all values it came with), or why it cannot be read. */
export interface ImportRowTable {
  organisation_id: string
  import_id: string
  number: number
  cells: ColumnType<string[] | null, string | null, never>
  problem: string | null
  own: string | null
}

/** Which import a response came of, so that the import can be undone. */
export interface ImportResponseTable {
  organisation_id: string
  response_id: string
  import_id: string
}

/** How a file with these headings (their SHA-256) was last matched to a survey. */
export interface ImportMappingTable {
  organisation_id: string
  survey_id: string
  headings: string
  mapping: JSONColumnType<Mapping>
  saved_at: Moment
}

/** What the rows of an organisation's files are hashed with, so that a hash tells nobody what was in a row. */
export interface ImportKeyTable {
  organisation_id: string
  key: string
}

/** That a speaker read a language's texts and found them right: who, who says so, and every text as it was then, beside
 *  its English. While one is not taken back, tenants are offered the language. */
export interface LanguageCheckTable {
  organisation_id: string
  id: string
  language: string
  speaker: string
  texts: JSONColumnType<Translations, string, never>
  checked_at: Moment
  checked_by: string
  taken_back_at: ColumnType<Date | null, Date | null | undefined, Date>
  taken_back_by: ColumnType<string | null, string | null | undefined, string>
}

/** A file of translations that was brought in: the texts it changes, each beside the English it was translated from, and
 *  what was wrong with other rows. From `applied_at` on its texts stand in place of ours. */
export interface TranslationImportTable {
  organisation_id: string
  id: string
  language: string
  file_name: string
  texts: JSONColumnType<Translations, string, never>
  problems: JSONColumnType<TranslationProblem[], string, never>
  uploaded_at: Moment
  uploaded_by: string
  applied_at: ColumnType<Date | null, Date | null | undefined, Date>
  applied_by: ColumnType<string | null, string | null | undefined, string>
}

/** What is wrong with a row of a file of translations, by its number as a spreadsheet shows it. */
export type TranslationProblem = { row: number; key: string; message: string }

/** Some paper forms of a wave made together: the language and size they are printed in, the area they are for (null: they
 *  ask), by when and where they are sent back. */
export interface PaperBatchTable {
  organisation_id: string
  id: string
  wave_id: string
  language: string
  is_large: boolean
  area_id: number | null
  forms: number
  return_by: string
  return_to: string
  made_at: Moment
  made_by: string
}

/** One paper form by the code printed on it, which belongs to no household, so that nobody can be told by it; `place` is
 *  from 1. A form that is keyed knows its response, for as long as that is there: so it is keyed once, can be undone, and
 *  a tenant's answers are taken back by the code. */
export interface PaperFormTable {
  organisation_id: string
  code: string
  batch_id: string
  place: number
  keyed_on: ColumnType<string | null, string | null | undefined, string | null>
  response_id: ColumnType<string | null, string | null | undefined, string | null>
}

/** What somebody did with a paper form: a record that stays. */
export interface PaperActTable {
  organisation_id: string
  id: string
  code: string
  act: 'keyed' | 'undone' | 'taken back'
  done_on: string
  done_by: string
}
