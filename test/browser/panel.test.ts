import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { describeInBrowser, expectAccessible, laptop, phone, useBrowser } from './browser'

const site = inject('site')
const origin = new URL(site.public).origin
const view = 'You said nobody tells you when the gas check is.'
const comment = 'I had the letter two weeks before.'

async function signIn(page: Page, { email, password }: { email: string; password: string }, at: string) {
  await page.goto(at)
  await expectAccessible(page)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(at)
}

async function writeEntry(page: Page) {
  await page.goto(`${origin}/officer/you-said-we-did`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Write an entry' }).click()
  await page.getByRole('button', { name: 'Save and send to the panel' }).click()
  await page.getByRole('link', { name: 'Enter what tenants said' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('You said').fill(view)
  await page.getByLabel('Done', { exact: true }).check()
  await page.getByLabel('Your reply').fill('A letter now goes out two weeks before each gas check.')
  await page.getByLabel('Service', { exact: true }).selectOption('information')
  await page.getByLabel('Area', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Wave').selectOption({ label: 'Spring 2026' })
  await page.getByLabel('Question').selectOption('kept-informed')
  await page.getByLabel('Area of the figure').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Save and send to the panel' }).click()
  await page.getByText('The panel is reading this').waitFor()
  await expectAccessible(page)
}

async function confirmEntry(page: Page) {
  await expectAccessible(page)
  await page.getByRole('link', { name: view }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await expectAccessible(page)
  await page.getByLabel('I confirm it').check()
  await page.getByLabel('Your comment').fill(comment)
  await page.getByRole('button', { name: 'Send' }).click()
  await expectAccessible(page)
  expect(await page.getByText('You confirmed this.').count()).toBe(1)
  expect(await page.locator('script').count()).toBe(0)
}

describeInBrowser('the way of an entry', () => {
  const device = useBrowser()

  test('an officer writes it, the panel confirms it on a phone, and everybody reads it', async () => {
    const list = `${site.public}/you-said-we-did`
    const reader = await (await device(phone)).newPage()
    const officer = await (await device(laptop)).newPage()
    await signIn(officer, site.credentials.officer, site.officer)
    await writeEntry(officer)
    await reader.goto(list)
    expect(await reader.getByText(view).count()).toBe(0)

    const member = await (await device(phone)).newPage()
    await signIn(member, site.credentials.panel, site.panel)
    await confirmEntry(member)

    await reader.goto(list)
    await reader.getByLabel('Service').selectOption('information')
    await reader.getByRole('button', { name: 'Show' }).click()
    const entry = reader.locator('article', { hasText: view })
    expect(await entry.textContent()).toContain(comment)
    expect(await entry.textContent()).toMatch(/Spring 2026: 70\.6% of the [\d,]+ tenants/)
    await expectAccessible(reader)
  })

  test('the pages anybody may read are whole in English and Welsh', async () => {
    const page = await (await device(phone)).newPage()
    for (const address of [origin, site.public, `${site.public}/you-said-we-did`, `${origin}/nowhere`]) {
      for (const language of ['en', 'cy']) {
        await page.goto(`${address}?lang=${language}`)
        await expectAccessible(page)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      }
    }
  })
})
