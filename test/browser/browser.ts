import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const program = places.find((place) => place && existsSync(place))

/** Browser tests: without a Chromium they say so and are left out, except where `CI` is set, where they fail. */
export const describeInBrowser =
  program || process.env.CI
    ? describe
    : (name: string, ..._rest: unknown[]) => {
        console.warn(`No Chromium found (set CHROMIUM to its path): "${name}" was not tested.`)
        describe.skip(name, () => {})
      }

/** A phone: 360 px wide, and no script unless asked for. */
export const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
/** A laptop: 1280 px wide. */
export const laptop = { viewport: { width: 1280, height: 900 } }

let browser: Browser | undefined

/** One browser for a test file; each call of what it gives back is a fresh profile, as on another device. */
export function useBrowser(): (options?: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext> {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(async () => {
    await browser?.close()
    browser = undefined
    reader = undefined
  })
  return (options) => {
    if (!browser) throw new Error('The browser is not started yet')
    return browser.newContext(options)
  }
}

/** axe finds nothing on the page. It needs scripts, which most pages forbid, so it reads a copy in a profile that allows
 *  them. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!browser) throw new Error('The browser is not started yet')
  reader ??= await browser.newContext({ bypassCSP: true })
  const copy = await reader.newPage()
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  const sheets = await stylesheetsOf(page)
  await copy.setContent(await page.content())
  for (const sheet of sheets) {
    styles[sheet] ??= await (await page.context().request.get(sheet)).text()
    await copy.addStyleTag({ content: styles[sheet] })
  }
  await copy.evaluate(axe.source)
  const violations = await copy.evaluate(async () => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' | ')})`,
    )
  })
  await copy.close()
  expect(violations, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}

let reader: BrowserContext | undefined
const styles: Record<string, string> = {}

function stylesheetsOf(page: Page): Promise<string[]> {
  const sheets = page.locator('link[rel=stylesheet]')
  return sheets.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
}

/** Nothing on the page is wider than the screen. */
export async function expectFits(page: Page) {
  // Without its styles a page is wider.
  await page.waitForLoadState('load')
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content, `width of ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(screen ?? 0)
}

/** Signs in on the page that asks for it. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.locator('main form button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
