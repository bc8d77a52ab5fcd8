import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { translator } from '../../app/locales/translate'
import { type Db, inOrganisation } from '../../db/client.server'
import { demoLinks } from '../../db/demo/secrets'
import { findReceipt } from '../../db/receipt.server'
import { inLanguage, type Language, languageFacts } from '../../surveys/language'
import { pagesOf } from '../../surveys/path'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, phone, useBrowser } from './browser'

let db: Db | undefined
const site = await startSite(async (made) => {
  db = made
})
const links = demoLinks(60).slice(20)
const nextLink = () => `${new URL(site.tenant).origin}/a/${links.pop()}`

/** The first choice of every question on the page, by keyboard-sized taps on the labels. */
async function answerAll(page: Page) {
  for (const group of await page.locator('fieldset').all()) {
    await group.locator('label').first().click()
  }
}

/** What was stored, by language, in the order of the tests. */
const stored: unknown[] = []

/** What is stored of the response that a receipt is for. */
async function answersOf(receipt: string) {
  const door = db && (await findReceipt(db, receipt))
  if (!db || door?.state !== 'known') throw new Error('No response has this receipt')
  return inOrganisation(db, door.organisationId, async (tx) => {
    const { answers, strands } = await tx
      .selectFrom('response')
      .select(['answers', 'strands'])
      .where('id', '=', door.responseId)
      .executeTakeFirstOrThrow()
    return { answers: [...answers], strands: [...strands] }
  })
}

async function press(page: Page, name: string) {
  await page.getByRole('button', { name }).click()
}

/** From the first page to the thanks, checking that every page fits and, where asked to, that it is accessible; gives back the receipt. */
async function answerSurvey(page: Page, language: Language, { looks }: { looks: boolean }): Promise<string> {
  const look = async () => {
    if (looks) await expectAccessible(page)
    await expectFits(page)
  }
  const t = translator(language, 'answer')
  await page.getByRole('link', { name: t('start'), exact: true }).click()
  for (const step of pagesOf(perceptionSurvey)) {
    await look()
    if (step.kind === 'review') break
    await answerAll(page)
    await press(page, t('save-and-continue'))
  }
  await press(page, t('send'))
  await look()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t('thanks-title'))
  return (await page.locator('.receipt').textContent()) ?? ''
}

