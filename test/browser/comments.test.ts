import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const origin = new URL(site.officer).origin

/** The card of a comment in a list of the desk, on whichever of its pages that is. */
async function findCard(page: Page, list: string, words: string) {
  for (let number = 1; number <= 30; number++) {
    await page.goto(`${list}&page=${number}`)
    const card = page.getByRole('article').filter({ hasText: words })
    if ((await card.count()) > 0) return card
  }
  throw new Error(`no comment with "${words}" in ${list}`)
}

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

describeInBrowser('the screening desk on a phone, without a script', () => {
  const device = useBrowser()

  /** A page of somebody's own, signed in, and the address of the open wave's desk. */
  async function openDesk(): Promise<{ page: Page; desk: string }> {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Autumn 2026' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Comments' }).first().click()
    await page.waitForURL(/waves.*comments/)
    return { page, desk: page.url() }
  }

  test('screens three comments, passes one on, and finds what is released by a search', async () => {
    const { page, desk } = await openDesk()
    const waiting = `${desk}?show=waiting`
    await expectGood(page)

    // One press replaces all that was found.
    const first = await findCard(page, waiting, 'Delroy Ashdown')
    await expectGood(page)
    expect(await first.locator('mark').allTextContents()).toEqual([
      'Delroy Ashdown (name)',
      '07700 900417 (phone number)',
    ])
    await first.getByRole('button', { name: 'Release with these replaced' }).click()
    await page.getByRole('status').getByText('Released with words replaced').waitFor()
    await expectGood(page)

    // The second is held back; a form without a reason says so and keeps what was typed.
    const second = await findCard(page, waiting, 'the three dogs')
    await second.getByRole('link').click()
    await expectGood(page)
    await page.getByLabel('More about the reason').fill('A neighbour would know him')
    await page.getByRole('button', { name: 'Hold back' }).click()
    await page.getByRole('link', { name: 'Choose why it is held back' }).waitFor()
    await expectGood(page)
    expect(await page.getByLabel('More about the reason').inputValue()).toBe('A neighbour would know him')
    await page.getByLabel('Why it is held back').selectOption('It names or describes a person')
    await page.getByRole('button', { name: 'Hold back' }).click()
    await page.getByRole('status').getByText('Held back').waitFor()

    // The third is released in words the officer has edited.
    await (await findCard(page, waiting, 'Bellweather')).getByRole('link').click()
    await page.getByLabel('Words to release').fill('A neighbour has had a zinnia-coloured kitchen twice.')
    await page.locator('#edited-theme').selectOption({ label: '31.5 Harassment and domestic violence' })
    await page.getByRole('button', { name: 'Release in these words' }).click()
    await page.getByRole('status').getByText('Released with words replaced').waitFor()

    // One that may tell of harm stands on the first page, and goes to the duty.
    await page.goto(desk)
    const harm = page.getByRole('article').filter({ hasText: 'threatened me with a knife' })
    await harm.getByRole('link', { name: 'pass it on to safeguarding' }).click()
    await page.getByLabel('Somebody may be hurting the tenant').check()
    await page.getByRole('button', { name: 'Pass it on to safeguarding' }).click()
    await page.getByText('Not told yet').waitFor()
    await expectGood(page)
    const letter = await page.getByRole('link', { name: 'write an e-mail' }).getAttribute('href')
    expect(decodeURIComponent(letter ?? '')).toMatch(
      /^mailto:safeguarding@.*\/officer\/waves\/.*\/comments\//s,
    )
    expect(letter).not.toMatch(/knife|threatened/)
    await page.goto(desk)
    await page.getByText('nobody has told safeguarding yet').waitFor()
    await page.getByRole('link', { name: 'Tell them now' }).click()
    await page.getByRole('button', { name: 'I have told them' }).click()
    await page
      .getByText(/Told by .*2\d\d\d at/)
      .first()
      .waitFor()
    expect(await page.getByText('Not told yet').count()).toBe(0)
    await expectGood(page)

    // What is released is found, and only as released.
    await page.goto(`${origin}/officer/comments`)
    await expectGood(page)
    await page.getByLabel('Words').fill('zinnia kitchen')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('1 comment', { exact: true }).waitFor()
    await expectGood(page)
    await page.getByLabel('Words').fill('after 4 boiler')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('My name is [name], ring me on [phone number]').waitFor()
    for (const words of ['Ashdown', 'Easter', 'Bellweather', 'threatened']) {
      await page.goto(`${origin}/officer/comments?words=${words}`)
      await page.getByText('0 comments', { exact: true }).waitFor()
    }
  })

  test('a comment in Polish is translated, then released with its language named', async () => {
    const { page, desk } = await openDesk()
    const card = await findCard(page, `${desk}?show=translation`, 'Kowalska')
    await expectGood(page)
    expect(await card.getByRole('button').count()).toBe(0)
    await card.getByRole('link').click()
    await expectGood(page)
    expect(await page.getByRole('button', { name: /^Release/ }).count()).toBe(0)
    await page
      .getByLabel('In English, from Polish')
      .fill('Mrs Kowalska from the office always helps, obrigado.')
    await page.getByRole('button', { name: 'Save the translation' }).click()
    await expectGood(page)
    await page.getByRole('button', { name: 'Release with these replaced' }).click()
    await page.locator('main').getByRole('status').waitFor()
    await page.goto(`${origin}/officer/comments?words=obrigado`)
    const [read] = await page.getByRole('article').allTextContents()
    expect(read).toContain('translated from Polish')
    expect(read).toContain('[name] from the office always helps')
  })

  test('of two officers at one comment the second is told, and keeps what they typed', async () => {
    const [{ page: one, desk }, { page: other }] = [await openDesk(), await openDesk()]
    for (const page of [one, other]) {
      const card = await findCard(page, `${desk}?show=waiting`, 'come and see the damp')
      await card.getByRole('link').click()
      await page.waitForURL(/comments\/[0-9a-f-]{36}/)
    }
    await one.getByLabel('Why it is held back').selectOption('It names or describes a person')
    await one.getByRole('button', { name: 'Hold back' }).click()
    await one.locator('main').getByRole('status').waitFor()
    await other.getByLabel('Words to release').fill('Come and see the damp yourselves.')
    await other.getByRole('button', { name: 'Release in these words' }).click()
    await other.getByRole('heading', { name: 'was at this comment before you' }).waitFor()
    await expectGood(other)
    expect(await other.getByLabel('Words to release').inputValue()).toBe('Come and see the damp yourselves.')
    await other.getByText('Held back: It names or describes a person').first().waitFor()
    await other.getByRole('button', { name: 'Release in these words' }).click()
    await other.locator('main').getByRole('status').waitFor()
  })

  test('nothing that waits, is held or was replaced comes out of any other page, file or address', async () => {
    const { page, desk } = await openDesk()
    const wave = desk.split('/comments')[0] ?? ''
    const theme = page.getByLabel('Theme', { exact: true })
    await theme.selectOption({ label: '31.5 Harassment and domestic violence' })
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/theme=31\.5/)
    expect(await theme.inputValue()).toBe('31.5')
    await page.getByRole('link', { name: 'Released (1)' }).click()
    await page.getByRole('article').getByText('zinnia-coloured kitchen').waitFor()
    await page.goto(site.officer)
    const spring = `${origin}${await page.getByRole('link', { name: 'Spring 2026' }).getAttribute('href')}`
    const officer = [wave, spring].flatMap((one) =>
      ['', '/breakdown', '/drivers', '/hidden', '/report', '/respondents', '/trend', '/weights'].map(
        (path) => one + path,
      ),
    )
    const reading = ['', '?page=2', '?words=kitchen', '?words=boiler', '?words=office', '?theme=30.4'].map(
      (query) => `${origin}/officer/comments${query}`,
    )
    const pages = [...officer, ...reading, `${origin}/officer/you-said-we-did`, site.public, site.panel]
    const data = pages.map((address) => address.replace(/(\?|$)/, '.data$1'))
    const files = [`${wave}/breakdown.csv`, `${wave}/figures.csv`, `${wave}/breakdown.xlsx`]
    const api = [
      'you-said-we-did',
      'surveys/tenant-voice/breakdown?wave=2026-autumn&question=overall-service',
      'surveys/tenant-voice/waves/2026-autumn/comments?limit=100',
      'surveys/tenant-voice/waves/2026-autumn/comments?words=kitchen',
    ]
    const answers: { address: string; text: string }[] = []
    for (const address of [...pages, ...data, ...files]) answers.push(await textOf(page, address))
    for (const path of api) answers.push(await textOf(page, `${origin}/api/v1/${path}`, true))
    expect(answers.filter(({ text }) => text.includes('kitchen')).length).toBeGreaterThan(0)
    for (const { address, text } of answers) {
      expect(text.match(unreleased)?.[0], address).toBeUndefined()
    }
  })
})

/** Of what waits, is held or was replaced, by the time of the last test. */
const unreleased =
  /Ashdown|900417|three dogs|Bellweather|QQ 12 34 56|threatened me with|do not want to be here|Kowalska|no food in that|ffenestri’n|listens\./

async function textOf(
  page: Page,
  address: string,
  isApi = false,
): Promise<{ address: string; text: string }> {
  const headers: Record<string, string> = isApi
    ? { Authorization: `Bearer ${site.credentials.apiToken}` }
    : {}
  const answer = await page.request.get(address, { headers })
  // An officer is not let in where only the panel goes.
  expect([200, 403], address).toContain(answer.status())
  const body = await answer.body()
  if (!address.includes('.xlsx')) return { address, text: body.toString() }
  const parts = Object.values(unzipSync(new Uint8Array(body)))
  return { address, text: parts.map((part) => Buffer.from(part).toString()).join('\n') }
}
