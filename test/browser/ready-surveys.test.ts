import { expect, test } from 'vitest'
import { readySurveys } from '../../surveys/templates/all'
import { shelteredSurvey } from '../../surveys/templates/sheltered'
import { invite, makeLandlord } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

let link = ''
const site = await startSite(async (db) => {
  const { definition } = shelteredSurvey
  const landlord = await makeLandlord(db, { address: 'sheltered', definition })
  link = (await invite(db, landlord)).link
})
const origin = new URL(site.officer).origin

describeInBrowser('the ready surveys', () => {
  const device = useBrowser()

  test.each([
    ['phone', phone],
    ['laptop', laptop],
  ])('are told on a %s with the lines each gives evidence for', async (_, size) => {
    const page = await (await device(size)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Lines of enquiry' }).click()
    await page.getByRole('link', { name: 'The ready surveys' }).click()
    const names = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(names).toEqual(readySurveys.map(({ definition }) => definition.title.en))
    await expectFits(page)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'w1.5-gas.a' }).first().click()
    expect(await page.locator(':target').textContent()).toContain('w1.5-gas.a')
  })

  test.each([
    ['phone', phone],
    ['laptop', laptop],
  ])('can be compared on a %s, as many as are chosen', async (_, size) => {
    const page = await (await device(size)).newPage()
    await page.goto(`${site.officer}/frameworks/access-and-customer-care`)
    await signIn(page, site.credentials.officer)
    await page.goto(`${site.officer}/frameworks/access-and-customer-care`)
    await page.getByText('Choose surveys to compare').click()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expectFits(page)
    await expectAccessible(page)
    expect(await page.locator('thead').first().locator('th').count()).toBeGreaterThan(12)
    await page.getByText('Choose surveys to compare').click()
    expect(await page.getByRole('checkbox', { checked: false }).count()).toBe(0)
  })

  test.each(['en', 'cy'])(
    'of sheltered housing is in large print in %s, and fits a phone',
    async (language) => {
      const page = await (await device(phone)).newPage()
      await page.goto(`${origin}/a/${link}?lang=${language}`)
      for (const at of ['', '/your-scheme', '/repairs', '/profile']) {
        await page.goto(`${origin}/a/${link}${at}?lang=${language}`)
        const text = page.locator('main p, main label').first()
        const size = await text.evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize))
        expect(size, at).toBeGreaterThanOrEqual(24)
        await expectFits(page)
        await expectAccessible(page)
      }
    },
  )
})
