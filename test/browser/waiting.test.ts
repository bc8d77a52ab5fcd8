import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, signIn, useBrowser } from './browser'
import { startSlowSite } from './slow-site'

const site = await startSite()
const { origin, hold, told } = await startSlowSite(new URL(site.officer).origin)
const narrow = { viewport: { width: 360, height: 740 } }

const opened: BrowserContext[] = []

/** Signs in and opens the page of safeguarding, which has links and a form. */
async function openSafeguarding(context: BrowserContext): Promise<Page> {
  opened.push(context)
  const page = await context.newPage()
  await page.goto(`${origin}/officer/safeguarding`)
  await signIn(page, site.credentials.officer)
  await page.getByLabel('Name').waitFor()
  return page
}

/** As the page of a wave's breakdown. */
async function openBreakdown(context: BrowserContext): Promise<Page> {
  const page = await openSafeguarding(context)
  await page.goto(`${origin}/officer`)
  await page.getByRole('link', { name: 'Spring 2026', exact: true }).click()
  await page.getByRole('link', { name: 'See who is satisfied and who is not' }).click()
  await page.waitForURL(/breakdown/)
  return page
}

/** Has every page tell when its sign says something: what it and the buttons pressed say, whether it came half a second
 *  after the press, and whether its heading stayed where it was. */
async function tellOfSign(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sign = document.getElementById('waiting')
    const heading = document.querySelector('h1')
    if (!sign || !heading) return
    const place = () => heading.getBoundingClientRect().top + scrollY
    const before = place()
    let pressed = 0
    addEventListener('click', ({ timeStamp }) => {
      pressed ||= timeStamp
    })
    new MutationObserver(() => {
      if (!sign.textContent) return
      const buttons = [...document.querySelectorAll<HTMLElement>('[aria-disabled]')]
      const facts = {
        sign: sign.textContent,
        buttons: buttons.map(({ textContent }) => textContent),
        isLate: performance.now() - pressed >= 500,
        isStill: place() === before,
      }
      new Image().src = `/told?${encodeURIComponent(JSON.stringify(facts))}`
    }).observe(sign, { childList: true })
  })
}

/** Presses a link or a button by the keyboard, without waiting for what comes of it. */
async function press(page: Page, at: Locator): Promise<void> {
  await at.focus()
  await page.keyboard.press('Enter')
}

/** What the page has told, once it has. */
async function sign(): Promise<unknown> {
  await expect.poll(() => told.length, { timeout: 60_000 }).toBeGreaterThan(0)
  return JSON.parse(told[0] ?? '')
}

const shown = (page: Page) => page.locator('#waiting').textContent()
const asItShould = { isLate: true, isStill: true }

afterEach(async () => {
  for (const context of opened.splice(0)) await context.close()
  told.length = 0
})

describeInBrowser('what takes long', () => {
  const device = useBrowser()

  test('is said after half a second, over the page, until it has ended, for a screen reader too', async () => {
    const page = await openSafeguarding(await device(narrow))
    await page.clock.install()
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
    const end = await page.evaluateHandle(() => {
      let end = () => {}
      const detail = new Promise<void>((resolve) => {
        end = resolve
      })
      document.dispatchEvent(new CustomEvent('waiting', { detail }))
      return { end: () => end() }
    })
    await page.clock.runFor(499)
    expect(await shown(page)).toBe('')
    await page.clock.runFor(1)
    await page.getByRole('status').getByText('Working…').waitFor()
    await expectAccessible(page)
    await expectFits(page)
    const motion = () =>
      page.locator('#waiting').evaluate((at) => getComputedStyle(at, '::before').animationName)
    expect(await motion()).not.toBe('none')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await motion()).toBe('none')
    await page.clock.runFor(10_000)
    expect(await shown(page)).toContain('Still working')
    await end.evaluate(({ end }) => end())
    expect(await shown(page)).toBe('')
  })

  test('is said of another page', async () => {
    const page = await openSafeguarding(await device(laptop))
    await tellOfSign(page)
    const { isAsked, letGo } = hold(/\/officer\/you-said-we-did$/)
    await press(page, page.getByRole('link', { name: 'You said, we did', exact: true }))
    await isAsked()
    expect(await sign()).toEqual({ sign: 'Loading…', buttons: [], ...asItShould })
    letGo()
    await page.waitForURL(/you-said-we-did$/)
    expect(await shown(page)).toBe('')
  })

  test('is sent once, however often its button is pressed, with what the button says', async () => {
    const page = await openSafeguarding(await device(laptop))
    await page.getByLabel('Name').fill('The night team')
    await page.getByLabel('E-mail address').fill('night@example.org')
    await tellOfSign(page)
    const { methods, isAsked, letGo } = hold(/\/officer\/safeguarding$/)
    await press(page, page.getByRole('button', { name: 'Save who is told' }))
    await isAsked()
    expect(await sign()).toEqual({ sign: 'Working…', buttons: ['Working…'], ...asItShould })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    letGo()
    await page.getByText('The night team', { exact: true }).waitFor()
    expect(methods).toEqual(['POST', 'GET'])
    expect(await shown(page)).toBe('')
  })

  test('is said of a file until it begins to come, for which the page stays', async () => {
    const page = await openBreakdown(await device(laptop))
    await tellOfSign(page)
    const { isAsked, letGo } = hold(/breakdown\.xlsx/)
    await press(page, page.locator('a[href*="breakdown.xlsx"]'))
    await isAsked()
    expect(await sign()).toEqual({ sign: 'Making the file…', buttons: [], ...asItShould })
    const file = page.waitForEvent('download')
    letGo()
    expect((await file).suggestedFilename()).toMatch(/\.xlsx$/)
    await expect.poll(() => shown(page)).toBe('')
  })

  test('is said of a picture, which is made once', async () => {
    const page = await openBreakdown(await device(laptop))
    await tellOfSign(page)
    const { methods, isAsked, letGo } = hold(/breakdown\.svg/)
    const save = page.getByRole('button', { name: 'Save as PNG' }).first()
    await save.click()
    await isAsked()
    expect(await sign()).toMatchObject({ sign: 'Working…', ...asItShould })
    await save.click()
    const file = page.waitForEvent('download')
    letGo()
    expect((await file).suggestedFilename()).toMatch(/\.png$/)
    await page.getByText('Saved.').waitFor()
    expect(methods).toEqual(['GET'])
    expect(await shown(page)).toBe('')
  })
})
