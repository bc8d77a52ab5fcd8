import type { Tx } from '../client.server'
import { hashSecret } from '../secret.server'
import { insertWave } from '../wave.server'
import { asBytea, insertRows } from './bulk.server'
import type { DemoComment } from './comments'
import { addDays } from './day'
import type { DemoWave } from './landlord'
import { loadComments } from './load-comments.server'
import { Random } from './random'
import type { DemoResponse } from './response'
import { channelOfInvitation, type Fieldwork } from './responses'
import { demoLinks, links, spareLinks } from './secrets'

export type Loading = {
  organisationId: string
  surveyId: string
  /** Ids of the households, in the order of the register. */
  households: string[]
  /** The id of the officer who screened the comments. */
  officerId: string
  today: string
}

/** The days of a wave: those it was given, or around `today` for the open one. */
export function daysOf({ opensOn, closesOn, resultsOn }: DemoWave, today: string) {
  return {
    opens_on: opensOn ?? addDays(today, -21),
    closes_on: closesOn ?? addDays(today, 21),
    results_on: resultsOn ?? addDays(today, 56),
  }
}

/** Stores one wave with its invitations, responses and comments. Gives back the wave's id. The link from invitation
 *  to response is kept for the open wave only, as the retention rule would have it. */
export async function loadFieldwork(
  tx: Tx,
  loading: Loading,
  { fieldwork, comments }: { fieldwork: Fieldwork; comments: readonly DemoComment[] },
): Promise<string> {
  const { organisationId, surveyId, today } = loading
  const { wave } = fieldwork
  const random = new Random(`ids ${wave.key}`)
  const days = daysOf(wave, today)
  const waveId = random.uuid(Date.parse(days.opens_on))
  await insertWave(tx, {
    organisation_id: organisationId,
    id: waveId,
    survey_id: surveyId,
    version: 1,
    key: wave.key,
    name: wave.name,
    state: wave.state,
    ...days,
    short_address: wave.shortAddress ?? null,
    promise: wave.promise ?? null,
  })
  await insertMove(tx, loading, { waveId, wave })
  const responseIds = new Map(fieldwork.responses.map((response) => [response, random.uuid()]))
  const sent = invitationsOf(random, loading, fieldwork)
  await insertInvitations(tx, loading, { waveId, sent, opensOn: days.opens_on })
  await insertResponses(tx, loading, { waveId, responseIds, opensOn: days.opens_on })
  if (wave.state === 'open') await insertLinks(tx, loading, { sent, responseIds })
  await loadComments(tx, loading, {
    waveId,
    comments,
    responseIds,
    screenedOn: wave.state === 'open' ? today : days.results_on,
  })
  return waveId
}

async function insertMove(
  tx: Tx,
  { organisationId, officerId }: Loading,
  { waveId, wave: { moved, resultsOn } }: { waveId: string; wave: DemoWave },
): Promise<void> {
  if (!moved || !resultsOn) return
  await tx
    .insertInto('promise_move')
    .values({
      ...{ organisation_id: organisationId, wave_id: waveId, moved_from: moved.from, moved_to: resultsOn },
      ...{ reason: moved.reason, moved_by: officerId, moved_on: moved.on },
    })
    .execute()
}

type Sent = {
  id: string
  household: string | null
  channel: number
  link: string
  response: DemoResponse | undefined
}

/** One invitation for each household invited, and one without a household for each response by the open link. */
function invitationsOf(
  random: Random,
  { households }: Loading,
  { wave, invited, responses }: Fieldwork,
): Sent[] {
  const ownLinks = links(`links ${wave.key}`, invited.length + responses.length)
  const spare = wave.state === 'open' ? demoLinks(spareLinks) : []
  const moment = Date.parse('2026-01-05') + Number(wave.key.slice(0, 4)) * 100000
  const answered = new Map(responses.filter(({ channel }) => channel !== 2).map((one) => [one.person, one]))
  const toHouseholds = invited.map((person, place) => {
    const response = answered.get(person)
    return {
      id: random.uuid(moment + place),
      household: households[person.index] ?? null,
      channel: channelOfInvitation(person),
      link: (response ? undefined : spare.shift()) ?? ownLinks[place] ?? '',
      response,
    }
  })
  const byOpenLink = responses
    .filter(({ channel }) => channel === 2)
    .map((response, place) => ({
      id: random.uuid(moment + invited.length + place),
      household: null,
      channel: 2,
      link: ownLinks[invited.length + place] ?? '',
      response,
    }))
  return [...toHouseholds, ...byOpenLink]
}

function insertInvitations(
  tx: Tx,
  { organisationId }: Loading,
  { waveId, sent, opensOn }: { waveId: string; sent: Sent[]; opensOn: string },
): Promise<void> {
  return insertRows(tx, 'invitation', {
    organisationId,
    columns: {
      id: 'uuid',
      wave_id: 'uuid',
      household_id: 'uuid',
      channel: 'smallint',
      link_hash: 'bytea',
      used_on: 'date',
    },
    rows: sent.map(({ id, household, channel, link, response }) => ({
      id,
      wave_id: waveId,
      household_id: household,
      channel,
      link_hash: asBytea(hashSecret(link)),
      used_on: response ? addDays(opensOn, response.day) : null,
    })),
  })
}

type ResponseIds = Map<DemoResponse, string>

/** In the order of their random ids, so that nothing tells who answered when. */
function insertResponses(
  tx: Tx,
  { organisationId }: Loading,
  { waveId, responseIds, opensOn }: { waveId: string; responseIds: ResponseIds; opensOn: string },
): Promise<void> {
  const inOrder = [...responseIds].sort(([, one], [, other]) => (one < other ? -1 : 1))
  return insertRows(tx, 'response', {
    organisationId,
    columns: {
      id: 'uuid',
      wave_id: 'uuid',
      received_on: 'date',
      area_id: 'int',
      tenure: 'smallint',
      channel: 'smallint',
      language: 'text',
      helped: 'boolean',
      strands: 'bytea',
      answers: 'bytea',
    },
    rows: inOrder.map(([{ day, area, tenure, channel, language, helped, strands, answers }, id]) => ({
      id,
      wave_id: waveId,
      received_on: addDays(opensOn, day),
      area_id: area.id,
      tenure,
      channel,
      language,
      helped,
      strands: asBytea(Buffer.from(strands)),
      answers: asBytea(Buffer.from(answers)),
    })),
  })
}

function insertLinks(
  tx: Tx,
  { organisationId }: Loading,
  { sent, responseIds }: { sent: Sent[]; responseIds: ResponseIds },
): Promise<void> {
  return insertRows(tx, 'response_link', {
    organisationId,
    columns: { invitation_id: 'uuid', response_id: 'uuid' },
    rows: sent.flatMap(({ id, response }) =>
      response ? [{ invitation_id: id, response_id: responseIds.get(response) }] : [],
    ),
  })
}
