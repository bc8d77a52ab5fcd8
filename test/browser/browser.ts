import { existsSync } from 'node:fs'
import AxeSource from 'axe-core'
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
  afterAll(() => browser?.close())
  return (options) => {
    if (!browser) throw new Error('The browser is not started yet')
    return browser.newContext(options)
  }
}

/** axe finds nothing on the page. Where pages run no script, the page is read into one that does. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!browser) throw new Error('The browser is not started yet')
  const copy = await browser.newContext({ viewport: page.viewportSize() ?? undefined, bypassCSP: true })
  const reader = await copy.newPage()
  try {
    const sheets = await stylesheetsOf(page)
    await reader.setContent(await page.content())
    for (const sheet of sheets) {
      const styles = await page.context().request.get(sheet)
      await reader.addStyleTag({ content: await styles.text() })
    }
    await reader.addScriptTag({ content: AxeSource.source })
    const violations = await reader.evaluate(async () => {
      const axe = (window as unknown as { axe: typeof AxeSource }).axe
      const results = await axe.run(document, { resultTypes: ['violations'] })
      return results.violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' | ')})`,
      )
    })
    expect(violations, `axe on ${new URL(page.url()).pathname}`).toEqual([])
  } finally {
    await copy.close()
  }
}

function stylesheetsOf(page: Page): Promise<string[]> {
  const sheets = page.locator('link[rel=stylesheet]')
  return sheets.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
}

/** Nothing on the page is wider than the screen. */
export async function expectFits(page: Page) {
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
