import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Db, inOrganisation } from '../../db/client.server'
import { findOrganisationId } from '../../db/organisation.server'
import { getDefinition } from '../../db/survey.server'
import { findWave } from '../../db/wave.server'
import { neverAsked } from '../../surveys/codes'
import { codedQuestions, questionsOf, type SurveyDefinition } from '../../surveys/definition'
import { questionBank } from '../../surveys/questions/all'
import { dayFromNow } from '../setup/landlord'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'
import { answerIn } from './builder/answering'
import { focusOn, follow, goDownTo, press, type } from './builder/keyboard'

let db: Db
const site = await startSite(async (own) => {
  db = own
})
const origin = new URL(site.officer).origin

/** What is added, in the order of the bank; two of them bring the question that decides who is asked. */
const chosen = [
  ...['overall-service', 'one-change', 'home-safe', 'repairs', 'repair-time', 'easy-contact'],
  ...['staff-helpful', 'complaints', 'treated-fairly', 'views-acted-on'],
]
const twelve = [...chosen, 'had-repair', 'made-complaint']
const inBank = (key: string) => questionBank.find((question) => question.key === key)
const shortOf = (key: string) => inBank(key)?.short.en ?? key
/** The one of them that the bank has not in Urdu, in the officer's own words. */
const homeSafe = { key: 'home-safe', inUrdu: 'آپ اپنے گھر کے محفوظ ہونے سے کتنے مطمئن ہیں؟' }
const titleInUrdu = 'ہم کیسا کام کر رہے ہیں'

