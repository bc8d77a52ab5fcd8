import { describe, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { countResponses } from '../../../db/wave.server'
import { standardSurvey } from '../../../surveys/templates/standard'
import { cloneDatabase } from '../../setup/clone'
import { invite, makeLandlord } from '../../setup/landlord'
import { hidden, makePhone, receiptOn } from './phone'

const { db } = await cloneDatabase()
const phone = makePhone(db)
const landlord = await makeLandlord(db, { definition: standardSurvey })
const newLink = async () => `/a/${(await invite(db, landlord)).link}`
const countAll = () =>
  inOrganisation(db, landlord.organisationId, (tx) => countResponses(tx, landlord.wave.id))

describe('a survey on one page', () => {
  test('is all on the page the link opens: 128 choices, the comment, why strands are asked, one button', async () => {
    const { html } = await phone.open(await newLink())
    expect(html.match(/type="radio"/g)).toHaveLength(128)
    expect(html.match(/<textarea/g)).toHaveLength(1)
    expect(html.match(/<button/g)).toHaveLength(1)
    expect(html).toContain('What we will not do')
    expect(html).toContain('anonymous')
  })

  test('looks the same blank to the second reader as to the first, but for the link and the receipt', async () => {
    const pages = []
    for (const at of [await newLink(), await newLink()]) {
      const { html } = await phone.open(at)
      pages.push(html.replaceAll(at, '').replace(hidden(html, 'receipt'), ''))
    }
    expect(pages[0]).toBe(pages[1])
  })

  test('is sent with one form, and sent again with the same form it is the same response', async () => {
    const at = await newLink()
    const before = await countAll()
    const receipt = hidden((await phone.open(at)).html, 'receipt')
    const fields = { receipt, language: 'en', 'overall-service': 'very-satisfied', 'strand-age': '16-24' }
    const sent = [await phone.send(`${at}/all`, fields), await phone.send(`${at}/all`, fields)]
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    expect(sent.map(({ html }) => receiptOn(html).replaceAll('-', ''))).toEqual([receipt, receipt])
    expect(await countAll()).toBe(before + 1)
    expect((await phone.open(at)).status).toBe(410)
  })

  test('with a comment too long keeps every choice typed, and the receipt of the form', async () => {
    const at = await newLink()
    const receipt = hidden((await phone.open(at)).html, 'receipt')
    const { status, html } = await phone.send(`${at}/all`, {
      receipt,
      helped: 'yes',
      'one-change': 'x'.repeat(2001),
      'overall-service': 'very-satisfied',
      'strand-age': '25-34',
    })
    expect(status).toBe(422)
    expect(hidden(html, 'receipt')).toBe(receipt)
    expect(html).toContain('by 1 character:')
    expect(html.match(/checked=""/g)).toHaveLength(3)
    expect((await phone.open(at)).html.match(/checked=""/g)).toBeNull()
  })
})
