import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.server'
import { ownOptions } from '../fixtures/own-options'
import { invite, makeLandlord } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, phone, useBrowser } from './browser'

let link = ''

async function makeAsking(db: Db): Promise<void> {
  const landlord = await makeLandlord(db, { address: 'asking', definition: ownOptions })
  link = (await invite(db, landlord)).link
}

const site = await startSite(makeAsking)

/** Presses Tab until the field with this value has the focus. */
async function reach(page: Page, name: string, value?: string) {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null
      return { name: focused?.name || focused?.textContent, value: focused?.value }
    })
    if (at.name === name && (value === undefined || at.value === value)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

/** Sends the page by keyboard; it fits, and axe finds nothing on it. */
async function goOn(page: Page) {
  await expectFits(page)
  await expectAccessible(page)
  await reach(page, 'Save and continue')
  const before = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

describeInBrowser('a tenant with a keyboard, 360 px wide, without JavaScript', () => {
  const device = useBrowser()

  test('chooses many, one and a number from 0 to 10, and is led by what was chosen', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(`${new URL(site.tenant).origin}/a/${link}`)
    await page.getByRole('link', { name: 'Start', exact: true }).press('Enter')
    await page.waitForURL(/\/contact$/)
    for (const value of ['phone', 'letter']) {
      await reach(page, 'contacted', value)
      await page.keyboard.press('Space')
    }
    await goOn(page)

    await reach(page, 'heard-in-time')
    await page.keyboard.press('ArrowDown')
    await reach(page, 'best-way')
    await page.keyboard.press('Space')
    await goOn(page)
    expect(await page.locator('legend').allTextContents()).toEqual([
      'How satisfied are you that our text messages are clear?',
    ])
    await goOn(page)

    expect(await heading(page)).toContain('views')
    await reach(page, 'recommend')
    await page.keyboard.press('Space')
    for (let point = 0; point < 6; point++) await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('6')
    expect(await page.getByRole('radio', { name: '10 Extremely likely' }).count()).toBe(1)
    await goOn(page)
    expect(await page.getByRole('textbox').count()).toBe(1)
    await goOn(page)

    await expectFits(page)
    await expectAccessible(page)
    const said = await page.locator('dd.govuk-summary-list__value').allTextContents()
    expect(said.map((words) => words.trim())).toEqual([
      ...['Phone; Letter', 'Fairly satisfied', 'Text message', 'Not answered', '6', 'Not answered'],
    ])
  })
})
