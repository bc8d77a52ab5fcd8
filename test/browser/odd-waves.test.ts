import type { Page } from 'playwright-core'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { insertAccount } from '../../db/account.server'
import { type Db, inOrganisation } from '../../db/client.server'
import { takeReading } from '../../db/reading/take.server'
import { insertWave } from '../../db/wave.server'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

/** The longest name of a place in Wales, as a landlord there may have it. */
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'
const officer = { email: 'officer@odd.example.org', password: 'heron-kettle-north-stair' }
const ids = { three: '', empty: '' }

/** A landlord of long names with a wave that three answered and one that nobody has answered yet. */
async function makeOddLandlord(db: Db): Promise<void> {
  const landlord = await makeLandlord(db, { address: 'odd', opens: -60, closes: -30, state: 'closed' })
  const { organisationId: organisation_id, wave } = landlord
  ids.three = wave.id
  ids.empty = newId()
  await inOrganisation(db, organisation_id, async (tx) => {
    const person = { organisation_id, id: newId(), role: 'officer' as const, name: 'Angharad' }
    await insertAccount(tx, { ...person, ...officer })
    await tx
      .updateTable('organisation')
      .set({ name: `Cymdeithas Tai ${longWord}` })
      .execute()
    await tx.updateTable('area').set({ name: longWord }).where('id', 'in', [1, 2, 4]).execute()
    const name = `Arolwg Bodlonrwydd Tenantiaid a Lesddeiliaid Gwanwyn ${longWord}`
    await tx.updateTable('wave').set({ name }).execute()
    await insertResponses(tx, landlord, randomResponses(landlord, [4], 3))
    await takeReading(tx, wave, { isFinal: true })
    const { survey_key: _, ...row } = wave
    const days = { opens_on: dayFromNow(-3), closes_on: dayFromNow(20), results_on: dayFromNow(60) }
    const open = { id: ids.empty, key: 'empty', name: 'Gwag', state: 'open' as const }
    await insertWave(tx, { ...row, ...days, ...open })
  })
}

const site = await startSite(makeOddLandlord)
const origin = new URL(site.officer).origin

const pages = [
  '',
  '/breakdown',
  '/breakdown?question=all',
  '/breakdown?question=repairs&strand=sex&within=ethnicity',
  '/trend',
  '/respondents',
  '/drivers',
  '/compare',
  '/hidden',
  '/weights',
  '/report',
  '/comments',
  '/figure?question=repairs',
]

/** Those that are of use before there are results, and say so in their own words. */
const withoutResults = ['/weights', '/comments']

async function visit(page: Page, wave: string, path: string): Promise<string> {
  const answer = await page.goto(`${origin}/officer/waves/${wave}${path}`)
  expect(answer?.status(), path).toBe(200)
  await expectFits(page)
  return page.locator('main').innerText()
}

describeInBrowser('a wave that three people answered, of a landlord of long names', () => {
  const device = useBrowser()

  test.each([
    ['phone', phone],
    ['laptop', laptop],
  ])('fits a %s on every page, shows no figure and says why', async (_, size) => {
    const page = await (await device(size)).newPage()
    await page.goto(site.officer)
    await signIn(page, officer)
    for (const path of pages) {
      await visit(page, ids.three, path)
      const figures = await page.locator('main td, main .big-figure').allInnerTexts()
      expect(figures.join(' '), path).not.toMatch(/\d%/)
      const [at, query] = path.split('?')
      const data = await page.request.get(
        `${origin}/officer/waves/${ids.three}${at}.data${query ? `?${query}` : ''}`,
      )
      expect(data.status(), path).toBe(200)
      expect(await data.text(), path).not.toMatch(/"(percent|base|low|high)"/)
    }
    for (const path of ['', '/breakdown', '/breakdown?question=all', '/report'])
      expect(await visit(page, ids.three, path)).toContain('Too few answered for any figure')
    expect(await visit(page, ids.three, '/respondents')).toContain('Too few answered to say who they are')
  })

  test('an empty one says on every page what to do, and its report leads to where that is told', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, officer)
    for (const path of pages) {
      const words = await visit(page, ids.empty, path)
      if (!withoutResults.includes(path)) {
        expect(words, path).toContain('What you can do now')
        expect(words, path).toContain('What happens next')
        expect(words, path).toContain('The first results appear once')
        await expectAccessible(page)
      }
    }
    expect(await visit(page, ids.empty, '/weights')).toContain('Those who answer are never quite like')
    expect(await visit(page, ids.empty, '/comments')).toContain('No comment is waiting.')
    await visit(page, ids.empty, '/report')
    expect(new URL(page.url()).pathname).toBe(`/officer/waves/${ids.empty}`)
  })

  test('an empty list of entries says where to begin', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, officer)
    await page.goto(`${origin}/officer/you-said-we-did`)
    expect(await page.locator('main').innerText()).toContain('No entry has been written yet')
    await expectFits(page)
  })
})
