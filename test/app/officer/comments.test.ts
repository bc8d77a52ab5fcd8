import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as commentPage } from '../../../app/routes/officer/comments/comment'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const { organisationId, wave } = await makeLandlord(db, { definition: onePage })
let cookie = ''

beforeAll(async () => {
  const email = 'officer@landlord.example.org'
  const password = 'heron-kettle-north-stair'
  const person = { organisation_id: organisationId, id: newId(), role: 'officer' as const, name: 'A person' }
  await inOrganisation(db, organisationId, (tx) => insertAccount(tx, { ...person, email, password }))
  const site = sessionCookie(new Request('http://localhost/'))
  cookie = (await site.serialize(await signIn(db, email, password))).split(';')[0] ?? ''
})

describe('the page of a comment', () => {
  test.each([
    ['hyphens only', '-'.repeat(36)],
    ['no comment’s id', newId()],
  ])('is not found for %s', async (_, comment) => {
    const request = new Request(`http://localhost/officer/waves/${wave.id}/comments/${comment}`, {
      headers: { Cookie: cookie },
    })
    const args = { request, params: { wave: wave.id, comment }, context } as unknown as LoaderFunctionArgs
    const status = commentPage(args).then(
      () => 200,
      (thrown: { status?: number }) => thrown.status,
    )
    expect(await status).toBe(404)
  })
})