describeInBrowser('a tenant on a phone 360 px wide, without JavaScript', () => {
  const device = useBrowser()

  test.for<Language>(['en', 'cy', 'ur', 'qps'])('answers the whole survey in %s', async (language) => {
    const page = await (await device(phone)).newPage()
    await page.goto(`${nextLink()}?lang=${language}`)
    await expectAccessible(page)
    await expectFits(page)
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    expect(title).toContain(inLanguage(perceptionSurvey.title, language))
    expect(await page.locator('html').getAttribute('dir')).toBe(languageFacts[language].direction)
    // The Welsh pages are the English ones in other words.
    const receipt = await answerSurvey(page, language, { looks: language !== 'cy' })
    expect(receipt).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(await page.locator('script').count()).toBe(0)
    stored.push(await answersOf(receipt))
  })

  test('and the answers are the same codes in each', () => {
    expect(stored.length).toBe(4)
    for (const one of stored) expect(one).toEqual(stored[0])
  })

  test('is shown no language that nobody has checked, and Urdu in its own direction', async () => {
    const page = await (await device({ ...phone, locale: 'gu-IN' })).newPage()
    await page.goto(`${nextLink()}?lang=gu`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const offered = await page.locator('.language-picker li').allTextContents()
    expect(offered).toEqual(['en', 'cy', 'ur', 'qps'].map((one) => languageFacts[one as Language].name))
    await page.getByRole('link', { name: languageFacts.ur.name }).click()
    await page.getByRole('link', { name: translator('ur', 'answer')('start'), exact: true }).click()
    // The circle stands at the right of its words.
    const [circle, label] = await Promise.all([
      page.locator('fieldset input').first().boundingBox(),
      page.locator('fieldset label').first().boundingBox(),
    ])
    expect(circle?.x).toBeGreaterThan(label?.x ?? 360)
  })

  test('carries on in a second browser, with what was answered and never what was said of strands', async () => {
    const link = nextLink()
    const first = await (await device(phone)).newPage()
    await first.goto(link)
    await first.getByRole('link', { name: 'Start', exact: true }).click()
    for (const { kind } of pagesOf(perceptionSurvey)) {
      if (kind === 'review') break
      await answerAll(first)
      await press(first, 'Save and continue')
    }
    expect(new URL(first.url()).pathname).toMatch(/\/review$/)

    const second = await (await device(phone)).newPage()
    await second.goto(link)
    await second.getByRole('link', { name: 'Carry on' }).click()
    const [one] = pagesOf(perceptionSurvey)
    await second.goto(`${link}/${one?.slug}`)
    expect(await second.locator('fieldset').first().locator('input').first().isChecked()).toBe(true)
    await second.goto(`${link}/profile`)
    await expectAccessible(second)
    const ticked = await second
      .locator('fieldset input:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(ticked).toEqual(perceptionSurvey.strands.map(() => 'keep'))
    await second.goto(`${link}/review`)
    expect(new URL(second.url()).pathname).toMatch(/\/review$/)
    await expectAccessible(second)
    for (const strand of perceptionSurvey.strands) {
      const said = strand.categories[0]?.text.en ?? ''
      expect(
        await second.getByRole('main').getByText(said, { exact: true }).count(),
        `${strand.key} on the review`,
      ).toBe(0)
    }
  })

  test('is told every problem at once, and keeps what was typed', async () => {
    const link = nextLink()
    const page = await (await device(phone)).newPage()
    const comment = pagesOf(perceptionSurvey).find(
      (step) => 'questions' in step && step.questions.some(({ type }) => type === 'comment'),
    )
    await page.goto(`${link}/${comment?.slug}`)
    const words = 'The stairs are dark. '.repeat(120)
    await page.locator('textarea').fill(words)
    await page
      .locator('fieldset input')
      .first()
      .evaluate((input) => {
        ;(input as HTMLInputElement).value = 'no-such-answer'
      })
    await page.locator('fieldset label').first().click()
    const [answer] = await Promise.all([page.waitForResponse(/\/a\//), press(page, 'Save and continue')])
    expect(answer.status()).toBe(422)
    const summary = page.getByRole('alert')
    expect(await summary.locator('a').count()).toBe(2)
    expect(await page.locator('textarea').inputValue()).toBe(words)
    await expectAccessible(page)
    await summary.locator('a').last().click()
    expect(page.url()).toContain('#')
  })

  test('takes the answers back with the receipt, for good, and only once', async () => {
    const link = nextLink()
    const page = await (await device(phone)).newPage()
    await page.goto(link)
    const receipt = await answerSurvey(page, 'en', { looks: false })
    await page.goto(`${new URL(link).origin}/receipt`)
    await expectAccessible(page)
    await page.getByLabel('Your code').fill(receipt.replace(/^./, (c) => (c === '7' ? '8' : '7')))
    await press(page, 'Continue')
    await expectAccessible(page)
    expect(await page.getByRole('alert').textContent()).toContain('One character is wrong')
    await page.getByLabel('Your code').fill(receipt.toLowerCase())
    await press(page, 'Continue')
    await expectAccessible(page)
    await press(page, 'Delete my answers for good')
    await expectAccessible(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your answers are deleted')
    await page.goto(`${new URL(link).origin}/receipt`)
    await page.getByLabel('Your code').fill(receipt)
    await press(page, 'Continue')
    expect(await page.getByRole('alert').textContent()).toContain('No answers have this code')
    const again = await page.goto(link)
    expect(again?.status()).toBe(410)
    await expectAccessible(page)
  })

  test('begins from the poster, says where the home is, and gets a link of its own', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.openSurvey)
    await expectAccessible(page)
    await expectFits(page)
    await page.locator('select').selectOption({ index: 3 })
    await page.locator('fieldset label').first().click()
    await press(page, 'Start')
    expect(new URL(page.url()).pathname).toMatch(/^\/a\/\w{27}/)
    await expectAccessible(page)
  })

  test.for([
    ['malformed', '/a/abc', 400],
    ['mistyped', `/a/${links[0]?.replace(/.$/, (c) => (c === '7' ? '8' : '7'))}`, 404],
    ['unknown', '/a/000000000000000000000000000', 404],
    ['not in use', '/s/nowhere', 404],
  ] as const)('is helped on by a page of its own when a link is %s', async ([, path, status]) => {
    const page = await (await device(phone)).newPage()
    const answer = await page.goto(new URL(path, site.tenant).toString())
    expect(answer?.status()).toBe(status)
    expect((await page.getByRole('main').textContent())?.length).toBeGreaterThan(100)
    await expectAccessible(page)
    await expectFits(page)
  })
})
