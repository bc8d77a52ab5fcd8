import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pagesOf } from '../../surveys/path'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const found = 'Tenants of 25 to 34 agree less often than others: 29% against 43%'
const toDo = 'Text everybody who answers what came of it.'
const view = 'Younger tenants told us that nothing they say is ever heard of again.'
const reply = 'Since May everybody who answers is told by text message what came of it.'
const challenge = 'Nobody I know has had a text message.'
const answer = 'The first were sent on 4 May, to those who gave us a number. Give yours at any office.'

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()

describeInBrowser('the loop from an answer to its answer', () => {
  const device = useBrowser()

  test('goes from a phone by a finding, a judgement and an action to a reply that the panel challenges, and back', async () => {
    const tenant = await (await device(phone)).newPage()
    await answerAsTenant(tenant)

    const officer = await (await device(laptop)).newPage()
    await officer.goto(site.officer)
    await signIn(officer, site.credentials.officer)
    const finding = await acceptFinding(officer)
    await judge(officer, finding)
    await recommend(officer, finding)
    await replyTo(officer, finding)
    const entry = officer.url()

    const panel = await (await device(phone)).newPage()
    await panel.goto(site.panel)
    await signIn(panel, site.credentials.panel)
    await speak(panel, 'I challenge it', challenge)
    await officer.goto(entry)
    await follow(officer, /^Answer /)
    await officer.getByLabel('Your answer').fill(answer)
    await press(officer, 'Answer')
    await officer.getByText(answer).waitFor()
    await expectGood(officer)
    await panel.goto(site.panel)
    await speak(panel, 'I confirm it', 'I asked at the office, and it is so.')

    await readAsAnybody(tenant)
  })

  /** From the personal link to the receipt, everything answered with the first choice. */
  async function answerAsTenant(page: Page) {
    await page.goto(site.tenant)
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    for (const { kind } of pagesOf(perceptionSurvey)) {
      if (kind === 'review') break
      for (const group of await page.locator('fieldset').all()) await group.locator('label').first().click()
      await press(page, 'Save and continue')
    }
    await press(page, 'Send my answers')
    await page.locator('.receipt').waitFor()
    await expectGood(page)
  }

  /** Accepts the finding in the last closed wave; gives the address of its page. */
  async function acceptFinding(page: Page): Promise<string> {
    await page.getByRole('link', { name: 'Spring 2026', exact: true }).click()
    await page.getByRole('link', { name: 'Findings', exact: true }).click()
    await page.getByLabel('Kind').selectOption({ label: 'A group' })
    await press(page, 'Show')
    await page.getByRole('article').filter({ hasText: found }).getByRole('link', { name: 'Decide' }).click()
    await page.getByLabel('Who owns it').selectOption({ index: 1 })
    await press(page, 'Accept')
    await page.getByRole('link', { name: 'Make a claim of this' }).waitFor()
    return page.url()
  }

  /** Makes the finding a weakness in a judgement of its own, and signs that. */
  async function judge(page: Page, finding: string) {
    await page.goto(finding)
    await follow(page, 'Make a claim of this')
    await page.getByLabel('What is judged').selectOption({ index: 1 })
    await press(page, 'Begin')
    await page.getByRole('heading', { name: 'What the rule suggests' }).waitFor()
    await page.goto(finding)
    await follow(page, 'Make a claim of this')
    await page.locator('main .govuk-inset-text').getByRole('link').first().click()
    expect(await page.getByLabel('The claim').inputValue()).toContain('29% against 43%')
    await page.getByLabel('What it means for tenants').fill('They stop telling us what is wrong.')
    await press(page, 'Save the claim')
    await page.getByRole('heading', { name: 'What it rests on' }).waitFor()
    await expectGood(page)
    await press(page, 'Save the claim')
    await page.getByLabel('Level').selectOption({ label: 'Weaknesses outweigh strengths' })
    await page.getByLabel('Why', { exact: true }).fill('Whoever is not heard stops speaking.')
    await press(page, 'Sign it')
    await page.getByText(/^Signed by /).waitFor()
    await expectGood(page)
  }

  /** Recommends something because of the finding, with an action that is due. */
  async function recommend(page: Page, finding: string) {
    await page.goto(finding)
    await follow(page, /recommendation/i)
    await page.getByLabel('Reference').fill('R9')
    await page.getByLabel('What is recommended').fill('Tell younger tenants what came of what they said.')
    await page.getByLabel('To be done by').fill('March 2027')
    await page.getByLabel('Who is responsible').fill('Owen Tranter, Head of Involvement')
    await press(page, 'Save')
    await page.getByLabel('What is to be done').fill(toDo)
    await page.getByLabel('By when').fill('January 2027')
    await press(page, 'Add the action')
    await page.getByText(toDo).first().waitFor()
    await expectGood(page)
  }

  /** Answers the finding with an entry that rests on the wave before, and sends it to the panel. */
  async function replyTo(page: Page, finding: string) {
    await page.goto(finding)
    await follow(page, 'Answer it with an entry')
    await page.getByLabel('You said').fill(view)
    await page.getByLabel('Done', { exact: true }).check({ force: true })
    await page.getByLabel('Your reply').fill(reply)
    await page.getByLabel('Wave').selectOption({ label: 'Autumn 2025' })
    for (const select of await page.locator('main select').all()) {
      if ((await select.inputValue()) === '') await select.selectOption({ index: 1 })
    }
    await page.getByLabel(toDo).check({ force: true })
    await press(page, 'Save and send to the panel')
    await page.getByText('The panel is reading this.').waitFor()
    await expectGood(page)
  }

  /** What the panel member says of the entry, on a phone. */
  async function speak(page: Page, verdict: string, comment: string) {
    await follow(page, new RegExp(view.slice(0, 30)))
    await expectGood(page)
    await page.getByLabel(verdict).check({ force: true })
    await page.getByLabel('Your comment').fill(comment)
    await press(page, 'Send')
    await page.getByText(comment).first().waitFor()
    await expectGood(page)
  }

  /** The entry on the public pages, with the challenge, the answer to it, and what was measured since. */
  async function readAsAnybody(page: Page) {
    await page.goto(`${site.public}/you-said-we-did`)
    const card = page.getByRole('article').filter({ hasText: view })
    const words = await card.innerText()
    for (const said of [reply, toDo, challenge, answer]) expect(words).toContain(said)
    expect(words).toMatch(/In Autumn 2025 it was \d+%\. In Spring 2026 it is \d+%/)
    await expectGood(page)
  }
})
