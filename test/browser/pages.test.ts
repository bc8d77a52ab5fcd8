import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoLinks } from '../../db/demo/secrets'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const origin = new URL(site.tenant).origin
const [link = ''] = demoLinks(90).slice(80)

/** The address of a wave's page, which only the list of waves knows. */
async function waveAddress(page: Page, name: string): Promise<string> {
  await page.goto(site.officer)
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  return `${origin}${href}`
}

/** The page fits, and where it is narrow, so that most is crammed, axe reads it: once a state, for both widths. */
async function expectGood(page: Page): Promise<void> {
  if (page.viewportSize()?.width === phone.viewport.width) await expectAccessible(page)
  await expectFits(page)
}

test('a browser may keep files, which tell of nobody, and no page', async () => {
  const page = await fetch(`${origin}/a/${link}`)
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1]
  const keeping = async (path: string) => (await fetch(`${origin}${path}`)).headers.get('cache-control')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(await keeping(sheet ?? '')).toBe('public, max-age=31536000, immutable')
  expect(await keeping('/waiting.js')).toBe('public, max-age=3600')
})

describeInBrowser('pages in states that no journey passes', () => {
  const device = useBrowser()

  test.for([
    ['360 px', phone],
    ['1280 px', laptop],
  ] as const)('for officers at %s: every view, an empty wave, a refusal', async ([, screen]) => {
    const page = await (await device(screen)).newPage()
    await page.goto(`${origin}/sign-in`)
    await page.locator('[name=email]').fill('nobody@example.org')
    await page.locator('[name=password]').fill('wrong')
    await page.locator('main form button').click()
    await page.getByRole('alert').waitFor()
    await expectGood(page)
    await signIn(page, site.credentials.officer)
    await expectGood(page)
    const spring = await waveAddress(page, 'Spring 2026')
    const empty = await waveAddress(page, 'A quick check')
    const addresses = [
      `${spring}/breakdown?question=all&strand=sex`,
      `${spring}/breakdown?question=overall-service&strand=tenure`,
      `${spring}/hidden`,
      `${spring}/hidden?area=NW`,
      `${spring}/comments?show=released`,
      `${spring}/comments?show=held`,
      `${origin}/officer/comments?words=lift`,
      `${origin}/officer/comments?words=nothinglikethis`,
      `${origin}/officer/safeguarding`,
      empty,
      `${empty}/breakdown`,
      `${empty}/hidden`,
      `${empty}/comments`,
      `${origin}/officer/you-said-we-did`,
    ]
    for (const address of addresses) {
      expect((await page.goto(address))?.status(), address).toBe(200)
      await expectGood(page)
    }
    // The widest table: the same page, with more columns.
    await page.goto(`${spring}/breakdown?question=all&strand=ethnicity`)
    await expectFits(page)
    expect((await page.goto(site.panel))?.status()).toBe(403)
    await expectGood(page)
    expect((await page.goto(`${origin}/officer/waves/00000000-0000-7000-8000-000000000000`))?.status()).toBe(
      404,
    )
    await expectGood(page)
  })

  test.for([
    ['360 px', phone],
    ['1280 px', laptop],
  ] as const)('for tenants at %s: each page, one page for all, wrong codes', async ([, screen]) => {
    const page = await (await device({ ...screen, javaScriptEnabled: false })).newPage()
    for (const path of ['', '/reaching-us', '/profile', '/review']) {
      await page.goto(`${origin}/a/${link}${path}`)
      await expectGood(page)
    }
    await page.goto(`${origin}/receipt`)
    for (const typed of ['', 'abc', '0000-0000-0000-0001']) {
      await page.locator('main input[type=text], main input:not([type])').first().fill(typed)
      await page.locator('main form button').click()
      expect(await page.getByRole('alert').count()).toBe(1)
      await expectGood(page)
    }
    await page.goto(`${origin}/s/quick`)
    await expectGood(page)
    await page.locator('main form button, main a.govuk-button').first().click()
    await expectGood(page)
    expect(await page.locator('fieldset input[type=radio]').count()).toBe(128)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    expect(await page.locator('.receipt').count()).toBe(1)
    await expectGood(page)
  })
})
