import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

/** The results, as an officer sees them. */
async function enter(page: Page) {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
}

/** From there by links to the findings of the last closed wave. */
async function open(page: Page) {
  await page.getByRole('link', { name: 'Spring 2026', exact: true }).click()
  await page.getByRole('link', { name: 'Findings', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor()
}

const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const back = (page: Page) => page.getByRole('link', { name: 'Findings', exact: true }).click()
const list = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: new RegExp(`^${name}`) })

describeInBrowser('findings without script', () => {
  const device = useBrowser()

  test('are accepted with an owner, dismissed with a reason and merged, and stand so in the list', async () => {
    const page = await (await device({ ...phone, javaScriptEnabled: false })).newPage()
    await enter(page)
    await page.getByRole('heading', { name: 'Fallen, of the findings you own' }).waitFor()
    expect(await page.getByRole('region', { name: /^Fallen/ }).textContent()).toContain(
      'An area: Repairs, South: in Spring 2026 down 9 points since Autumn 2025',
    )
    await expectGood(page)
    await open(page)
    await expectGood(page)
    await page.getByLabel('Kind').selectOption({ label: 'A group' })
    await page.getByRole('button', { name: 'Show' }).click()

    const words = 'Tenants of 25 to 34 agree less often than others: 29% against 43%'
    await card(page, words).getByRole('link', { name: 'Decide' }).click()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: 'Say why nothing is to be done about it' })
      .click()
    expect(await page.locator(':focus').getAttribute('id')).toBe('reason')
    await expectGood(page)
    await page.getByLabel('Who owns it').selectOption({ label: 'Owen Tranter' })
    await page.getByLabel('What is to be done (if you know)').fill('Text them what came of it')
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByText('Accepted, owner Owen Tranter: Text them what came of it').waitFor()
    await expectGood(page)
    await back(page)
    await list(page, 'Accepted').click()
    expect(await card(page, words).textContent()).toContain('owner Owen Tranter')

    await list(page, 'New').click()
    await page.getByLabel('Kind').selectOption({ label: 'Below the target' })
    await page.getByRole('button', { name: 'Show' }).click()
    await card(page, 'Repairs').getByRole('link', { name: 'Decide' }).click()
    await page.getByLabel('The finding that it is part of').selectOption({
      label:
        (await page.locator('#into option').allTextContents()).find((text) =>
          text.endsWith('An area: Repairs, South'),
        ) ?? '',
    })
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByText('Merged into An area: Repairs, South').waitFor()
    await back(page)
    await page.getByLabel('Kind').selectOption({ label: 'Below the target' })
    await page.getByRole('button', { name: 'Show' }).click()
    await card(page, 'Value for rent').getByRole('link', { name: 'Decide' }).click()
    await page.getByLabel('Why nothing is to be done about it').fill('The rent is set by law')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByText('Dismissed: The rent is set by law').waitFor()
    await page.getByRole('button', { name: 'Make it new again' }).click()
    await page.getByText('Decision taken back').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('New')
  })

  test('lead to where each is seen, and go on over several pages', async () => {
    const page = await (await device(laptop)).newPage()
    await enter(page)
    await open(page)
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByText(/^Page 2 of \d+$/).waitFor()
    expect(await page.getByRole('article').first().textContent()).toMatch(/^21\. /)
    await page.getByLabel('Kind').selectOption({ label: 'An area' })
    await page.getByRole('button', { name: 'Show' }).click()
    const row = card(
      page,
      'In Merebank, Saltmarsh Row is less satisfied than the other areas: 38% against 78%',
    )
    await row.first().getByRole('link', { name: 'Where it is seen' }).click()
    await page.getByRole('heading', { level: 1, name: /^Overall service by/ }).waitFor()
    expect(await page.getByRole('region', { name: /^What stands out/ }).textContent()).toContain(
      'Saltmarsh Row is less satisfied than the other areas: 38% against 78%',
    )
  })
})
