import { expect, test } from 'vitest'
import { frameworks } from '../../surveys/frameworks/all'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()

describeInBrowser('the lines of enquiry', () => {
  const device = useBrowser()

  test.each([
    ['phone', phone],
    ['laptop', { ...laptop, javaScriptEnabled: false }],
  ])(
    'lead on a %s from the list to what nobody asks about, and to the questions that ask',
    async (_, size) => {
      const page = await (await device(size)).newPage()
      await page.goto(site.officer)
      await signIn(page, site.credentials.officer)
      await page.getByRole('link', { name: 'Lines of enquiry' }).click()
      expect(await page.locator('tbody tr').count()).toBe(frameworks.length)
      await expectFits(page)
      await expectAccessible(page)

      await page.getByRole('link', { name: 'Access and customer care', exact: true }).click()
      const lines = page.locator('tbody th[scope=row]')
      const every = await lines.count()
      await expectFits(page)
      await expectAccessible(page)
      const mark = page.locator('tbody td a[href^="#asked-"]').first()
      const target = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`)
      await mark.click()
      expect(await target.locator('li').count()).toBeGreaterThan(0)
      expect(await page.locator(':target').getAttribute('id')).toBe(await target.getAttribute('id'))

      await page.getByLabel('Lines').selectOption('gaps')
      await page.getByRole('button', { name: 'Show' }).click()
      expect(new URL(page.url()).searchParams.get('show')).toBe('gaps')
      const gaps = await lines.count()
      expect(gaps).toBeGreaterThan(0)
      expect(gaps).toBeLessThan(every)
      expect(await page.getByText('None of your surveys asks', { exact: true }).count()).toBe(gaps)
      for (const details of await page.locator('.coverage details').all()) {
        await details.locator('summary').click()
      }
      expect(await page.locator('.coverage details[open] li:visible').count()).toBeGreaterThan(gaps)
      await expectFits(page)
      await expectAccessible(page)
    },
  )
})
