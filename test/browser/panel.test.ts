import { expect, test } from 'vitest'
import { startSite } from '../setup/server'
import { describeInBrowser, expectAccessible, expectFits, laptop, phone, signIn, useBrowser } from './browser'

const site = await startSite()
const view = 'Tenants in the Central region told us that nobody rang back after they left a message.'

describeInBrowser('"you said, we did"', () => {
  const device = useBrowser()

  test('is written by an officer, confirmed by the panel, and only then public', async () => {
    const desk = await (await device(laptop)).newPage()
    await desk.goto(`${site.officer}/you-said-we-did/new`)
    await signIn(desk, site.credentials.officer)
    await desk.goto(`${site.officer}/you-said-we-did/new`)
    await expectAccessible(desk)
    await desk.getByRole('button', { name: /panel/i }).click()
    await expectAccessible(desk)
    expect(await desk.getByRole('alert').locator('a').count()).toBeGreaterThan(1)
    await desk.locator('[name=view]').fill(view)
    await desk.locator('[name=outcome]').first().click({ force: true })
    await desk.locator('[name=reply]').fill('Since March a call left unanswered rings on a second desk.')
    for (const select of await desk.locator('main select').all()) {
      const chosen = await select.inputValue()
      if (chosen === '') await select.selectOption({ index: 1 })
    }
    await desk.getByRole('button', { name: /panel/i }).click()
    await desk.getByText(view).first().waitFor()
    await expectAccessible(desk)

    const published = `${site.public}/you-said-we-did`
    const reader = await (await device(phone)).newPage()
    await reader.goto(published)
    expect(await reader.getByText(view).count()).toBe(0)
    const data = await reader.request.get(`${published}.data`)
    expect(await data.text()).not.toContain(view)

    const panel = await (await device(phone)).newPage()
    await panel.goto(site.panel)
    await expectAccessible(panel)
    await signIn(panel, site.credentials.panel)
    await expectAccessible(panel)
    await expectFits(panel)
    await panel.getByRole('link', { name: view.slice(0, 40) }).click()
    await expectAccessible(panel)
    await expectFits(panel)
    await panel.getByRole('link', { name: 'Cymraeg' }).click()
    await panel.getByRole('heading', { name: 'A yw hyn yn wir?' }).waitFor()
    await panel.getByText('Rwy’n ei herio').click()
    await panel.getByRole('button', { name: 'Anfon' }).click()
    await expectAccessible(panel)
    await expectFits(panel)
    expect(await panel.getByRole('alert').textContent()).toContain('Rhowch beth sydd ddim yn wir')
    expect(await panel.locator('html').getAttribute('lang')).toBe('cy')
    await panel.getByRole('link', { name: 'Yn ôl i’r holl gofnodion' }).click()
    await panel.getByRole('heading', { name: 'Yn aros amdanoch chi' }).waitFor()
    await panel.getByRole('link', { name: view.slice(0, 40) }).click()
    await panel.getByRole('link', { name: 'English' }).click()
    await panel.getByText('I challenge it').click()
    await panel.getByRole('button', { name: 'Send' }).click()
    await expectAccessible(panel)
    expect(await panel.getByRole('alert').count()).toBe(1)
    await panel.getByText('I confirm it').click()
    await panel.locator('[name=comment]').fill('They rang me back the same day.')
    await panel.getByRole('button', { name: 'Send' }).click()
    await expectAccessible(panel)

    await reader.goto(published)
    await expectAccessible(reader)
    await expectFits(reader)
    expect(await reader.getByRole('article').filter({ hasText: view }).count()).toBe(1)
    expect(await reader.getByText('They rang me back the same day.').count()).toBe(1)
  })

  test.for(['en', 'cy'])(
    'is read by area and service on a phone without a script, in %s',
    async (language) => {
      const reader = await (await device(phone)).newPage()
      await reader.goto(`${site.public}?lang=${language}`)
      await expectAccessible(reader)
      await expectFits(reader)
      await reader.goto(`${site.public}/you-said-we-did?lang=${language}`)
      await expectAccessible(reader)
      await expectFits(reader)
      const all = await reader.locator('article').count()
      await reader.locator('[name=service]').selectOption('repairs')
      await reader.locator('form button').first().click()
      await expectAccessible(reader)
      expect(await reader.locator('article').count()).toBeLessThan(all)
      expect(await reader.locator('script').count()).toBe(0)
    },
  )

  test('the first page and an address that leads nowhere help on', async () => {
    const reader = await (await device(phone)).newPage()
    await reader.goto(new URL('/', site.public).toString())
    await expectAccessible(reader)
    await expectFits(reader)
    const lost = await reader.goto(new URL('/nowhere', site.public).toString())
    expect(lost?.status()).toBe(404)
    await expectAccessible(reader)
  })
})
