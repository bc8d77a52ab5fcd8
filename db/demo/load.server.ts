import { perceptionSurvey } from '../../surveys/templates/perception'
import type { Translations } from '../../surveys/translations/translation'
import { insertAccount } from '../account.server'
import { apiScopes } from '../api-token.server'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { nameDuty } from '../comment/safeguarding.server'
import { insertCheck } from '../language.server'
import { findOrganisationId, insertOrganisation } from '../organisation.server'
import { takeReading } from '../reading/take.server'
import { hashSecret } from '../secret.server'
import { insertSurvey } from '../survey.server'
import { findWaveByKeys, listWaves, type Wave } from '../wave.server'
import { demoAreas } from './areas'
import { demoComments } from './comments'
import { addDays } from './day'
import { loadJudgements, signatory } from './judgements/load-judgements.server'
import { loadProspects } from './judgements/load-prospects.server'
import { benchmarks, type DemoWave, demoWaves, landlord, targets } from './landlord'
import { demoDuty } from './load-comments.server'
import { loadEntries } from './load-entries.server'
import { loadFieldwork } from './load-fieldwork.server'
import { loadDecisions } from './load-findings.server'
import { loadQuickCheck, quickCheck } from './load-quick-check.server'
import { loadCodings } from './load-reasons.server'
import { householdIds, loadRegister } from './load-register.server'
import { loadMeetings } from './panels/load-meetings.server'
import { loadPanels } from './panels/load-panels.server'
import { loadProfiles } from './panels/load-profiles.server'
import { loadViewsAndStandards } from './panels/load-views.server'
import { demoPeople } from './people'
import { loadPlans } from './plans/load-plans.server'
import { restOnClaims } from './plans/rest-on-claims.server'
import { Random } from './random'
import { demoFieldwork } from './responses'
import { demoAccounts, demoApiToken, demoLinks, spareLinks } from './secrets'

/** What one needs to know to look round the demonstration; secrets are in plain words, for they guard nothing real. */
export type Demo = {
  organisationId: string
  address: string
  surveyKey: string
  /** Keys of the waves: the open one, and the last closed one. */
  openWaveKey: string
  closedWaveKey: string
  /** What the poster says, after `/s/`. */
  openLinkAddress: string
  /** A personal link that nobody has used yet, after `/a/`. */
  personalLink: string
  credentials: {
    officer: Credentials
    panel: Credentials
    administrator: Credentials
    apiToken: string
  }
}

type Credentials = { email: string; password: string }

type Options = {
  /** The day the open wave is dated from, as `YYYY-MM-DD`. */
  today: string
  report: (line: string) => void
  /** Every Urdu text, which a speaker is to have checked. */
  urdu?: Translations
}

/** Loads the demonstration landlord, all of it or nothing, unless it is there already; its open wave, when its
 *  end has come, is then given three weeks more. */
export async function loadDemo(db: Db, { today, ...options }: Options): Promise<Demo> {
  const loaded = await findOrganisationId(db, landlord.address)
  const organisationId = loaded ?? new Random('organisation').uuid(Date.parse('2026-01-05'))
  return inOrganisation(db, organisationId, async (tx) => {
    if (loaded) await keepOpen(tx, today)
    else await load(tx, organisationId, { today, ...options })
    return describe(tx, organisationId)
  })
}

async function load(tx: Tx, organisationId: string, { today, report, urdu }: Options): Promise<void> {
  report('Making up the demonstration landlord')
  const areas = demoAreas()
  const people = demoPeople(areas)
  const households = householdIds(people)
  await insertOrganisation(tx, { organisation_id: organisationId, ...landlord })
  const officerId = await insertAccounts(tx, organisationId)
  report(`Loading ${people.length.toLocaleString('en')} households`)
  await loadRegister(tx, organisationId, { areas, people, households })
  const panels = await loadPanels(tx, organisationId, areas)
  const surveyId = await insertSurvey(tx, organisationId, perceptionSurvey)
  if (urdu) await insertUrduCheck(tx, { organisation_id: organisationId, id: officerId }, urdu)
  await insertComparisons(tx, organisationId)
  await nameDuty(tx, { organisation_id: organisationId, id: officerId }, demoDuty)
  await loadQuickCheck(tx, organisationId, today)
  const fieldwork = demoFieldwork(people)
  const comments = demoComments(fieldwork)
  for (const [place, one] of fieldwork.entries()) {
    report(`Loading ${one.responses.length.toLocaleString('en')} responses of ${one.wave.name}`)
    await loadFieldwork(
      tx,
      { organisationId, surveyId, households, officerId, today },
      { fieldwork: one, comments: comments[place] ?? [] },
    )
    report(`Taking a reading of ${one.wave.name}`)
    await loadReading(tx, one.wave)
  }
  const { id } = await requireWave(tx, waveOf('closed').key)
  const officer = { organisation_id: organisationId, id: officerId }
  const waveIds = await listWaveIds(tx)
  await loadDecisions(tx, organisationId, { officerId, waveId: id })
  await loadPlans(tx, officer, { areas, surveyId, waveId: id, today })
  await loadViewsAndStandards(tx, { organisationId, officerId, panels })
  await loadEntries(tx, { areas, officer, waveIds })
  await loadProfiles(tx, organisationId, officerId)
  await loadMeetings(tx, { organisationId, officerId, panels, waveId: id, today })
  await loadCodings(tx, organisationId, officerId)
  await loadJudgements(tx, officer, waveIds)
  await restOnClaims(tx, organisationId, today)
  await loadProspects(tx, { ...officer, name: signatory }, { waveId: id, today })
}

