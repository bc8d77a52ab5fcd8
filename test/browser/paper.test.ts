import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Db, inOrganisation, type Tx } from '../../db/client.server'
import { listOrganisationIds } from '../../db/organisation.server'
import { codedPlaces, questionsOf } from '../../surveys/definition'
import { strandKeys } from '../../surveys/strand'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { dayFromNow } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

let db: Db
const site = await startSite(async (opened) => {
  db = opened
})
const origin = new URL(site.officer).origin

/** The paper forms of the open wave, where its own page leads. */
async function openPaper(page: Page): Promise<string> {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
  await page.getByRole('link', { name: 'Autumn 2026', exact: true }).click()
  await page.getByRole('link', { name: 'Paper forms' }).click()
  await page.getByRole('heading', { name: 'Paper forms' }).waitFor()
  return page.url()
}

async function make(page: Page, paper: string, wanted: { language: string; size: string; forms: number }) {
  await page.goto(paper)
  await page.locator(`[name=language][value=${wanted.language}]`).check()
  await page.locator(`[name=size][value=${wanted.size}]`).check()
  await page.getByLabel('How many forms').fill(String(wanted.forms))
  await page.getByLabel('Back by').fill(dayFromNow(3))
  await page.getByLabel('Where they are sent').fill('FREEPOST HARBOUR & DALE')
  await page.getByRole('button', { name: 'Make the forms' }).click()
  await page.waitForURL(/\/paper\/[0-9a-f-]{36}$/)
}

/** The codes printed beside the boxes of each numbered question of the first form. */
function printedCodes(page: Page): Promise<string[][]> {
  return page
    .locator('.paper-form')
    .first()
    .locator('.paper-question:has(h3)')
    .evaluateAll((questions) =>
      questions.map((question) =>
        [...question.querySelectorAll('.paper-box__code')].map((code) => code.textContent ?? ''),
      ),
    )
}

const inside = async <T>(work: (tx: Tx) => Promise<T>) => {
  const [organisation = ''] = await listOrganisationIds(db)
  return inOrganisation(db, organisation, work)
}

const responsesByPaper = () =>
  inside((tx) =>
    tx
      .selectFrom('response')
      .innerJoin('wave', 'wave.id', 'response.wave_id')
      .select([
        'response.id',
        'response.answers',
        'response.strands',
        'response.tenure',
        'response.received_on',
      ])
      .where('wave.name', '=', 'Autumn 2026')
      .where('response.channel', '=', 5)
      .execute(),
  )

const wordsOf = (response: string) =>
  inside((tx) =>
    tx.selectFrom('comment').select(['text', 'state']).where('response_id', '=', response).execute(),
  )

