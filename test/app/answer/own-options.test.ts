import { describe, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { codedPlaces } from '../../../surveys/definition'
import { ownOptions } from '../../fixtures/own-options'
import { cloneDatabase } from '../../setup/clone'
import { invite, makeLandlord } from '../../setup/landlord'
import { hidden, makePhone } from './phone'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: ownOptions })
const phone = makePhone(db)
const newLink = async () => `/a/${(await invite(db, landlord)).link}`

/** The values of what is chosen on a page. */
const chosen = (html: string) =>
  [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => /value="([^"]*)"/.exec(input)?.[1])

describe('a question with options of its own', () => {
  test('takes many in boxes, with what stands alone set apart, in the reader’s language', async () => {
    const at = await newLink()
    const { html } = await phone.open(`${at}/contact?lang=cy`)
    expect(html.match(/type="checkbox"/g)).toHaveLength(4)
    expect(html).toContain('Dewiswch bob un sy’n berthnasol.')
    expect(html).toMatch(/neu<\/div>.*value="none-of-these"/s)
    expect(html).toContain('Dim un o’r rhain')
  })

  test('leads by what was ticked, keeps it, and says it on the review', async () => {
    const at = await newLink()
    const first = await phone.send(`${at}/contact`, { contacted: ['phone', 'website'] })
    expect(first.location).toBe(`${at}/contact-2`)
    expect(chosen((await phone.open(`${at}/contact`)).html)).toEqual(['phone', 'website'])
    expect((await phone.open(`${at}/contact-2`)).html).toContain('name="heard-in-time"')
    expect((await phone.send(`${at}/contact-2`, { 'best-way': 'e-mail' })).location).toBe(`${at}/views`)
    expect((await phone.send(`${at}/views`, { recommend: '8' })).location).toBe(`${at}/review`)
    const review = (await phone.open(`${at}/review`)).html
    for (const words of ['Phone; Website', 'E mail', '>8<']) expect(review).toContain(words)
    expect(review).not.toContain('Letter')
  })

  test('tells a box ticked along with one that stands alone, and keeps both', async () => {
    const at = await newLink()
    const { status, html } = await phone.send(`${at}/contact`, { contacted: ['phone', 'none-of-these'] })
    expect(status).toBe(422)
    expect(html).toContain('href="#contacted"')
    expect(html).toContain('Choose “None of these” or other answers')
    expect(chosen(html)).toEqual(['phone', 'none-of-these'])
  })

  test('from 0 to 10 says its ends to everybody, and leads on by a low one', async () => {
    const at = await newLink()
    await phone.send(`${at}/contact`, {})
    await phone.send(`${at}/contact-2`, {})
    const { html } = await phone.open(`${at}/views`)
    expect(html.match(/type="radio"/g)).toHaveLength(11)
    expect(html).toMatch(/0<span class="govuk-visually-hidden"> Not at all likely/)
    expect(html).toMatch(/10<span class="govuk-visually-hidden"> Extremely likely/)
    expect((await phone.send(`${at}/views`, { recommend: '3' })).location).toBe(`${at}/views-2`)
    expect(chosen((await phone.open(`${at}/views`)).html)).toEqual(['3'])
  })

  test('is stored as one code an option', async () => {
    const at = await newLink()
    await phone.send(`${at}/contact`, { contacted: 'letter' })
    await phone.send(`${at}/contact-2`, { 'heard-in-time': '4', 'best-way': 'text-message' })
    await phone.send(`${at}/contact-3`, {})
    await phone.send(`${at}/views`, { recommend: '10' })
    const receipt = hidden((await phone.open(`${at}/review`)).html, 'receipt')
    expect((await phone.send(`${at}/review`, { receipt })).status).toBe(200)
    const [stored] = await inOrganisation(db, landlord.organisationId, (tx) =>
      tx.selectFrom('response').select('answers').execute(),
    )
    const codes = Object.fromEntries(
      codedPlaces(ownOptions).map(({ key }, place) => [key, stored?.answers[place]]),
    )
    expect(codes).toEqual({
      'contacted.letter': 1,
      'contacted.website': 2,
      'contacted.phone': 2,
      'contacted.none-of-these': 2,
      'heard-in-time': 4,
      'best-way.e-mail': 2,
      'best-way.text-message': 1,
      'texts-clear': 31,
      recommend: 11,
    })
  })
})
