import { beforeAll, describe, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { findSurveyDraft } from '../../../db/survey-draft.server'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { tenMistakes } from '../../fixtures/ten-mistakes'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string
beforeAll(async () => {
  landlord = await makeLandlord(db)
  await makeLandlord(db, { address: 'other', definition: { ...perceptionSurvey, key: 'theirs' } })
  token = await makeToken(db, landlord)
})

const send = (body: string, type = 'application/json') => call(db, 'post', '/surveys', { token, type, body })

describe('surveys through the API', () => {
  test('are listed with their versions, and nobody else’s', async () => {
    const { status, body } = await call(db, 'get', '/surveys', { token })
    expect(status).toBe(200)
    expect(body.items).toMatchObject([{ key: 'tenant-voice', versions: [{ version: 1 }] }])
  })

  test('are read as a file, and come back as a draft of the same words', async () => {
    const file = await call(db, 'get', '/surveys/tenant-voice/versions/1', { token })
    expect(file.body.survey).toEqual(perceptionSurvey)
    const made = await send(JSON.stringify(file.body))
    expect(made).toMatchObject({ status: 201, body: { key: 'tenant-voice-b' } })
    const draft = await inOrganisation(db, landlord.organisationId, (tx) =>
      findSurveyDraft(tx, made.body.draft),
    )
    expect(draft?.definition).toEqual({ ...perceptionSurvey, key: 'tenant-voice-b' })
  })

  test('with ten mistakes are refused with all ten, each at its place', async () => {
    const refused = await send(
      JSON.stringify({ format: 'soundings-survey', version: 1, survey: tenMistakes }),
    )
    expect(refused.status).toBe(422)
    expect(refused.body.error.problems).toHaveLength(10)
    expect(refused.body.error.problems).toContainEqual({
      path: 'survey.sections[0].questions[3].lines[0]',
      message: "'30.4.aa' is not an enquiry line; did you mean '30.4.a'?",
    })
  })

  test('that are not there, not JSON or not allowed are refused', async () => {
    expect((await call(db, 'get', '/surveys/theirs/versions/1', { token })).status).toBe(404)
    expect((await call(db, 'get', '/surveys/tenant-voice/versions/2', { token })).status).toBe(404)
    expect((await send('{}', 'text/plain')).status).toBe(415)
    expect((await send('{')).status).toBe(422)
    const other = await makeToken(db, landlord, ['results:read'])
    expect((await call(db, 'get', '/surveys', { token: other })).status).toBe(403)
    expect((await call(db, 'get', '/surveys', {})).status).toBe(401)
  })
})