describeInBrowser('paper forms', () => {
  const device = useBrowser()

  test('are printed with a code each in a head that repeats, and every question asked to stay whole, keyed by keyboard alone, and counted', async () => {
    const page = await (await device(laptop)).newPage()
    const paper = await openPaper(page)
    await page.getByRole('button', { name: 'Make the forms' }).click()
    expect(await page.getByRole('alert').locator('a').count()).toBe(3)
    await expectAccessible(page)
    await make(page, paper, { language: 'en', size: 'standard', forms: 2 })
    const codes = await page.locator('.paper-keep .paper-code bdi').allInnerTexts()
    expect(new Set(codes).size).toBe(2)
    await expectAccessible(page)
    const english = await printedCodes(page)

    await page.emulateMedia({ media: 'print' })
    const styleOf = (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, style) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(style)))],
          name,
        )
    expect(await styleOf('.paper-question', 'break-inside')).toEqual(['avoid'])
    expect(await styleOf('.paper-form thead', 'display')).toEqual(['table-header-group'])
    expect(await page.locator('.paper-head .paper-code bdi').allInnerTexts()).toEqual(codes)
    expect(await page.getByText('Back to paper forms').isVisible()).toBe(false)
    const text = await page.locator('.paper-form').first().innerText()
    expect(text).toContain(
      'Answer questions 3 to 4 only if you ticked “Yes” in question 2. If not, go to question 5.',
    )
    expect(text).toContain('We do not note who was given which form.')
    expect(text).toContain('FREEPOST HARBOUR & DALE')

    const before = (await responsesByPaper()).map(({ id }) => id)
    await page.emulateMedia({ media: 'screen' })
    await page.goto(paper)
    await page.getByRole('link', { name: 'Key the forms' }).click()
    await page.locator('[name=code]:focus').waitFor()
    await expectAccessible(page)
    await expectFits(page)
    // Nothing but the keyboard from here on: the first box of each question, words where there are none.
    const first = english.map((boxes) => boxes[0])
    const { keyboard } = page
    await keyboard.type(codes[0] ?? '')
    await keyboard.press('Enter')
    for (const code of first.slice(0, -1)) {
      await keyboard.type(code ?? 'Mend the lift, please.')
      // In the box for words Enter begins a line.
      await keyboard.press(code ? 'Enter' : 'Tab')
    }
    expect(await page.locator('#overall-service-meaning').innerText()).toBe('Very satisfied')
    for (let step = 0; step < 3; step++) await keyboard.press('Enter')
    await keyboard.press('Enter')
    await page.getByRole('status').getByText(`Form ${codes[0]} is keyed.`).waitFor()
    await page.locator('[name=code]:focus').waitFor()
    await page.getByText('2 forms were made: 1 keyed, 1 still out.').waitFor()

    const keyed = (await responsesByPaper()).filter(({ id }) => !before.includes(id))
    expect(keyed).toHaveLength(1)
    const coded = questionsOf(perceptionSurvey).flatMap(({ type }, place) =>
      type === 'comment' ? [] : [Number(first[place])],
    )
    expect(coded).toHaveLength(codedPlaces(perceptionSurvey).length)
    expect([...(keyed[0]?.answers ?? [])]).toEqual(coded)
    expect([...(keyed[0]?.strands ?? [])]).toEqual(strandKeys.map(() => 1))
    expect(keyed[0]).toMatchObject({ tenure: 1, received_on: dayFromNow(0) })

    // Once only; and its words wait to be screened like any others.
    await keyboard.type(codes[0] ?? '')
    await page.getByRole('button', { name: 'Save and key the next' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('undo it first')
    await expectAccessible(page)
    expect(await wordsOf(keyed[0]?.id ?? '')).toEqual([{ text: 'Mend the lift, please.', state: 'waiting' }])

    await page.goto(paper.replace('/paper', '/keying'))
    await page.getByLabel('Code of the form to take out').fill(codes[0] ?? '')
    await page.getByText('It was keyed wrongly').click()
    await page.getByRole('button', { name: 'Take the form out' }).click()
    await page.getByText('is undone. It can be keyed again').waitFor()
    expect((await responsesByPaper()).map(({ id }) => id).sort()).toEqual(before.sort())
  })

  test('in Urdu have the same codes beside the same boxes, from right to left, as those in large English print', async () => {
    const page = await (await device(laptop)).newPage()
    const paper = await openPaper(page)
    await make(page, paper, { language: 'ur', size: 'standard', forms: 1 })
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    const [urdu, words] = [await printedCodes(page), await page.locator('.paper-form').innerText()]
    expect(words).toMatch(/[\u0600-\u06ff]/)
    await expectAccessible(page)
    await make(page, paper, { language: 'en', size: 'large', forms: 1 })
    expect(await printedCodes(page)).toEqual(urdu)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.paper-form :is(p, h1, h2, h3, .paper-box > :last-child, .paper-head)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    // 16 point, in pixels of which there are 96 to 72 points.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((16 * 96) / 72)
  })

  test('are made, read and keyed on a phone without a script: Enter saves nothing, and what is wrong is said at once', async () => {
    const page = await (await device(phone)).newPage()
    const paper = await openPaper(page)
    await expectAccessible(page)
    await expectFits(page)
    await make(page, paper, { language: 'cy', size: 'large', forms: 1 })
    await expectFits(page)
    await expectAccessible(page)
    const code = await page.locator('.paper-keep .paper-code bdi').innerText()
    await page.goto(paper)
    await expectFits(page)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Key the forms' }).click()
    await expectFits(page)
    await expectAccessible(page)
    await page.getByLabel('Code of the form', { exact: true }).fill(code)
    await page.locator('#overall-service').fill('5')
    await page.keyboard.press('Enter')
    await page.locator('#repairs').fill('9')
    await page.getByRole('button', { name: 'Save and key the next' }).click()
    expect(await page.getByRole('alert').locator('a').allInnerTexts()).toEqual([
      expect.stringMatching(/^Question 3: type one of 5, 4, 3, 2, 1/),
    ])
    expect(await page.locator('#overall-service').inputValue()).toBe('5')
    await expectFits(page)
    await expectAccessible(page)
    await page.locator('#repairs').fill('x')
    await page.getByRole('button', { name: 'Save and key the next' }).click()
    await page.getByText(`Form ${code} is keyed.`).waitFor()
    expect(page.url().startsWith(`${origin}/officer/waves/`)).toBe(true)
  })
})
