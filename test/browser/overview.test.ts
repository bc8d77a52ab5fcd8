import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { truths } from '../../db/demo/truths'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

/** Opens the overview of a wave as an officer. */
async function open(page: Page, wave: string): Promise<void> {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
  await page.getByRole('link', { name: wave, exact: true }).click()
  await page.waitForURL(/waves\/[^/]+$/)
}

describeInBrowser('the overview of a wave', () => {
  const device = useBrowser()

  test('says each headline measure in a sentence to a screen reader', async () => {
    const page = await (await device(laptop)).newPage()
    await open(page, 'Spring 2026')
    const tree = await page.getByRole('main').ariaSnapshot()
    for (const sentence of [
      '75.0% are satisfied with the service overall, up 1.4 points since Autumn 2025, which may be chance; below the target of 85%.',
      '69.8% are satisfied with the way repairs are done, up 0.9 points since Autumn 2025, which may be chance; below the target of 93%.',
      '55.4% are satisfied that their views are heard and acted on, up 2.7 points since Autumn 2025, which is unlikely to be chance; below the target of 80%.',
      '72.0% are satisfied with the value they get for their rent, up 0.8 points since Autumn 2025, which may be chance; below the target of 80%.',
      '71.3% are satisfied with how easy it is to get in touch, up 2.5 points since Autumn 2025, which is unlikely to be chance.',
      '78.3% agree that they are treated as fairly as anyone else, up 0.7 points since Autumn 2025, which may be chance.',
    ]) {
      expect(tree).toContain(sentence)
    }
    expect(tree).toContain('heading "What happens next"')
    expect(tree).toMatch(/Third quartile of [^:]+: below half of landlords/)
    await expectAccessible(page)
  })

  test('leads to who answered, without a script, on a phone', async () => {
    const page = await (await device(phone)).newPage()
    await open(page, 'Spring 2026')
    await expectFits(page)
    await page.getByRole('link', { name: 'Who answered', exact: true }).click()
    await page.getByRole('heading', { name: 'How complete the profiles are' }).waitFor()
    expect(await page.getByRole('main').textContent()).toMatch(/Tenure: those who answered are .*chance/)
    await expectAccessible(page)
    await expectFits(page)
  })

  test('leads to where repairs got worse while the landlord as a whole did not', async () => {
    const truth = truths.find(({ key }) => key === 'southern-repairs-got-worse')
    const page = await (await device(phone)).newPage()
    await open(page, 'Spring 2026')
    await page.getByRole('link', { name: 'Over time' }).click()
    await page.getByLabel('Question').selectOption({ label: 'Repairs' })
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/question=repairs/)
    const main = page.getByRole('main')
    expect(await main.textContent()).toContain('up 0.9 points since Autumn 2025, which may be chance')
    const fallen = main.locator('tr', { hasText: 'Down' })
    expect(await fallen.count()).toBe(1)
    const row = (await fallen.textContent()) ?? ''
    expect(row).toMatch(/^South.*65%.*Down 9 points.*unlikely to be chance/)
    expect(row).toContain(`${Math.round(truth?.found.percent ?? 0)}%`)
    await expectAccessible(page)
    await expectFits(page)
    await page.getByRole('link', { name: 'South', exact: true }).click()
    await page
      .getByText(/in South, 56% are satisfied.*down 9 points since Autumn 2025, which is unlikely/)
      .waitFor()
    await page.getByLabel('Over time').selectOption('month')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/by=month/)
    expect(await page.locator('table').first().textContent()).toMatch(/April 2026.*May 2026/)
    await expectAccessible(page)
    await expectFits(page)
  })
})
