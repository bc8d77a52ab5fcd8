import { expect, test } from 'vitest'
import { libraryTables } from '../../db/row-security.server'
import type { Database } from '../../db/schema'
import { cloneDatabase } from '../setup/clone'
import { panelColumns } from './panel/columns'
import { planColumns } from './plan/columns'

const wordsOfEntry = [
  ...([
    'view',
    'outcome',
    'reply',
    'for_whom',
    'for_cell',
    'due_on',
    'reason',
    'area_id',
    'service',
  ] as const),
  ...(['reading_id', 'evidence_area_id', 'evidence_measure', 'evidence_cell'] as const),
] as const

/** The columns of `db/schema.ts`: one that the type does not know does not compile, and neither does a table left out. */
const columns = {
  organisation: ['organisation_id', 'address', 'name', 'contact', 'languages', 'created_at'],
  account: ['organisation_id', 'id', 'role', 'name', 'email', 'password_hash', 'public_name', 'created_at'],
  session: ['organisation_id', 'token_hash', 'account_id', 'created_at', 'expires_at'],
  api_token: ['organisation_id', 'id', 'token_hash', 'name', 'scopes', 'created_at'],
  area: [
    'organisation_id',
    'id',
    'parent_id',
    'depth',
    'kind',
    'name',
    'code',
    'region_code',
    'first',
    'last',
  ],
  household: ['organisation_id', 'id', 'area_id', 'reference', 'tenure', 'address'],
  tenant: ['organisation_id', 'id', 'household_id', 'name', 'email', 'phone'],
  profile: ['organisation_id', 'tenant_id', 'strand', 'category', 'recorded_on'],
  survey: ['organisation_id', 'id', 'key', 'created_at'],
  survey_version: ['organisation_id', 'survey_id', 'version', 'definition', 'created_at', 'opened_at'],
  survey_draft: [
    'organisation_id',
    'id',
    'survey_id',
    'based_on',
    'revision',
    'at_step',
    'definition',
    'made_at',
    'made_by',
    'changed_at',
    'changed_by',
  ],
  survey_draft_step: ['organisation_id', 'draft_id', 'number', 'what', 'definition', 'done_at', 'account_id'],
  wave: [
    'organisation_id',
    'id',
    'survey_id',
    'version',
    'key',
    'name',
    'state',
    'opens_on',
    'closes_on',
    'results_on',
    'short_address',
    'is_complete',
    'hidden_until',
    'answered_by',
  ],
  past_wave: ['organisation_id', 'wave_id', 'made_at', 'made_by', 'closed_at', 'closed_by'],
  prescribed_wording: [
    'organisation_id',
    'regime',
    'code',
    'question',
    'page',
    'loaded_at',
    'loaded_by',
    'confirmed_at',
    'confirmed_by',
  ],
  wave_area: ['organisation_id', 'wave_id', 'area_id', 'parent_id', 'depth', 'first', 'last'],
  benchmark: [
    'organisation_id',
    'question_key',
    'percent',
    'source',
    'lower_quartile',
    'median',
    'upper_quartile',
    'quartile_source',
  ],
  target: ['organisation_id', 'question_key', 'percent', 'due_on'],
  invitation: ['organisation_id', 'id', 'wave_id', 'household_id', 'channel', 'link_hash', 'used_on'],
  draft: ['organisation_id', 'invitation_id', 'language', 'answers', 'visited', 'saved_at'],
  response: [
    'organisation_id',
    'id',
    'wave_id',
    'received_on',
    'area_id',
    'weight',
    'tenure',
    'channel',
    'language',
    'helped',
    'strands',
    'answers',
    'external_id',
  ],
  response_change: [
    'organisation_id',
    'wave_id',
    'area_id',
    'received_on',
    'weight',
    'sign',
    'tenure',
    'channel',
    'strands',
    'answers',
  ],
  rollup_node: ['organisation_id', 'wave_id', 'area_id', 'extent', 'responses'],
  rollup: ['organisation_id', 'wave_id', 'area_id', 'month', 'cell', 'counts', 'weights', 'squares'],
  response_link: ['organisation_id', 'invitation_id', 'response_id'],
  receipt: ['organisation_id', 'code_hash', 'response_id'],
  comment: [
    'organisation_id',
    'id',
    'response_id',
    'question_key',
    'language',
    'text',
    'state',
    'screened_on',
    'screened_by',
    'version',
    'released_text',
    'service',
    'translation',
    'translated_on',
    'translated_by',
    'held_because',
    'theme',
  ],
  screening: ['organisation_id', 'id', 'comment_id', 'version', 'act', 'reason', 'account_id', 'done_at'],
  reason: [
    'organisation_id',
    'key',
    'side',
    'name',
    'includes',
    'excludes',
    'example',
    'is_used',
    'changed_by',
    'changed_at',
  ],
  coding: ['organisation_id', 'comment_id', 'account_id', 'version', 'reasons', 'coded_at'],
  safeguarding_duty: ['organisation_id', 'name', 'email', 'named_by', 'named_at'],
  referral: [
    'organisation_id',
    'id',
    'wave_id',
    'comment_id',
    'concern',
    'note',
    'duty_name',
    'duty_email',
    'passed_by',
    'passed_at',
    'told_by',
    'told_at',
  ],
  outgoing_mail: [
    ...(['organisation_id', 'id', 'kind', 'about_id', 'recipient', 'subject', 'body', 'message_id'] as const),
    ...(['queued_at', 'due_at', 'tries', 'problem', 'sent_at', 'asked_again_by'] as const),
  ],
  withdrawal: ['organisation_id', 'wave_id', 'withdrawn_on', 'responses'],
  weighting: [
    'organisation_id',
    'wave_id',
    'settings',
    'is_applied',
    'report',
    'problems',
    'weighed',
    'changed_at',
    'changed_by',
  ],
  reading: [
    'organisation_id',
    'id',
    'wave_id',
    'number',
    'taken_at',
    'is_final',
    'responses',
    'populations',
    'digest',
    'weighting',
    'settings',
    'smallest_weight',
    'largest_weight',
    'unproven',
    'drivers',
  ],
  reading_cell: [
    'organisation_id',
    'reading_id',
    'area_id',
    'cell',
    'other',
    'counts',
    'weights',
    'squares',
    'shown',
  ],
  finding_decision: [
    'organisation_id',
    'wave_id',
    'finding',
    'version',
    'reading_id',
    'state',
    'note',
    'owner_id',
    'merged_into',
    'decided_by',
    'decided_at',
  ],
  entry: [
    ...(['organisation_id', 'id', ...wordsOfEntry, 'state', 'written_by', 'written_on'] as const),
    ...(['sent_on', 'sent_version', 'published_on', 'published_version'] as const),
  ],
  entry_version: [
    ...(['organisation_id', 'entry_id', 'version', ...wordsOfEntry, 'sent_on'] as const),
    ...(['quorum', 'verdicts_by', 'if_unconfirmed'] as const),
  ],
  entry_comment: ['organisation_id', 'entry_id', 'comment_id'],
  entry_finding: ['organisation_id', 'entry_id', 'wave_id', 'finding'],
  reply_rule: [
    ...(['organisation_id', 'version', 'quorum', 'panel_days', 'answer_days', 'if_unconfirmed'] as const),
    ...(['set_by', 'set_at'] as const),
  ],
  judgement: [
    ...(['organisation_id', 'id', 'wave_id', 'framework', 'theme', 'kind', 'version', 'revision'] as const),
    ...(['state', 'scale', 'level', 'reason', 'suggested', 'reckoning', 'plan_record'] as const),
    ...(['begun_by', 'begun_at', 'signed_by', 'signed_as', 'signed_on'] as const),
  ],
  claim: [
    ...(['organisation_id', 'id', 'judgement_id', 'origin_id', 'place', 'side', 'claim', 'meaning'] as const),
    ...(['is_heavy', 'line', 'finding'] as const),
  ],
  claim_figure: [
    ...(['organisation_id', 'id', 'claim_id', 'reading_id'] as const),
    ...(['evidence_area_id', 'evidence_measure', 'evidence_cell'] as const),
  ],
  claim_source: ['organisation_id', 'id', 'claim_id', 'kind', 'title', 'dated_on', 'says', 'kept_at'],
  verdict: [
    'organisation_id',
    'id',
    'entry_id',
    'account_id',
    'verdict',
    'comment',
    'public_name',
    'given_on',
    'version',
    ...(['answer_by', 'answer', 'answered_on', 'answered_by'] as const),
  ],
  import: [
    ...(['organisation_id', 'id', 'wave_id', 'file_name', 'columns', 'rows', 'mapping', 'state'] as const),
    ...(['uploaded_at', 'uploaded_by', 'imported_at', 'imported_by', 'responses', 'duplicates'] as const),
    ...(['refused', 'undone_at', 'undone_by', 'taken_back'] as const),
  ],
  import_row: ['organisation_id', 'import_id', 'number', 'cells', 'problem', 'own'],
  import_response: ['organisation_id', 'response_id', 'import_id'],
  import_mapping: ['organisation_id', 'survey_id', 'headings', 'mapping', 'saved_at'],
  import_key: ['organisation_id', 'key'],
  language_check: [
    ...(['organisation_id', 'id', 'language', 'speaker', 'texts', 'checked_at', 'checked_by'] as const),
    ...(['taken_back_at', 'taken_back_by'] as const),
  ],
  translation_import: [
    ...(['organisation_id', 'id', 'language', 'file_name', 'texts', 'problems'] as const),
    ...(['uploaded_at', 'uploaded_by', 'applied_at', 'applied_by'] as const),
  ],
  paper_batch: [
    ...(['organisation_id', 'id', 'wave_id', 'language', 'is_large', 'area_id', 'forms'] as const),
    ...(['return_by', 'return_to', 'made_at', 'made_by'] as const),
  ],
  paper_form: ['organisation_id', 'code', 'batch_id', 'place', 'keyed_on', 'response_id'],
  ...panelColumns,
  paper_act: ['organisation_id', 'id', 'code', 'act', 'done_on', 'done_by'],
  ...planColumns,
} satisfies { [Table in keyof Database]: (keyof Database[Table])[] }

/** A column of the type that is missing from the list is named in this type, which must be empty. */
type Missing = {
  [Table in keyof Database]: Exclude<keyof Database[Table], (typeof columns)[Table][number]>
}[keyof Database]
const nothingMissing: Missing extends never ? true : false = true

const { db } = await cloneDatabase()

test('the tables typed by hand are those of the database, column by column', async () => {
  expect(nothingMissing).toBe(true)
  const tables = await db.introspection.getTables()
  const found = Object.fromEntries(
    tables
      .filter(({ name, isView }) => !isView && !libraryTables.includes(name))
      .map((table) => [table.name, table.columns.map(({ name }) => name).sort()]),
  )
  const typed = Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, [...list].sort()]))
  expect(found).toEqual(typed)
})

test('every table carries the organisation first in its key', async () => {
  const tables = await db.introspection.getTables()
  for (const { name, columns } of tables.filter(({ name }) => !libraryTables.includes(name))) {
    expect([name, columns[0]?.name]).toEqual([name, 'organisation_id'])
  }
})
