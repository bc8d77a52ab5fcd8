import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hiddenWords } from '../../app/components/figure-cells'
import { groupInSentence } from '../../app/locales/group'
import { demoAreas } from '../../db/demo/areas'
import { codeOf } from '../../db/demo/group'
import { type Truth, truths } from '../../db/demo/truths'
import { cellName, cutName } from '../../surveys/cell'
import { type CutKey, cellNumber } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import type { StrandKey } from '../../surveys/strand'
import { perceptionSurvey as survey } from '../../surveys/templates/perception'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const areas = demoAreas()

/** A truth's area (undefined: the whole organisation), the cut it is seen by, and the cell of its group. */
function placeOf({ group }: Truth) {
  const area = areas.find(({ code }) => code === group.areas?.[0])
  const [strand, [category = ''] = []] = Object.entries(group.strands ?? {})[0] ?? []
  if (strand)
    return {
      area,
      cut: strand as CutKey,
      cell: cellNumber(strand as CutKey, codeOf(strand as StrandKey, category)),
    }
  const tenure = group.tenure?.[0]
  return { area, ...(tenure && { cut: 'tenure' as CutKey, cell: cellNumber('tenure', tenure) }) }
}

/** Choices of the form, by the labels that a person reads. */
async function choose(page: Page, choices: Record<string, string | undefined>) {
  for (const [name, label] of Object.entries(choices)) {
    if (label) await page.getByLabel(name, { exact: true }).selectOption({ label })
  }
  const before = page.url()
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL((url) => url.href !== before)
}

/** From the overview by its links to a measure, by a cut where one is named, and down the tree to an area. */
async function walk(
  page: Page,
  { measure }: Truth,
  { cut, area }: { cut?: CutKey; area?: (typeof areas)[0] | undefined },
) {
  await page.goto(site.officer)
  await signIn(page, site.credentials.officer)
  await page.getByRole('link', { name: 'Spring 2026', exact: true }).click()
  await page.getByRole('link', { name: 'See who is satisfied and who is not' }).click()
  const question = measuresOf(survey).find((one) => one.question.key === measure)?.question.short.en
  await choose(page, { Question: question, 'Broken down by': cut && cutName(survey, cut).en })
  const trail = areas.filter(
    (one) => area && one.depth > 0 && one.first <= area.first && area.first <= one.last,
  )
  for (const { name } of trail) {
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.getByRole('navigation', { name: 'The way here' }).getByText(name).waitFor()
  }
}

const standsOut = (page: Page) => page.getByRole('region', { name: /^What stands out/ }).textContent()
/** The two shares of a sentence are those planted, rounded. */
function expectShares(sentence: string, { found, against }: Truth) {
  const [, own, rest] = /: (\d+)% against (\d+)%, and the gap is unlikely to be chance/.exec(sentence) ?? []
  expect(Math.abs(Number(own) - found.percent), sentence).toBeLessThan(0.6)
  expect(Math.abs(Number(rest) - against.percent), sentence).toBeLessThan(0.6)
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const truthOf = (key: string) => truths.find((truth) => truth.key === key) as Truth
const rowOf = (page: Page, cell: number) =>
  page.locator('tr', { has: page.getByRole('rowheader', { name: cellName(survey, cell).en, exact: true }) })

describeInBrowser('what is planted in the demonstration, by links from the overview', () => {
  const device = useBrowser()

  test.for(
    truths
      .filter(({ kind }) => kind === 'gap' || kind === 'explained by region')
      .map((truth) => [truth.key, truth] as const),
  )('%s is what the page says', async ([, truth]) => {
    const page = await (await device(phone)).newPage()
    const { area, cut, cell } = placeOf(truth)
    // An area stands out among those beside it.
    const parent = areas.find(({ id }) => id === area?.parent_id)
    await walk(page, truth, { ...(cut && { cut }), area: parent?.depth ? parent : undefined })
    const who = cell === undefined ? (area?.name ?? '') : capital(groupInSentence(survey, cell))
    const sentence = page.getByRole('region', { name: /^What stands out/ }).getByText(new RegExp(`^${who} `))
    expectShares((await sentence.textContent()) ?? '', truth)
  })

  test('a gap that no region has says so where it is found, and leads to each of them', async () => {
    const truth = truthOf('caribbean-repairs-are-southern-repairs')
    const page = await (await device(phone)).newPage()
    const { cell = 0 } = placeOf(truth)
    await walk(page, truth, { cut: 'ethnicity' })
    await page.getByRole('link', { name: 'Is each of these found in every region, or only in some?' }).click()
    const gap = page.getByRole('listitem').filter({ hasText: 'Black Caribbean tenants are less satisfied' })
    expect(await gap.textContent()).toContain('Within the regions it is found in none of the 4:')
    await expectAccessible(page)
    await expectFits(page)
    const regions = await gap.getByRole('link').allTextContents()
    expect(regions).toHaveLength(4)
    for (const region of regions) {
      await gap.getByRole('link', { name: `${region}, by ethnic group` }).click()
      await page.getByRole('navigation', { name: 'The way here' }).getByText(region).waitFor()
      expect(await standsOut(page), region).not.toContain('Caribbean')
      if (region === 'South') {
        const [answered = 0] = (await rowOf(page, cell).locator('td[data-label=Base]').allTextContents()).map(
          Number.parseFloat,
        )
        expect(answered).toBeGreaterThan(100)
        expect(await rowOf(page, cell).textContent()).toContain('May be chance')
      }
      await page.goBack()
    }
  })

  test('what women of one group say is found where the two meet, and only there', async () => {
    const truth = truthOf('pakistani-women')
    const page = await (await device(phone)).newPage()
    await walk(page, truth, { cut: 'ethnicity' })
    expect(await standsOut(page)).not.toContain('Pakistani')
    await page.getByRole('link', { name: 'See ethnic group and each other strand at the same time' }).click()
    const finding = page.locator('li', { hasText: 'Among Pakistani tenants, women agree less often' })
    expectShares((await finding.textContent()) ?? '', truth)
    await expectAccessible(page)
    await expectFits(page)
    await finding.getByRole('link').click()
    await page.getByRole('heading', { name: 'Treated fairly by sex and ethnic group' }).waitFor()
    expect(await rowOf(page, cellNumber('sex', 1)).textContent()).toMatch(/▼ \d+ points/)
    await expectAccessible(page)
    await expectFits(page)
    // There so many groups are small that none can be shown, and the page says so.
    await page.getByRole('link', { name: 'North West', exact: true }).click()
    await page.getByText('Every figure of sex and ethnic group at once is hidden in North West').waitFor()
    await expectAccessible(page)
  })

  test('a difference that is only chance is not said to be more', async () => {
    const truth = truthOf('hindu-rent-is-only-chance')
    const page = await (await device(phone)).newPage()
    const { cut, cell = 0 } = placeOf(truth)
    await walk(page, truth, { ...(cut && { cut }) })
    expect(await standsOut(page)).not.toContain('Hindu')
    expect(await rowOf(page, cell).textContent()).toContain('May be chance')
  })

  test('six people of one group in one place are not shown', async () => {
    const truth = truthOf('six-roma-tenants-in-kelderby')
    const page = await (await device(phone)).newPage()
    const { area, cut, cell = 0 } = placeOf(truth)
    await walk(page, truth, { ...(cut && { cut }), area })
    expect(await standsOut(page)).not.toContain('Roma')
    expect(await rowOf(page, cell).textContent()).toContain(hiddenWords)
    expect(await rowOf(page, cell).textContent()).not.toContain('%')
  })
})
