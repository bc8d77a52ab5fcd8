import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import routes from '../../app/routes'
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

/** The address of the judgement that is a draft, whose claims can be changed. */
async function draftAddress(page: Page, wave: string): Promise<string> {
  await page.goto(`${wave}/judgements`)
  const href = await page.getByRole('link', { name: '30.4 Complaints', exact: true }).getAttribute('href')
  return `${origin}${href}`
}

/** Every page for officers, by its address in the list of all. */
const officerPages = routes
  .flatMap(({ children = [] }) => children.map(({ path = '' }) => `/${path}`))
  // That of closing is of a past survey only, which nobody has here either.
  .filter((path) => path.startsWith('/officer') && !path.endsWith('/closing'))

/** What a page has to be asked, that shows nothing without. */
const asked: Record<string, string> = {
  '/officer/waves/:wave/figure': '?question=overall-service',
  '/officer/waves/:wave/finding': '?key=area:below:repairs:everybody:SO',
}

/** What these addresses begin with is of a file brought in, a draft or a second version of a survey, which nobody has here:
 *  their own tests read them. */
const readElsewhere = [
  '/officer/languages/:language/files/:file',
  '/officer/surveys/:survey/comparison',
  '/officer/surveys/drafts/:draft',
  '/officer/waves/:wave/imports/:import',
]

/** Looks at the pages at these addresses and at every page for officers: those of the wave at `wave`, and those that only
 *  links lead to by the first that was met. Gives those that none led to and no other test reads. */
async function visitEvery(page: Page, wave: string, addresses: readonly string[]): Promise<string[]> {
  const { pathname } = new URL(wave)
  const isPlain = (path: string) => !path.replace('/:wave', '').includes(':')
  const plain = officerPages.filter(isPlain)
  const patterns = officerPages.filter((path) => !isPlain(path))
  const known = new Set(plain.map((path) => path.replace('/officer/waves/:wave', pathname)))
  const waiting = [
    ...plain.map((path) => path.replace('/officer/waves/:wave', pathname) + (asked[path] ?? '')),
    ...addresses.map((address) => address.replace(origin, '')),
  ]
  const met = new Map<string, string>()
  for (const address of waiting) {
    expect((await page.goto(`${origin}${address}`))?.status(), address).toBe(200)
    await expectGood(page)
    const links = page.locator('a[href^="/officer"]')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const path = href.split(/[?#]/)[0] ?? ''
      const pattern = patterns.find((one) => new RegExp(`^${one.replaceAll(/:\w+/g, '[^/]+')}$`).test(path))
      if (!pattern || known.has(path) || met.has(pattern)) continue
      const [address = ''] = href.split('#')
      met.set(pattern, address)
      waiting.push(address)
    }
  }
  const isElsewhere = (pattern: string) => readElsewhere.some((start) => pattern.startsWith(start))
  return patterns.filter((pattern) => !met.has(pattern) && !isElsewhere(pattern))
}

/** The words of those cells of tables of which not everything is to be seen. */
function cutCells(page: Page): Promise<string[]> {
  return page.locator('main td, main th, main caption').evaluateAll((cells) =>
    cells
      .filter((cell) => cell.textContent?.trim() && !cell.classList.contains('govuk-visually-hidden'))
      .filter(
        (cell) =>
          !cell.closest('thead') ||
          getComputedStyle(cell.closest('thead') as Element).position !== 'absolute',
      )
      .filter((cell) => {
        const { left, right, width, height } = cell.getBoundingClientRect()
        const isOutside = left < 0 || right > document.documentElement.clientWidth + 1
        return isOutside || width === 0 || height === 0 || cell.scrollWidth > cell.clientWidth + 1
      })
      .map((cell) => cell.textContent?.trim() ?? ''),
  )
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
  ] as const)(
    'for officers at %s: every view, an empty wave, a refusal',
    { timeout: 600_000 },
    async ([, screen]) => {
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
        await draftAddress(page, spring),
        `${spring}/breakdown?question=all&strand=sex`,
        `${spring}/breakdown?question=overall-service&strand=tenure`,
        `${spring}/breakdown?question=overall-service&strand=ethnicity&within=sex`,
        `${spring}/compare?strand=ethnicity&against=area.NW&area=NE`,
        `${spring}/trend?group=ethnicity.pakistani`,
        `${spring}/hidden?area=NW`,
        `${spring}/findings?kind=fall&status=dismissed`,
        `${spring}/comments?show=released`,
        `${spring}/comments?show=held`,
        `${origin}/officer/comments?words=lift`,
        `${origin}/officer/comments?words=nothinglikethis`,
        empty,
        `${empty}/breakdown`,
        `${empty}/hidden`,
        `${empty}/comments`,
        `${empty}/findings`,
      ]
      expect(await visitEvery(page, spring, addresses)).toEqual([])
      // The widest table: the same page, with more columns.
      await page.goto(`${spring}/breakdown?question=all&strand=ethnicity`)
      await expectFits(page)
      expect((await page.goto(site.panel))?.status()).toBe(403)
      await expectGood(page)
      expect(
        (await page.goto(`${origin}/officer/waves/00000000-0000-7000-8000-000000000000`))?.status(),
      ).toBe(404)
      await expectGood(page)
    },
  )

  test.for([
    ['at 200% zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, 'screen'],
    ['on a printed page', { viewport: { width: 718, height: 1000 } }, 'print'],
  ] as const)('show the overview and a breakdown with their tables whole %s', async ([, screen, media]) => {
    const page = await (await device(screen)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    const spring = await waveAddress(page, 'Spring 2026')
    await page.emulateMedia({ media })
    for (const address of [spring, `${spring}/breakdown?strand=ethnicity`]) {
      await page.goto(address)
      await expectFits(page)
      expect(await page.locator('main table').count()).toBeGreaterThan(1)
      expect(await cutCells(page), address).toEqual([])
    }
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
