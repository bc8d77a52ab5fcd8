import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { csvOf, sixCodes, wordingRows } from '../fixtures/wordings'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

/** Finds a confirmed question by its code beside a ready one, adds both, and cannot change its words. */
async function addToSurvey(page: Page, key: string) {
  const looksRight = async () => {
    await expectFits(page)
    await expectAccessible(page)
  }
  await page.goto(`${new URL(site.officer).origin}/officer/surveys/new`)
  await page.getByLabel(/^Nothing/).check()
  await page.getByLabel('Name of the survey').fill('As prescribed')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('link', { name: 'Add questions' }).first().click()
  await page.getByLabel(/^Words/).fill('TP01')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.locator('#hit-overall-service').getByText('Similar to TP01').waitFor()
  await page.locator('#hit-overall-service button').click()
  await page.locator(`#hit-${key}`).getByText('TP01: locked').waitFor()
  await looksRight()
  await page.locator(`#hit-${key} button`).click()
  await page.locator(`#hit-${key}`).getByText('In the survey: number 1').waitFor()
  await page.getByRole('link', { name: 'The survey', exact: true }).click()
  expect(await page.locator('.builder__question').first().innerText()).toMatch(/TP01: locked/)
  await looksRight()
  await page.locator(`#question-${key}`).getByRole('link', { name: 'Change' }).click()
  await page.getByText('Words of TP01 in cy?').waitFor()
  expect(await page.locator('main textarea').count()).toBe(0)
  await looksRight()
  await page.getByRole('button', { name: 'Save the question' }).click()
  await page.locator(`#question-${key}`).waitFor()
  expect(await page.getByRole('link', { name: /^Problems/ }).innerText()).toBe('Problems (1)')
}

describeInBrowser('the standard measures', () => {
  const device = useBrowser()

  test.each([
    ['phone', phone, 'tsm-2023'],
    ['laptop', { ...laptop, javaScriptEnabled: false }, 'tsm-2026'],
  ])('are brought in, compared and confirmed on a %s', async (_, size, regime) => {
    const page = await (await device(size)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Lines of enquiry' }).click()
    await page.getByRole('link', { name: 'Standard measures' }).click()
    expect(await page.locator('.staff-navigation [aria-current]').textContent()).toBe('Lines of enquiry')
    await page.getByLabel('Set of measures').selectOption(regime)
    await page.getByRole('button', { name: 'Show' }).click()
    await expectFits(page)
    await expectAccessible(page)

    const choose = (rows: typeof sixCodes) =>
      page
        .getByLabel('The file')
        .setInputFiles({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) })
    await choose([...wordingRows('TP01', ['only one']), ...wordingRows('TP99')])
    await page.getByLabel('Address of the page').fill('nowhere')
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(2)
    expect(await page.getByRole('table').first().locator('tbody tr').count()).toBe(3)
    expect(await page.getByLabel('Address of the page').inputValue()).toBe('nowhere')
    await expectFits(page)
    await expectAccessible(page)

    await choose(sixCodes)
    await page.getByLabel('Address of the page').fill('https://example.org/words')
    await page.getByRole('button', { name: 'Bring in' }).click()
    const code = page.locator('#TP01')
    await code.getByText('To be compared').waitFor()
    expect(await code.getByText('Words of TP01 in cy?').count()).toBe(1)
    await expectFits(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'I have compared TP01: confirm' }).click()
    await code.getByText('Confirmed', { exact: true }).waitFor()
    expect(await code.textContent()).toMatch(/Compared and confirmed by .+, \d+ \w+ 20\d\d/)
    await page.getByRole('button', { name: 'Take TP08 back' }).click()
    await page.locator('#TP08').getByText('No words yet').waitFor()
    await expectAccessible(page)
    await addToSurvey(page, `${regime}-tp01`)
  })
})
