import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { overallService } from '../../surveys/questions/overall'
import { dayFromNow } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const origin = new URL(site.officer).origin
const yesterday = dayFromNow(-1)

/** What LimeSurvey writes with answer codes: a person who did not finish, one whose answer nobody knows, one not asked. */
const limeSurvey = [
  [
    'id',
    'submitdate',
    'lastpage',
    'startlanguage',
    'email',
    `G01Q01. ${overallService.text.en}`,
    'G02Q01. What is your sex?',
  ],
  ...Array.from({ length: 20 }, (_, at) => [
    ...[String(at + 1), `${yesterday} 10:0${at % 10}:00`, '3', at % 4 ? 'en' : 'cy', `t${at}@example.org`],
    ...[`A${1 + (at % 4)}`, at % 2 ? 'F' : 'M'],
  ]),
  ['21', '', '1', 'en', 't21@example.org', 'A1', ''],
  ['22', `${yesterday} 10:00:00`, '3', 'en', 't22@example.org', 'A9', 'X'],
]
const csv = limeSurvey.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n')

/** The open wave's page of files. */
async function openImports(page: Page): Promise<string> {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
  await page.goto(site.officer)
  for (const href of await page
    .locator('main a[href^="/officer/waves/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(`${origin}${href.split('?')[0]?.split('/').slice(0, 4).join('/')}/imports`)
    if ((await page.locator('[type=file]').count()) > 0) return page.url()
  }
  throw new Error('no wave is open')
}

async function looksRight(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

describeInBrowser('bringing in a file', () => {
  const device = useBrowser()

  test('of LimeSurvey on a phone without a script: upload, match, check, import, undo, all on record', async () => {
    const page = await (await device(phone)).newPage()
    const here = await openImports(page)
    await looksRight(page)
    await page.getByRole('button', { name: 'Upload' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Choose a file')
    await looksRight(page)

    const file = { name: 'results-survey.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
    await page.locator('[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Upload' }).click()
    await page.waitForURL(/\/columns$/)
    await looksRight(page)
    expect(await page.getByLabel(/^G01Q01/).inputValue()).toBe(overallService.key)
    expect(await page.getByLabel(/^G02Q01/).inputValue()).toBe('strand-sex')
    expect(await page.getByLabel('lastpage').inputValue()).toBe('')
    const text = await page.locator('main').innerText()
    expect(text).toContain('They were emptied as the file arrived: email.')
    expect(text).not.toContain('t1@example.org')
    await page.getByLabel('lastpage').selectOption('strand-sex')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    expect(await page.getByRole('alert').locator('a').count()).toBe(2)
    expect(await page.getByLabel('lastpage').inputValue()).toBe('strand-sex')
    await looksRight(page)
    await page.getByLabel('lastpage').selectOption('')
    await page.getByLabel(/^How these responses/).selectOption('e-mail')
    await page.getByRole('button', { name: 'Save and continue' }).click()

    await page.waitForURL(/\/answers$/)
    await looksRight(page)
    expect(await page.getByLabel('A1').inputValue()).toBe('very-satisfied')
    expect(await page.getByLabel('A9').inputValue()).toBe('')
    await page.getByLabel('X', { exact: true }).selectOption({ label: 'Not answered (is not counted)' })
    await page.getByRole('button', { name: 'Save and check the rows' }).click()

    await page.getByRole('heading', { name: 'Check before you import' }).waitFor()
    await looksRight(page)
    const check = await page.locator('main').innerText()
    expect(check).toContain('20 responses')
    expect(check).toContain('“A9” is not matched to an answer')
    expect(check).toContain('did not finish')
    const problems = await page.request.get(`${page.url()}/problems.csv`)
    expect((await problems.text()).trim().split('\r\n')).toEqual([
      'row,column,what is wrong',
      '22,submitdate,is empty: tools leave it empty where somebody did not finish',
      `23,"G01Q01. ${overallService.text.en}",“A9” is not matched to an answer`,
    ])
    await page.getByRole('button', { name: 'Import 20 responses' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Tick the box')
    await looksRight(page)
    await page.getByText('Leave out 2 of 22 rows').click()
    await page.getByRole('button', { name: 'Import 20 responses' }).click()

    await page.getByRole('heading', { name: 'Imported' }).waitFor()
    await looksRight(page)
    expect(await page.locator('main').innerText()).toMatch(
      /Imported on .* by .*: 20 responses; 2 rows were left out/,
    )
    await page.getByRole('button', { name: 'Undo this import' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Tick the box')
    await page.getByText('Yes, take away 20 responses').click()
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByRole('heading', { name: 'Undone' }).waitFor()
    await looksRight(page)
    await page.goto(here)
    await looksRight(page)
    expect(await page.locator('table').innerText()).toMatch(
      /results-survey\.csv[\s\S]*Undone on .*20 responses taken away/,
    )

    await page.locator('[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Upload' }).click()
    await page.getByRole('heading', { name: 'Check before you import' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('20 responses')
    await page.getByRole('button', { name: 'Throw this file away' }).click()
    await page.getByRole('heading', { name: 'Thrown away' }).waitFor()
    await looksRight(page)
  })

  test('of Microsoft Forms: an Excel file with days as Excel keeps them', async () => {
    const page = await (await device(laptop)).newPage()
    await openImports(page)
    const words = (value: string) => ({ type: String, value })
    const moment = { type: Date, value: new Date(`${yesterday}T09:30:00Z`), format: 'm/d/yy h:mm:ss' }
    const rows = ['Very satisfied', 'Fairly satisfied', 'Very dissatisfied', 'Fairly satisfied']
    const buffer = (await writeXlsxFile([
      {
        sheet: 'Form1',
        data: [
          ['ID', 'Start time', 'Completion time', 'Email', 'Name', overallService.text.en].map(words),
          ...rows.map((answer, at) => [
            { type: Number, value: at + 1 },
            ...[moment, moment, words('anonymous'), words('Ann Example'), words(answer)],
          ]),
        ],
      },
    ]).toBuffer()) as Buffer
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.locator('[type=file]').setInputFiles({ name: 'Tenant voice(1-4).xlsx', mimeType, buffer })
    await page.getByRole('button', { name: 'Upload' }).click()
    await page.waitForURL(/\/columns$/)
    expect(await page.locator('main').innerText()).toContain('emptied as the file arrived: Email, Name.')
    expect(await page.content()).not.toContain('Ann Example')
    expect(await page.getByLabel('Completion time').inputValue()).toBe('received_on')
    await page.getByLabel(/^How these responses/).selectOption('open-link')
    await page.getByLabel(/^A short name/).fill('forms')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.waitForURL(/\/answers$/)
    await page.getByRole('button', { name: 'Save and check the rows' }).click()
    await page.getByRole('button', { name: 'Import 4 responses' }).click()
    await page.getByRole('heading', { name: 'Imported' }).waitFor()
    await expectAccessible(page)
  })

  test('that is too large is refused in words, and a person of the panel gets nowhere', async () => {
    const page = await (await device(laptop)).newPage()
    const here = await openImports(page)
    const buffer = Buffer.from(`id,a\n${'1,2\n'.repeat(20_001)}`)
    await page.locator('[type=file]').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Upload' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('20,001 rows: the most is 20,000')
    await expectAccessible(page)

    const panel = await (await device(laptop)).newPage()
    await panel.goto(site.panel)
    await signIn(panel, site.credentials.panel)
    for (const address of [here, `${here}.data`])
      expect((await panel.request.get(address)).status()).toBe(403)
    const sent = await panel.request.post(here, {
      headers: { Origin: origin },
      multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('id\n1') } },
    })
    expect(sent.status()).toBe(403)
  })

  test('of a past survey: a wave of its own, closed when the import is right, and nothing undone after', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.goto(site.officer)
    await page.getByRole('link', { name: 'Bring in a past survey' }).click()
    await looksRight(page)
    await page.getByLabel('What is this wave called?').fill('Winter of 2023')
    await page.getByLabel('The first day').fill('the first of May')
    await page.getByRole('button', { name: 'Make the wave' }).click()
    expect(await page.getByRole('alert').locator('a').allInnerTexts()).toEqual([
      'Choose the survey that was asked',
      'Write the first day as a day, such as 3 March 2024',
      'Enter the last day on which people answered',
    ])
    expect(await page.getByLabel('What is this wave called?').inputValue()).toBe('Winter of 2023')
    expect(await page.getByLabel('The first day').inputValue()).toBe('the first of May')
    await looksRight(page)
    await page.getByLabel(/^Your home, your say/).check()
    await page.getByLabel('The first day').fill('1/2/2023')
    await page.getByLabel('The last day').fill('14 February 2023')
    await page.getByRole('button', { name: 'Make the wave' }).click()

    await page.getByRole('heading', { name: 'Bring in a file' }).waitFor()
    await looksRight(page)
    await page.getByRole('link', { name: 'Delete this wave' }).click()
    await looksRight(page)
    await page.goBack()
    const rows = Array.from({ length: 40 }, (_, at) => `${at},Very satisfied,${1 + (at % 14)} February 2023`)
    const buffer = Buffer.from(`id,"${overallService.text.en}",When\n${rows.join('\n')}`)
    await page.locator('[type=file]').setInputFiles({ name: 'winter.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Upload' }).click()
    await page.getByLabel('When', { exact: true }).selectOption('received_on')
    await page.getByLabel(/^How these responses/).selectOption('paper')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.getByRole('button', { name: 'Save and check the rows' }).click()
    await page.getByRole('button', { name: 'Import 40 responses' }).click()
    const undo = page.getByRole('button', { name: 'Undo this import' })
    await undo.waitFor()
    const imported = page.url()
    await page.getByRole('link', { name: 'Bring in another file, or close the wave' }).click()
    await looksRight(page)
    await page.getByRole('link', { name: 'Close and take its results' }).click()
    await looksRight(page)
    await page.getByRole('button', { name: 'Close and take its results' }).click()
    expect(await page.getByRole('alert').innerText()).toContain(
      'Tick the box to say that everything is there',
    )
    await looksRight(page)
    await page.getByText('Yes, 40 responses and no more').click()
    await page.getByRole('button', { name: 'Close and take its results' }).click()

    await page.getByRole('heading', { name: 'Winter of 2023 Closed' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('The final reading is being taken')
    await looksRight(page)
    await page.goto(imported)
    expect(await page.locator('main').innerText()).toContain('cannot be undone any more')
    expect(await undo.count()).toBe(0)
  })
})
