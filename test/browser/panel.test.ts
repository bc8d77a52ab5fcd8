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

  test('is judged by somebody just invited to the panel, from the link to the answer, on one phone', async () => {
    const desk = await (await device(laptop)).newPage()
    await desk.goto(`${site.officer}/panels`)
    await signIn(desk, site.credentials.officer)
    await desk.goto(`${site.officer}/panels`)
    await desk.getByRole('link', { name: 'National residents’ panel' }).click()
    await desk.getByLabel('Their name').fill('Olwen Pritchard')
    await desk.getByLabel('Their e-mail address').fill('olwen@example.org')
    await desk.getByRole('button', { name: 'Invite' }).click()
    const link = (await desk.locator('.address').textContent()) ?? ''

    const own = await (await device(phone)).newPage()
    const expectGood = async () => {
      await expectAccessible(own)
      await expectFits(own)
    }
    await own.goto(link.trim())
    await expectGood()
    await own.getByLabel('Password').fill('heron kettle north')
    await own.getByRole('button', { name: 'Join' }).click()
    await own.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    await expectGood()

    await own.getByRole('link', { name: 'Meetings', exact: true }).click()
    await own.locator('.entry-list a').first().click()
    await expectGood()
    await own.getByRole('link', { name: /^Agenda pack 1/ }).click()
    await own.getByRole('heading', { name: 'Actions due' }).waitFor()
    expect(await own.getByText(/^Was due on /).count()).toBe(1)
    await expectGood()

    const asked = 'Tenants of 25 to 34 said we do not act on their views'
    await own.getByRole('link', { name: 'Entries', exact: true }).click()
    await own.getByRole('link', { name: asked }).click()
    await own.getByRole('heading', { name: 'The actions that do this' }).waitFor()
    await own.getByText('I challenge it').click()
    await own.getByLabel('Your comment').fill('No text came to me in January.')
    await own.getByLabel('The name to show with it').fill('Olwen from the coast')
    await own.getByRole('button', { name: 'Send' }).click()
    await own.getByText('You challenged this.').waitFor()
    await expectGood()

    await desk.goto(`${site.officer}/you-said-we-did`)
    await desk.getByRole('link', { name: asked }).click()
    await desk.getByRole('link', { name: 'Answer Olwen from the coast' }).click()
    await desk.getByLabel('Your answer').fill('It begins in January: none was sent yet.')
    await desk.getByRole('button', { name: 'Answer' }).click()
    await desk.getByText('It begins in January: none was sent yet.').waitFor()

    await own.reload()
    await own.getByText('It begins in January: none was sent yet.').waitFor()
    await expectGood()
    await own.getByText('I confirm it').click()
    await own.getByRole('button', { name: 'Send' }).click()
    await own.getByText('You confirmed this. It is public now.').waitFor()
    await own.goto(`${site.public}/you-said-we-did`)
    expect(await own.getByRole('article').filter({ hasText: 'Olwen from the coast' }).count()).toBe(1)
  })

  test.for(['en', 'cy', 'ur'])('says what is promised and whether it is kept, in %s', async (language) => {
    const reader = await (await device(phone)).newPage()
    await reader.goto(`${site.public}?lang=${language}`)
    await reader.locator('a[href*="/service-standards"]').click()
    await reader.locator('article').first().waitFor()
    await expectAccessible(reader)
    await expectFits(reader)
    expect(await reader.locator('article').count()).toBe(2)
    expect(await reader.locator('script').count()).toBe(0)
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
