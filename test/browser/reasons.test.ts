import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

/** By links from the results to the reasons in a wave's comments. */
async function open(page: Page, wave: string) {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
  await page.getByRole('link', { name: wave, exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Comments', exact: true }).click()
  await page.getByRole('link', { name: 'the reasons they give' }).click()
  await page.getByRole('heading', { level: 1, name: /Reasons in comments$/ }).waitFor()
}

describeInBrowser('reasons in comments', () => {
  const device = useBrowser()

  test('are found by keyboard alone, one comment after another, without script', async () => {
    const page = await (await device({ ...laptop, javaScriptEnabled: false })).newPage()
    await open(page, 'Autumn 2026')
    await page.getByRole('link', { name: /^Code comments/ }).click()
    const focused = () => page.evaluate(() => document.activeElement?.id)
    for (const [at, numbers] of ['5 7', '0', '8'].entries()) {
      await page.getByText(`${at} of`).first().waitFor()
      expect(await focused()).toBe('numbers')
      const before = page.url()
      await page.keyboard.type(numbers)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.href !== before)
    }
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('No reason has the number 99').waitFor()
    await expectGood(page)
    await page.getByRole('link', { name: 'Look at that one again' }).waitFor({ state: 'detached' })
  })

  test('are ranked, and the codebook read, on a phone', async () => {
    const page = await (await device(phone)).newPage()
    await open(page, 'Spring 2026')
    await expectGood(page)
    await page.getByRole('link', { name: 'Damp, mould or cold' }).click()
    await page.getByRole('heading', { level: 1, name: 'Comments' }).waitFor()
    expect(await page.getByRole('article').first().textContent()).toContain('Damp, mould or cold')
    await expectGood(page)
    await page.goto(`${new URL(site.officer).origin}/officer/reasons`)
    await expectGood(page)
    await page
      .getByRole('link', { name: 'Add a reason' })
      .or(page.getByRole('button', { name: 'Add a reason' }))
      .click()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4)
    await expectGood(page)
  })
})
