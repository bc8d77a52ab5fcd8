import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoAreas } from '../../db/demo/areas'
import { inGroup } from '../../db/demo/group'
import { demoPeople } from '../../db/demo/people'
import { type DemoResponse, isSatisfied, placeOf } from '../../db/demo/response'
import { demoFieldwork } from '../../db/demo/responses'
import { isOption } from '../../surveys/codes'
import { strandKeys } from '../../surveys/strand'
import { age } from '../../surveys/strands/age'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

/** The responses behind the last closed wave, from the generator: what the pages must agree with. */
const spring = demoFieldwork(demoPeople(demoAreas())).find(({ wave }) => wave.name === 'Spring 2026')

/** Base and rounded percentage of a measure among some responses, counted one by one. */
function count(measure: string, responses: DemoResponse[]): { base: number; percent: number } {
  const place = placeOf(measure)
  const answered = responses.filter(({ answers }) => isOption(answers[place] ?? 0))
  const satisfied = answered.filter((response) => isSatisfied(response, place))
  return { base: answered.length, percent: Math.round((100 * satisfied.length) / answered.length) }
}

/** The rows of the nth table of figures: name, percentage, base; hidden ones without figures. */
async function rowsOf(page: Page, table: number) {
  return page
    .locator('table.figures')
    .nth(table)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')
        return {
          name: row.querySelector('th')?.textContent ?? '',
          percent: cells.length === 4 ? Number.parseInt(cells[0] ?? '', 10) : undefined,
          base: cells.length === 4 ? Number.parseInt((cells[2] ?? '').replace(/,/g, ''), 10) : undefined,
        }
      }),
    )
}

describeInBrowser('an officer', () => {
  const device = useBrowser()

  test('drills from the organisation to a neighbourhood, and every figure is the plain count', async () => {
    const page = await (await device(laptop)).newPage()
    await page.goto(site.officer)
    await expectAccessible(page)
    await signIn(page, site.credentials.officer)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Spring 2026' }).click()
    await page.waitForURL(/waves\/[^/]+$/)
    await expectAccessible(page)
    expect(await page.locator('table').first().textContent()).toContain('75.0%')
    await page.getByRole('link', { name: 'See who is satisfied and who is not' }).click()
    await page.getByLabel('Question').selectOption('repairs')
    await page.getByLabel('Broken down by').selectOption('age')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/question=repairs/)

    for (const code of ['', 'SO', 'SO3', 'SO3-4']) {
      await expectAccessible(page)
      const here = (spring?.responses ?? []).filter(inGroup(code ? { areas: [code] } : {}))
      const shown = (await rowsOf(page, 0)).filter(({ base }) => base !== undefined)
      expect(shown.length, `ages shown in ${code || 'the organisation'}`).toBeGreaterThan(
        code.length > 3 ? 0 : 5,
      )
      const ofAge = shown.flatMap((row) => {
        const category = age.categories.find(({ text }) => text.en === row.name)
        return category ? [{ row, category }] : []
      })
      expect(ofAge.length, `ages compared in ${code}`).toBeGreaterThan(0)
      for (const { row, category } of ofAge) {
        const group = here.filter(({ strands }) => strands[strandKeys.indexOf('age')] === category.code)
        expect({ ...row }, code).toEqual({ name: row.name, ...count('repairs', group) })
        expect(row.base).toBeGreaterThanOrEqual(10)
      }
      const next = { '': 'SO', SO: 'SO3', SO3: 'SO3-4' }[code]
      const area = next && demoAreas().find((one) => one.code === next)
      if (!area) continue
      const child = (await rowsOf(page, 1)).find(({ name }) => name === area.name)
      const inside = (spring?.responses ?? []).filter(inGroup({ areas: [area.code] }))
      expect(child).toEqual({ name: area.name, ...count('repairs', inside) })
      await page.getByRole('link', { name: area.name, exact: true }).click()
      await page.getByRole('heading', { name: /Repairs by age/i }).waitFor()
      await page.locator('.govuk-caption-l', { hasText: area.name }).waitFor()
    }
  })

  test('finds the same tables without a script, on a phone, and the six Roma tenants nowhere', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(`${site.officer}`)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Spring 2026' }).click()
    await page.getByRole('link', { name: 'See who is satisfied and who is not' }).click()
    const kelderby = demoAreas().find(({ name }) => name === 'Kelderby')
    await page.goto(`${page.url()}?area=${kelderby?.code}&question=overall-service&strand=ethnicity`)
    await expectAccessible(page)
    await expectFits(page)
    const roma = (await rowsOf(page, 0)).find(({ name }) => /Roma/.test(name))
    expect(roma).toMatchObject({ percent: undefined, base: undefined })
    const hidden = (await rowsOf(page, 0)).filter(({ base }) => base === undefined)
    expect(hidden.length).toBeGreaterThan(1)
  })

  test('reads when an open wave was last read, and how many have answered since', async () => {
    const page = await (await device(laptop)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Autumn 2026' }).click()
    await page.waitForURL(/waves\/[^/]+$/)
    await expectAccessible(page)
    expect(await page.getByRole('main').textContent()).toMatch(/1,9\d\d/)
    await page.getByRole('main').getByRole('link', { name: 'Comments' }).first().click()
    await page.waitForURL(/waves.*comments/)
    await expectAccessible(page)
  })

  test('sees what weights would do before applying them, without a script, on a phone', async () => {
    const page = await (await device(phone)).newPage()
    await page.goto(site.officer)
    await signIn(page, site.credentials.officer)
    await page.getByRole('link', { name: 'Spring 2026' }).click()
    await page.getByRole('link', { name: 'Weights' }).click()
    await page.waitForURL(/weights$/)
    await page.getByLabel('Age', { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(/by=age/)
    await expectAccessible(page)
    await expectFits(page)
    await page.getByLabel('16 to 24').fill('plenty')
    await page.getByRole('button', { name: 'See what the weights would do' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: /16 to 24: enter a number/ }).click()
    await page.getByLabel('16 to 24').fill('2,000')
    await page.getByRole('button', { name: 'See what the weights would do' }).click()
    await page.getByRole('heading', { name: 'What these weights would do' }).waitFor()
    await expectAccessible(page)
    await expectFits(page)
    expect(await page.locator('table').first().textContent()).toMatch(/16 to 24.*%.*%.*%/)
  })
})
