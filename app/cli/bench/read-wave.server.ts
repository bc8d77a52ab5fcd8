import { v7 as newId } from 'uuid'
import { insertAccount, signIn } from '../../../db/account.server'
import { connectOwner, tidy } from '../../../db/bench/database.server'
import { loadMadeResponses } from '../../../db/bench/responses.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { connect, type Db, inOrganisation, inSnapshot } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { grouped } from '../../locales/number'
import { sessionCookie } from '../../session/session.server'
import { type MadeLandlord, madeResponses, makeLandlord } from './made-landlord.server'
import { timeOnce } from './timing'

/** A wave with its reading taken, of a landlord of its own: where its pages are, and the cookie of a signed-in officer. */
export type ReadWave = { path: string; cookie: string }

type Databases = { db: Db; ownerUrl: string }
type Report = (line: string) => void

const measures = 24

/** Makes a landlord with a wave of so many responses to 24 questions, rolls it up, reads it, and signs an officer in. */
export async function makeReadWave(
  { db, ownerUrl }: Databases,
  responses: number,
  report: Report,
): Promise<ReadWave> {
  const landlord = await makeLandlord(db, measures, `measured-${responses}`)
  await loadAll(ownerUrl, landlord, responses, report)
  const { organisationId, wave } = landlord
  await step('rolled up', report, () => keepRollup(db, organisationId))
  await step('read', report, () =>
    inSnapshot(db, organisationId, (tx) => takeReading(tx, wave, { isFinal: false })),
  )
  const owner = connectOwner(ownerUrl)
  await tidy(owner)
  await owner.end()
  return { path: `/officer/waves/${wave.id}`, cookie: await signInOfficer(db, organisationId) }
}

async function loadAll(
  ownerUrl: string,
  landlord: MadeLandlord,
  responses: number,
  report: Report,
): Promise<void> {
  const loading = connect(ownerUrl, { connections: 1 })
  const made = madeResponses(landlord, 1, responses)
  await step(`${grouped(responses)} responses stored`, report, () => loadMadeResponses(loading, made))
  await loading.destroy()
}

async function signInOfficer(db: Db, organisationId: string): Promise<string> {
  const officer = { email: `officer@${organisationId}.example`, password: newId() }
  await inOrganisation(db, organisationId, (tx) =>
    insertAccount(tx, {
      ...officer,
      organisation_id: organisationId,
      id: newId(),
      role: 'officer',
      name: 'Olive Officer',
    }),
  )
  const session = await signIn(db, officer.email, officer.password)
  const cookie = await sessionCookie(new Request('http://localhost/')).serialize(session)
  return cookie.split(';')[0] ?? ''
}

async function step(what: string, report: Report, run: () => Promise<unknown>): Promise<void> {
  const { ms } = await timeOnce(run)
  report(`  ${what} in ${(ms / 1000).toFixed(1)} s`)
}
