import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { findDocument } from '../../../../app/routes/officer/judgements/document/document-view.server'
import { findJudgementView } from '../../../../app/routes/officer/judgements/one/judgement-view.server'
import { inOrganisation, type Tx } from '../../../../db/client.server'
import { listJudgements } from '../../../../db/judgement/judgement.server'
import type { Wave } from '../../../../db/wave.server'
import { cloneDatabase } from '../../../setup/clone'
import { call, makeToken } from '../../api/caller'
import { type Claimed, makeTwoWaves, signClaims } from './two-waves'

const { db } = await cloneDatabase()
const { landlord, second } = await makeTwoWaves(db)
const writer = { organisation_id: landlord.organisationId, id: newId(), name: 'Ada Okafor' }

const claims: Claimed[] = [
  { side: 'strength', claim: 'They know us.', questions: ['down', 'up'] },
  { side: 'weakness', claim: 'Few reach us.', questions: ['up', 'same'] },
  { side: 'weakness', claim: 'Few hear back.', questions: ['same'] },
  { side: 'strength', claim: 'Women are reached as often.', questions: ['up'], isOfWomen: true },
]

const documentOf = async (tx: Tx, wave: Wave) => {
  const document = await findDocument(tx, wave, new URLSearchParams())
  const [part] = document?.parts ?? []
  if (!part) throw new Error('the document is empty')
  return part
}

test('a document carries each claim of the wave before as it stands now, and says so in short in its table', () =>
  inOrganisation(db, landlord.organisationId, async (tx) => {
    await signClaims(tx, writer, { wave: landlord.wave, claims })
    await signClaims(tx, writer, {
      ...{ wave: second, claims: [{ side: 'strength', claim: 'More reach us.', questions: ['up'] }] },
    })
    const { chapters, rows } = await documentOf(tx, second)
    const before = chapters[0]?.before
    expect(before?.claims).toMatchObject([
      { side: 'strength', words: 'They know us.', standing: 'worse', figures: [{}, {}] },
      { words: 'Women are reached as often.', standing: 'worse' },
      { words: 'Few reach us.', standing: 'better' },
      { side: 'weakness', words: 'Few hear back.', standing: 'still so' },
    ])
    const [[fall, rise] = []] = (before?.claims ?? []).map(({ figures }) => figures)
    expect(fall?.evidence).toContain('70.0% of the 300 tenants')
    expect(fall?.since).toContain('In Second it is 40.0%, down 30 points, which is unlikely to be chance.')
    expect(rise?.since).toContain('up 30 points')
    const ofWomen = before?.claims[1]?.figures[0]
    expect(ofWomen?.since).toContain('it is 44%, up 4 points, which may be chance.')
    expect(ofWomen?.gapSince?.words).toContain(
      'is −52 points (44% against 96%) and is unlikely to be chance.',
    )
    expect(ofWomen?.gapSince?.words).toContain('it was 0 points (40% against 40%). The group stands worse')
    expect(rows.find(({ theme }) => theme === '30.2')?.before).toBe('Now: 2 worse, 1 better, 1 still so')
    expect(rows.filter(({ before }) => before)).toHaveLength(1)
    const judged = await listJudgements(tx, second.id)
    const views = await Promise.all(judged.map((one) => findJudgementView(tx, one)))
    expect(views.map((view) => view.before)).toEqual([before])
    const [own] = (await documentOf(tx, landlord.wave)).chapters
    expect(own?.before).toBeUndefined()
  }))

test('the API gives each claim as it stands now, with the gap then and now', async () => {
  const { body } = await call(db, 'get', '/judgements', { token: await makeToken(db, landlord) })
  const [judged] = body.items.filter(({ wave }: { wave: { key: string } }) => wave.key === 'now')
  expect(judged.claims).toMatchObject([
    {
      ...{ claim: 'They know us.', standing: 'worse' },
      figures: [
        {
          ...{ percent: 70, gap: null, gap_measured_again: null },
          measured_again: { standing: 'worse', points: -30, later: { wave: 'Second', percent: 40 } },
        },
        { measured_again: { standing: 'better' } },
      ],
    },
    {
      ...{ claim: 'Women are reached as often.', standing: 'worse' },
      figures: [
        {
          ...{ group: 'sex: women', percent: 40, gap: { size: { points: 0 } } },
          measured_again: { standing: 'still so', later: { percent: 44 } },
          gap_measured_again: { standing: 'worse', later: { size: { points: -52, others_percent: 96 } } },
        },
      ],
    },
    { claim: 'Few reach us.', standing: 'better' },
    { claim: 'Few hear back.', standing: 'still so' },
  ])
})