/** The ids of the waves by their keys. */
async function listWaveIds(tx: Tx): Promise<Map<string, string>> {
  return new Map((await listWaves(tx)).map(({ id, key }) => [key, id]))
}

/** Urdu was checked before the year's surveys. */
async function insertUrduCheck(
  tx: Tx,
  officer: { organisation_id: string; id: string },
  texts: Translations,
): Promise<void> {
  const at = new Date('2026-01-12T10:30:00Z')
  await insertCheck(tx, officer, { language: 'ur', speaker: 'Nasreen Akhtar, interpreter', texts, at })
}

/** Takes the wave's reading; a closed wave's is final, and dated three days after its end or as the wave says. */
async function loadReading(tx: Tx, { key, readOn }: DemoWave): Promise<void> {
  const wave = await requireWave(tx, key)
  const id = await takeReading(tx, wave, { isFinal: wave.state === 'closed' })
  if (wave.state !== 'closed') return
  const taken_at = new Date(`${readOn ?? addDays(wave.closes_on, 3)}T02:00:00Z`)
  await tx.updateTable('reading').set({ taken_at }).where('id', '=', id).execute()
}

async function requireWave(tx: Tx, waveKey: string): Promise<Wave> {
  const wave = await findWaveByKeys(tx, perceptionSurvey.key, waveKey)
  if (!wave) throw new Error(`The demonstration has no wave ${waveKey}.`)
  return wave
}

/** Everyone who signs in, and the key to the API. Gives back the officer's id. */
async function insertAccounts(tx: Tx, organisationId: string): Promise<string> {
  const random = new Random('accounts')
  const moment = Date.parse('2026-01-05')
  const accounts = demoAccounts.map((account, place) => ({ ...account, id: random.uuid(moment + place) }))
  for (const { publicName, ...account } of accounts) {
    await insertAccount(tx, { organisation_id: organisationId, public_name: publicName, ...account })
  }
  await tx
    .insertInto('api_token')
    .values({
      organisation_id: organisationId,
      id: random.uuid(moment),
      token_hash: hashSecret(demoApiToken),
      name: 'Demonstration',
      scopes: [...apiScopes],
    })
    .execute()
  const officer = accounts.find(({ role }) => role === 'officer')
  if (!officer) throw new Error('The demonstration has no officer.')
  return officer.id
}

async function insertComparisons(tx: Tx, organisationId: string): Promise<void> {
  await tx
    .insertInto('benchmark')
    .values(
      benchmarks.map(({ questionKey, percent, source, quartiles, quartileSource }) => ({
        organisation_id: organisationId,
        question_key: questionKey,
        percent,
        source,
        lower_quartile: quartiles[0] ?? null,
        median: quartiles[1] ?? null,
        upper_quartile: quartiles[2] ?? null,
        quartile_source: quartileSource,
      })),
    )
    .execute()
  await tx
    .insertInto('target')
    .values(
      targets.map(({ questionKey, percent, dueOn }) => ({
        organisation_id: organisationId,
        question_key: questionKey,
        percent,
        due_on: dueOn,
      })),
    )
    .execute()
}

/** The demonstration is to be answered whenever it is started, however long ago it was loaded: a wave that the jobs
 *  have closed meanwhile is opened again, and no reading of it is the last. */
async function keepOpen(tx: Tx, today: string): Promise<void> {
  const kept = await tx
    .updateTable('wave')
    .set({
      state: 'open',
      is_complete: false,
      closes_on: addDays(today, 21),
      results_on: addDays(today, 56),
    })
    .where('key', 'in', [openWave.key, quickCheck.key])
    .where('closes_on', '<', addDays(today, 1))
    .returning('id')
    .execute()
  for (const { id } of kept) {
    await tx.updateTable('reading').set({ is_final: false }).where('wave_id', '=', id).execute()
  }
}

const openWave = waveOf('open')

function waveOf(state: 'open' | 'closed') {
  const wave = demoWaves.findLast((one) => one.state === state)
  if (!wave) throw new Error(`The demonstration has no ${state} wave.`)
  return wave
}

async function describe(tx: Tx, organisationId: string): Promise<Demo> {
  return {
    organisationId,
    address: landlord.address,
    surveyKey: perceptionSurvey.key,
    openWaveKey: openWave.key,
    closedWaveKey: waveOf('closed').key,
    openLinkAddress: openWave.shortAddress ?? '',
    personalLink: await findUnusedLink(tx),
    credentials: {
      officer: credentialsOf('officer'),
      panel: credentialsOf('panel'),
      administrator: credentialsOf('administrator'),
      apiToken: demoApiToken,
    },
  }
}

function credentialsOf(role: (typeof demoAccounts)[number]['role']): Credentials {
  const account = demoAccounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demonstration has no ${role} account.`)
  return { email: account.email, password: account.password }
}

/** The first of the spare links that nobody has begun or used. */
async function findUnusedLink(tx: Tx): Promise<string> {
  const spare = demoLinks(spareLinks)
  const unused = await tx
    .selectFrom('invitation')
    .select('link_hash')
    .where('link_hash', 'in', spare.map(hashSecret))
    .where('used_on', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draft').select('draft.saved_at').whereRef('draft.invitation_id', '=', 'invitation.id'),
        ),
      ),
    )
    .execute()
  const hashes = new Set(unused.map(({ link_hash }) => link_hash.toString('hex')))
  return spare.find((link) => hashes.has(hashSecret(link).toString('hex'))) ?? spare[0] ?? ''
}
