import { renderToStaticMarkup } from 'react-dom/server'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { MarginChoice } from '../../../app/routes/officer/weights/form'
import { Applied, Standing } from '../../../app/routes/officer/weights/sections'
import { findWeightsView } from '../../../app/routes/officer/weights/view.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { applyWeights, removeWeights, weighWave } from '../../../db/weighting.server'
import type { WeightingSettings } from '../../../surveys/weighting/margin'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { wave } = landlord

const inside = <T,>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

const renting = (share: number): WeightingSettings => ({
  margins: [
    { key: 'tenure', unit: 'shares', figures: { 'low-cost-rent': share, 'shared-ownership': 100 - share } },
  ],
  cap: 3,
})

/** Answers of 150 who rent and 90 who own a share. */
const insert = (tx: Tx) =>
  insertResponses(
    tx,
    landlord,
    Array.from({ length: 240 }, (_, index) => ({
      ...{ area_id: 4, tenure: index < 150 ? 1 : 2, channel: 1, answers: [5, 31, 31] },
      strands: Array(9).fill(31),
    })),
  )

const apply = (share: number) =>
  inside(async (tx) => {
    const asked = { settings: renting(share), accountId: newId() }
    expect(await applyWeights(tx, wave, asked)).toEqual({ ok: true })
  })

const read = async () => {
  await weighWave(db, wave)
  await inside((tx) => takeReading(tx, wave, { isFinal: false }))
}

test('a first visit says of each choice how far it is off, and ticks what matters, as far as it is well known', async () => {
  await inside(async (tx) => {
    const homes = Array.from({ length: 3 }, (_, index) => ({
      ...{ organisation_id: landlord.organisationId, id: newId(), area_id: 4, address: 'Elm Road' },
      ...{ reference: `T${index}`, tenure: index < 2 ? 2 : 1 },
    }))
    await tx.insertInto('household').values(homes).execute()
    await insert(tx)
    await takeReading(tx, wave, { isFinal: false })
  })
  const view = await inside((tx) => findWeightsView(tx, wave, new URLSearchParams()))
  const tenure = view.offers.find(({ key }) => key === 'tenure')
  // 150 of 240 answers are of those who rent, and two of four homes.
  expect(tenure?.difference).toBe('Rented: 63% of answers, 50% of your homes')
  expect(view.suggestion?.by).toEqual(['tenure'])
  expect(view.suggestion?.why).toContain('We ticked Tenure')
  expect(view.typed.by).toEqual([])
  const shown = renderToStaticMarkup(
    <MarginChoice offers={view.offers} by={[]} suggestion={view.suggestion} error={undefined} />,
  )
  expect(shown).toMatch(/value="tenure"[^>]*checked|checked[^>]*value="tenure"/)
  expect(shown.match(/checked=""/g)).toHaveLength(1)
  // Whoever unticks all of it is not offered the same again.
  const query = new URLSearchParams(/name="chosen" value="yes"/.test(shown) ? 'chosen=yes' : '')
  const declined = await inside((tx) => findWeightsView(tx, wave, query))
  expect(declined.suggestion).toBeUndefined()
  expect(declined.problems).toHaveLength(1)
  await inside(async (tx) => {
    await tx.deleteFrom('reading').execute()
    await tx.deleteFrom('wave_area').execute()
    await tx.deleteFrom('response').execute()
  })
})

/** What the page says of the weights asked for. */
async function words(): Promise<string> {
  const view = await inside((tx) => findWeightsView(tx, wave, new URLSearchParams()))
  const html = renderToStaticMarkup(
    <>
      <Standing view={view} />
      <Applied view={view} />
    </>,
  )
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('the page of a past survey being filled says that its first reading comes with its closing', async () => {
  const view = await inside((tx) => findWeightsView(tx, wave, new URLSearchParams()))
  const past = { ...view, wave: { ...view.wave, answeredBy: 'files' as const } }
  const shown = renderToStaticMarkup(<Standing view={past} />)
  expect(shown).toContain('first read when it is closed, without weights')
  expect(shown).not.toContain('50')
})

test('the page of an open wave says from when on its weights count, and what they do once they do', async () => {
  expect(await words()).toContain('after the first, which comes once 50 have responded')
  await inside(insert)
  await read()
  await apply(50)
  const applied = await words()
  expect(applied).toContain('The results do not show them yet')
  expect(applied).toMatch(/next reading, which comes once 300 have responded, a quarter more/)
  expect(applied).toContain('They have not been worked out yet')
  await read()
  expect(await words()).toMatch(/This wave is weighted.* 50%/)
  await apply(60)
  const changed = await words()
  expect(changed).toContain('They have not been worked out yet')
  expect(changed).not.toContain('Largest weight')
  await inside((tx) => removeWeights(tx, wave, newId()))
  expect(await words()).toContain('The results are still weighted')
  await read()
  expect(await words()).toContain('This wave is not weighted: every answer counts as one. The weights were')
})
