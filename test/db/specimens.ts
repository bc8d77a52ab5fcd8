import type { Insertable } from 'kysely'
import type { Database } from '../../db/schema'
import { onePage } from '../fixtures/one-page'

type Specimens = { [Table in keyof Database]: Insertable<Database[Table]> }

/** One row of every table for one organisation, parents before children; `seed` (a digit) keeps two organisations'
 *  rows apart. A table added to the schema without a row here does not compile. */
export function specimensOf(seed: number): Specimens {
  const id = (kind: number) => `${seed}0000000-0000-7000-8000-0000000000${String(kind).padStart(2, '0')}`
  const bytes = (kind: number) => Buffer.alloc(32, seed * 16 + kind)
  const organisation_id = id(0)
  const ours = { organisation_id, id: id(1) }
  const day = '2026-03-01'
  return {
    organisation: {
      organisation_id,
      address: `landlord-${seed}`,
      name: 'A landlord',
      contact: '0800 000 000',
    },
    account: {
      ...ours,
      role: 'officer',
      name: 'An officer',
      email: `officer${seed}@example.org`,
      password_hash: 'none',
      public_name: null,
    },
    session: { organisation_id, token_hash: bytes(1), account_id: id(1), expires_at: new Date('2100-01-01') },
    api_token: { ...ours, token_hash: bytes(2), name: 'A token', scopes: ['import'] },
    area: {
      organisation_id,
      id: 1,
      parent_id: null,
      depth: 0,
      kind: 'organisation',
      name: 'All',
      code: 'all',
      region_code: null,
      first: 1,
      last: 1,
    },
    household: { ...ours, area_id: 1, reference: 'H1', tenure: 1, address: '1 Example Street' },
    tenant: { ...ours, household_id: id(1), name: 'A tenant', email: null, phone: null },
    profile: { organisation_id, tenant_id: id(1), strand: 'age', category: 1, recorded_on: day },
    survey: { ...ours, key: 'tiny' },
    survey_version: {
      organisation_id,
      survey_id: id(1),
      version: 1,
      definition: JSON.stringify(onePage),
      opened_at: null,
    },
    wave: {
      ...ours,
      survey_id: id(1),
      version: 1,
      key: 'spring',
      name: 'Spring',
      state: 'open',
      opens_on: day,
      closes_on: day,
      results_on: day,
      short_address: `spring-${seed}`,
    },
    benchmark: { organisation_id, question_key: 'overall', percent: 82, source: 'A club' },
    target: { organisation_id, question_key: 'overall', percent: 80, due_on: day },
    invitation: {
      ...ours,
      wave_id: id(1),
      household_id: id(1),
      channel: 1,
      link_hash: bytes(3),
      used_on: null,
    },
    draft: { organisation_id, invitation_id: id(1), language: 'en', answers: '{}', visited: [] },
    response: {
      ...ours,
      wave_id: id(1),
      received_on: day,
      area_id: 1,
      channel: 1,
      language: 'en',
      helped: null,
      strands: Array(9).fill(0),
      answers: [4],
      external_id: 'R1',
    },
    response_link: { organisation_id, invitation_id: id(1), response_id: id(1) },
    receipt: { organisation_id, code_hash: bytes(4), response_id: id(1) },
    comment: {
      ...ours,
      response_id: id(1),
      question_key: 'comment',
      language: 'en',
      text: 'Words',
      screened_on: null,
      screened_by: null,
    },
    withdrawal: { organisation_id, wave_id: id(1), withdrawn_on: day, responses: 1 },
    reading: {
      ...ours,
      wave_id: id(1),
      number: 1,
      is_final: false,
      responses: 1,
      populations: '{}',
      digest: 'none',
    },
    reading_cell: {
      organisation_id,
      reading_id: id(1),
      area_id: 1,
      cell: 0,
      measures: [1],
      counts: [0, 0, 0, 1, 0, 0],
      hidden: [1],
    },
    entry: {
      ...ours,
      view: 'A view',
      outcome: 'done',
      reply: 'A reply',
      area_id: 1,
      service: 'repairs',
      reading_id: id(1),
      evidence_area_id: 1,
      evidence_measure: 1,
      evidence_cell: 0,
      state: 'draft',
      written_by: null,
      written_on: day,
      sent_on: null,
      sent_version: 0,
      published_on: null,
    },
    verdict: {
      ...ours,
      entry_id: id(1),
      account_id: id(1),
      verdict: 'confirmed',
      comment: 'Yes',
      public_name: 'A resident',
      given_on: day,
      version: 1,
    },
  }
}