async function looksRight(page: Page) {
  await expectAccessible(page)
  await expectFits(page)
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** An empty draft in two languages, its own words written in both. */
async function beginInTwoLanguages(page: Page) {
  await follow(page, link(page, 'Surveys'))
  await looksRight(page)
  await follow(page, button(page, 'Start a draft').or(link(page, 'Start a draft')))
  await press(page, page.getByLabel(/^Nothing/), 'Space')
  await type(page, 'Name of the survey', 'How we are doing')
  await follow(page, button(page, 'Start'))
  await looksRight(page)
  await follow(page, link(page, 'Settings'))
  await type(page, 'What it is for', 'Tell us how we are doing.')
  await press(page, page.getByLabel('Urdu'), 'Space')
  await follow(page, button(page, 'Save the settings'))
  await focusOn(page, 'top')
  await follow(page, link(page, 'Settings'))
  await type(page, 'Name in Urdu', titleInUrdu)
  await type(page, 'What it is for in Urdu', 'ہمیں بتائیں کہ ہم کیسا کام کر رہے ہیں۔')
  await looksRight(page)
  await follow(page, button(page, 'Save the settings'))
  await follow(page, link(page, /^Rename/))
  await type(page, 'Name of the section in Urdu', 'ہماری سروس')
  await follow(page, button(page, 'Save the name'))
}

async function addFromBank(page: Page) {
  await follow(page, link(page, 'Add questions'))
  await looksRight(page)
  for (const key of chosen) {
    await follow(page, page.locator(`[id="hit-${key}"] button`))
    await focusOn(page, `hit-${key}`)
  }
  expect(await page.getByText(/^In the survey: number/).count()).toBe(twelve.length)
  await page.keyboard.press('Home')
  await follow(page, link(page, 'The survey'))
  expect(await page.locator('.builder__question').count()).toBe(twelve.length)
}

/** Moves a question twice with one button, undoes that, and asks another by an earlier answer. */
async function reorderAndRoute(page: Page) {
  const texts = () => page.locator('.builder__text').allInnerTexts()
  const before = await texts()
  const down = page.locator('#down-one-change')
  await follow(page, down)
  await focusOn(page, 'down-one-change')
  await follow(page, down)
  expect((await texts()).indexOf(before[1] ?? '')).toBe(3)
  for (const _ of [1, 2]) await follow(page, page.locator('#undo'))
  expect(await texts()).toEqual(before)

  await follow(page, link(page, `Change ${shortOf('treated-fairly')}`))
  await looksRight(page)
  await goDownTo(page, 'Who is asked?', `Those who said Yes to “${shortOf('made-complaint')}”`)
  await follow(page, button(page, 'Save the question'))
  await focusOn(page, 'question-treated-fairly')
  expect(await page.locator('#question-treated-fairly').innerText()).toContain(
    `Asked only of those who said Yes to “${shortOf('made-complaint')}”`,
  )
}

/** Writes in Urdu what the bank has not in Urdu, on the way from the list of problems. */
async function writeWhatIsMissing(page: Page) {
  const row = page.locator(`#question-${homeSafe.key}`)
  expect(await row.innerText()).toContain('Not in Urdu')
  await follow(page, link(page, 'Problems (1)'))
  await looksRight(page)
  await follow(page, link(page, /has no words in Urdu$/))
  await type(page, 'The question in Urdu', homeSafe.inUrdu)
  await looksRight(page)
  await follow(page, button(page, 'Save the question'))
  await focusOn(page, `question-${homeSafe.key}`)
  expect(await row.innerText()).not.toContain('Not in Urdu')
}

/** Makes it a version and opens a wave with it; gives the wave's id. */
async function openIt(page: Page): Promise<string> {
  await follow(page, link(page, 'Who answers'))
  await press(page, page.getByLabel('Sex', { exact: true }), 'Space')
  await looksRight(page)
  await follow(page, button(page, 'Save the profile questions'))
  await follow(page, page.locator('main').getByRole('link', { name: 'Lines of enquiry' }).first())
  await looksRight(page)
  await follow(page, link(page, 'Make it a version'))
  await follow(page, button(page, 'Make it a version'))
  expect(await page.getByRole('alert').innerText()).toContain('Tick the box')
  await looksRight(page)
  await press(page, page.getByLabel(/^Yes, and I have looked/), 'Space')
  await follow(page, button(page, 'Make it a version'))
  await looksRight(page)
  await follow(page, link(page, 'Open a wave'))
  await type(page, 'What is this wave called?', 'First time')
  await type(page, /^The first day/, dayFromNow(0))
  await type(page, 'The last day', dayFromNow(20))
  await type(page, /^The day by which/, dayFromNow(40))
  await type(page, /^A short address/, 'doing')
  await looksRight(page)
  await follow(page, button(page, 'Open the wave'))
  await page.waitForURL(/\/officer\/waves\/[^/]+$/)
  return page.url().split('/').at(-1) ?? ''
}

/** What was asked in a wave, and its responses by their languages. */
async function answersOf(id: string) {
  const organisation = await findOrganisationId(db, new URL(site.public).pathname.split('/')[2] ?? '')
  return inOrganisation(db, organisation ?? '', async (tx) => {
    const wave = await findWave(tx, id)
    if (!wave) throw new Error('there is no such wave')
    const responses = await tx
      .selectFrom('response')
      .select(['language', 'answers'])
      .where('wave_id', '=', id)
      .orderBy('language')
      .execute()
    return { definition: await getDefinition(tx, wave), responses }
  })
}

/** The codes that a response stores, by the keys of the questions. */
const codesIn = (definition: SurveyDefinition, answers: Buffer) =>
  Object.fromEntries(codedQuestions(definition).map(({ key }, place) => [key, answers[place]]))

describeInBrowser('a survey of twelve questions of the bank', () => {
  const device = useBrowser()

  test('is built by keyboard alone, opened, and answered in Urdu on a phone under the same codes as in English', async () => {
    const page = await (await device({ ...laptop, javaScriptEnabled: false })).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.goto(site.officer)
    await beginInTwoLanguages(page)
    await addFromBank(page)
    await reorderAndRoute(page)
    await looksRight(page)
    await writeWhatIsMissing(page)
    const wave = await openIt(page)
    const asked = { link: `${origin}/s/doing`, second: inBank('made-complaint')?.text }
    const english = await (await device({ ...laptop, javaScriptEnabled: false })).newPage()
    const readInEnglish = await answerIn('en', english, asked)
    const readInUrdu = await answerIn('ur', await (await device(phone)).newPage(), asked)
    expect(readInEnglish).toContain(inBank(homeSafe.key)?.text.en)
    for (const words of [titleInUrdu, homeSafe.inUrdu, inBank('repairs')?.text.ur]) {
      expect(readInUrdu).toContain(words)
    }

    const { definition, responses } = await answersOf(wave)
    expect(
      questionsOf(definition)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...twelve].sort())
    expect(responses.map(({ language }) => language)).toEqual(['en', 'ur'])
    const [inEnglish, inUrdu] = responses.map(({ answers }) => codesIn(definition, answers))
    expect(inUrdu).toEqual(inEnglish)
    const best = codedQuestions(definition).map(({ key, type }) => [key, type === 'yes-no' ? 1 : 5])
    expect(inUrdu).toEqual({
      ...Object.fromEntries(best),
      ...{ 'made-complaint': 2, complaints: neverAsked, 'treated-fairly': neverAsked },
    })
  }, 400_000)

  test('can be tried on a phone in a frame, in each language, and keeps nothing', async () => {
    const page = await (await device({ ...laptop, javaScriptEnabled: false })).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.goto(`${origin}/officer/surveys/new`)
    await page.getByLabel(/^Your home, your say/).check()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await looksRight(page)
    await page.getByRole('link', { name: 'Preview' }).click()
    await page.getByRole('link', { name: 'Welsh' }).click()
    await looksRight(page)
    const frame = page.frameLocator('iframe')
    expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBe(360)
    await frame.getByRole('link', { name: 'Dechrau', exact: true }).click()
    await frame.locator('fieldset label').first().click()
    await frame.getByRole('button', { name: 'Cadw a pharhau' }).click()
    await frame.getByText(/2 o/).waitFor()
    await page.getByRole('link', { name: 'Who answers' }).last().click()
    expect(await frame.locator('fieldset').count()).toBe(9)
    const alone = await page.request.get(`${origin}/officer/surveys`)
    expect(alone.headers()['x-frame-options']).toBe('DENY')
    expect(alone.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('whose English is changed marks the words left as they were, until they are said to be right', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.goto(`${origin}/officer/surveys/new`)
    await page.getByLabel(/^Your home, your say/).check()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    const change = link(page, `Change ${shortOf('repairs')}`)
    await change.click()
    await page.getByLabel('The question', { exact: true }).fill('Do we do repairs well?')
    await page.getByRole('button', { name: 'Save the question' }).click()
    const row = page.locator('#question-repairs')
    await row.getByText('Urdu: translated from other words').waitFor()
    await looksRight(page)
    await link(page, 'Problems (1)').click()
    await link(page, /was translated from other words: look again at its words in Welsh/).click()
    const note = page.locator('.builder__stale').first()
    expect(await note.innerText()).toContain(inBank('repairs')?.text.en)
    await looksRight(page)
    for (const box of await page.locator('[name=right]').all()) await box.check()
    await page.getByLabel('The question', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Save the question' }).click()
    await page.getByRole('alert').waitFor()
    for (const box of await page.locator('[name=right]').all()) expect(await box.isChecked()).toBe(true)
    await page.getByLabel('The question', { exact: true }).fill('Do we do repairs well?')
    await page.getByRole('button', { name: 'Save the question' }).click()
    await row.waitFor()
    expect(await row.innerText()).not.toContain('translated from other words')
    await link(page, 'Make it a version').waitFor()
  })

  test.each([['phone', phone] as const, ['laptop', { ...laptop, javaScriptEnabled: false }] as const])(
    'with everything wrong says so on a %s',
    async (_, size) => {
      const page = await (await device(size)).newPage()
      await page.goto(site.officer)
      await signIn(page, site.credentials.officer)
      await page.goto(`${origin}/officer/surveys/new`)
      await looksRight(page)
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      expect(await page.getByRole('alert').locator('a').count()).toBe(2)
      await looksRight(page)
      await page.getByLabel(/^Nothing/).check()
      await page.getByLabel('Name of the survey').fill('Everything wrong')
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      await page.getByRole('link', { name: 'Write your own' }).click()
      await looksRight(page)
      await page.getByRole('button', { name: 'Save the question' }).click()
      expect(await page.getByRole('alert').locator('a').count()).toBe(4)
      await looksRight(page)
      await page.getByRole('link', { name: /^Problems \(/ }).click()
      expect(await page.getByRole('alert').locator('a').count()).toBe(2)
      await looksRight(page)
      await page.getByRole('link', { name: 'Preview' }).click()
      await looksRight(page)
      await page.goto(`${origin}/officer/surveys/new`)
      const buffer = Buffer.from('{"format":')
      await page
        .locator('[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
      await page.getByRole('button', { name: 'Bring it in' }).click()
      expect(await page.locator('.builder__file-problems').innerText()).toContain('is not JSON')
      await looksRight(page)
    },
  )
})
