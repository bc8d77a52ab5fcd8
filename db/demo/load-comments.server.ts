import { suggestService } from '../../surveys/comments/about'
import type { Tx } from '../client.server'
import { insertRows } from './bulk.server'
import type { DemoComment } from './comments'
import { Random } from './random'
import type { DemoResponse } from './response'

type Commented = {
  waveId: string
  comments: readonly DemoComment[]
  responseIds: ReadonlyMap<DemoResponse, string>
  screenedOn: string
}

type Screener = { organisationId: string; officerId: string }

/** Who is told in the demonstration of a comment that tells of harm. */
export const demoDuty = { name: 'Safeguarding team', email: 'safeguarding@harbour-dale.example.org' }

/** Stores the comments of a wave with what the officer did with each. */
export async function loadComments(tx: Tx, screener: Screener, commented: Commented): Promise<void> {
  const { comments, screenedOn } = commented
  const random = new Random(`comment ids ${screenedOn} ${comments.length}`)
  const rows = comments.map((comment) => ({ id: random.uuid(), comment }))
  await insertComments(tx, screener, commented, rows)
  await insertActs(tx, screener, commented, { random, rows })
  await insertReferrals(tx, screener, commented, { random, rows })
}

type Rows = { id: string; comment: DemoComment }[]

const isScreened = ({ state }: DemoComment) => state !== 'waiting'

function insertComments(
  tx: Tx,
  { organisationId, officerId }: Screener,
  { responseIds, screenedOn }: Commented,
  rows: Rows,
): Promise<void> {
  return insertRows(tx, 'comment', {
    organisationId,
    columns: {
      id: 'uuid',
      response_id: 'uuid',
      question_key: 'text',
      language: 'text',
      text: 'text',
      state: 'text',
      screened_on: 'date',
      screened_by: 'uuid',
      version: 'int',
      released_text: 'text',
      service: 'text',
      translation: 'text',
      translated_on: 'date',
      translated_by: 'uuid',
      held_because: 'text',
      theme: 'text',
    },
    rows: rows.map(({ id, comment }) => ({
      id,
      response_id: responseIds.get(comment.response),
      question_key: 'one-change',
      language: comment.language,
      text: comment.text,
      state: comment.state,
      screened_on: isScreened(comment) ? screenedOn : null,
      screened_by: isScreened(comment) ? officerId : null,
      version: actsOf(comment).length,
      released_text: comment.released ?? null,
      service: comment.released ? (suggestService(comment.released) ?? 'overall') : null,
      translation: comment.translation ?? null,
      translated_on: comment.translation ? screenedOn : null,
      translated_by: comment.translation ? officerId : null,
      held_because: comment.heldBecause ?? null,
      theme: themeOf(comment),
    })),
  })
}

/** The theme that the officer said a released comment speaks of: said here only of those that tell of a complaint made. */
const themeOf = ({ released }: DemoComment): string | null =>
  released && /\b(a|my) complaint\b|\bI (have )?complained\b/i.test(released) ? '30.4' : null

type Act = { act: string; reason: string | null }

/** What was done with a comment, in order. */
function actsOf(comment: DemoComment): Act[] {
  const { state, text, translation, released, heldBecause } = comment
  const translated: Act[] = translation ? [{ act: 'translated', reason: null }] : []
  if (state === 'waiting') return translated
  if (state === 'released') {
    return [
      ...translated,
      { act: released === (translation ?? text) ? 'released' : 'redacted', reason: null },
    ]
  }
  return [...translated, { act: isPassedOn(comment) ? 'passed on' : 'held', reason: heldBecause ?? null }]
}

const isPassedOn = ({ heldBecause }: DemoComment) => heldBecause === 'Passed on to safeguarding'

function insertActs(
  tx: Tx,
  { organisationId, officerId }: Screener,
  { screenedOn }: Commented,
  { random, rows }: { random: Random; rows: Rows },
): Promise<void> {
  return insertRows(tx, 'screening', {
    organisationId,
    columns: {
      id: 'uuid',
      comment_id: 'uuid',
      version: 'int',
      act: 'text',
      reason: 'text',
      account_id: 'uuid',
      done_at: 'timestamptz',
    },
    rows: rows.flatMap(({ id, comment }) =>
      actsOf(comment).map((act, place) => ({
        id: random.uuid(),
        comment_id: id,
        version: place + 1,
        ...act,
        account_id: officerId,
        done_at: `${screenedOn}T1${place}:00:00Z`,
      })),
    ),
  })
}

function insertReferrals(
  tx: Tx,
  { organisationId, officerId }: Screener,
  { waveId, screenedOn }: Commented,
  { random, rows }: { random: Random; rows: Rows },
): Promise<void> {
  return insertRows(tx, 'referral', {
    organisationId,
    columns: {
      id: 'uuid',
      wave_id: 'uuid',
      comment_id: 'uuid',
      concern: 'text',
      note: 'text',
      duty_name: 'text',
      duty_email: 'text',
      passed_by: 'uuid',
      passed_at: 'timestamptz',
      told_by: 'uuid',
      told_at: 'timestamptz',
    },
    rows: rows
      .filter(({ comment }) => isPassedOn(comment))
      .map(({ id }) => ({
        id: random.uuid(),
        wave_id: waveId,
        comment_id: id,
        concern: 'Somebody may be hurting the tenant or their family',
        note: 'She asks not to be rung at home.',
        duty_name: demoDuty.name,
        duty_email: demoDuty.email,
        passed_by: officerId,
        passed_at: `${screenedOn}T10:00:00Z`,
        told_by: officerId,
        told_at: `${screenedOn}T10:05:00Z`,
      })),
  })
}
