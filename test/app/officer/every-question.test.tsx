import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EveryQuestion } from '../../../app/routes/officer/breakdown/every-question'
import { findBreakdownView } from '../../../app/routes/officer/breakdown/view.server'
import { findFigureView } from '../../../app/routes/officer/figure/figure-view.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const definition = tinySurvey(
  { views: [tinyQuestion('service'), tinyQuestion('repairs')] },
  { headline: ['service'], strands: [tinyStrand('sex')] },
)
const landlord = await makeLandlord(db, { definition })
const { wave } = landlord
const inside = <T,>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

test('every percentage of the tables of every question leads to what is behind it', async () => {
  await inside(async (tx) => {
    const responses = Array.from({ length: 300 }, (_, index) => ({
      ...{ area_id: index < 200 ? 4 : 7, tenure: 1, channel: 1 },
      strands: Array<number>(9).fill(index % 3 ? 1 : 2),
      answers: [index % 4 ? 5 : 1, index % 5 ? 1 : 5],
    }))
    await insertResponses(tx, landlord, responses)
    await takeReading(tx, wave, { isFinal: false })
  })
  const search = new URLSearchParams({ question: 'all', strand: 'sex' })
  const view = await inside((tx) => findBreakdownView(tx, wave, search))
  if (view?.tables?.show !== 'every question') throw new Error('another table')
  const html = renderToStaticMarkup(
    <EveryQuestion view={view} tables={view.tables} hrefOf={(area) => `?area=${area}`} />,
  )
  const { byCut, byArea } = view.tables
  const shown = [...byCut.rows, ...byArea.rows].flatMap(({ figures }) => figures.filter(Boolean))
  const links = [...html.matchAll(/href="[^"]*\/figure\?([^"]*)"[^>]*><strong>([\d.]+)%/g)]
  expect(links.length).toBe(shown.length)
  expect(links.length).toBeGreaterThanOrEqual(10)
  for (const [, query = '', percent] of links) {
    const found = await inside((tx) =>
      findFigureView(tx, wave, new URLSearchParams(query.replaceAll('&amp;', '&'))),
    )
    expect(found?.sentence?.isShown, query).toBe(true)
    // The organisation's own figure has a decimal there.
    expect(Math.round(Number(/([\d.]+)%/.exec(found?.sentence?.words ?? '')?.[1])), query).toBe(
      Number(percent),
    )
  }
})
