import { describe, expect, test } from 'vitest'
import { dayInWords } from '../../../app/locales/day'
import { inOrganisation } from '../../../db/client.server'
import { countResponses } from '../../../db/wave.server'
import { longestComment } from '../../../surveys/comment'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { invite, type Landlord, makeLandlord } from '../../setup/landlord'
import { hidden, makePhone, receiptOn } from './phone'

const { db } = await cloneDatabase()

/** A filter with its follow-up, a comment on a page of its own, a strand. */
const survey = tinySurvey(
  {
    first: [
      tinyQuestion('overall'),
      tinyQuestion('filter', { type: 'yes-no' }),
      tinyQuestion('follow-up', { askedIf: 'filter' }),
    ],
    second: [tinyQuestion('words', { type: 'comment' }), tinyQuestion('more', { type: 'comment' })],
  },
  { languages: ['en', 'cy'], strands: [tinyStrand('ethnicity', ['purple', 'orange'])] },
)

let landlords = 0
async function newLink(definition = survey): Promise<{ landlord: Landlord; at: string }> {
  const landlord = await makeLandlord(db, { address: `pages-${++landlords}`, definition })
  return { landlord, at: `/a/${(await invite(db, landlord)).link}` }
}

const phone = makePhone(db)
const responsesOf = ({ organisationId, wave }: Landlord) =>
  inOrganisation(db, organisationId, (tx) => countResponses(tx, wave.id))

async function answerAll(at: string) {
  await phone.send(`${at}/first`, { overall: 'very-satisfied', filter: 'no' })
  await phone.send(`${at}/second`, { words: 'Answer the phone' })
  await phone.send(`${at}/profile`, { 'strand-ethnicity': 'purple' })
}

describe('the tenant’s pages', () => {
  test('the first says who asks, what confidential means, what it is not for and whom to call', async () => {
    const { at } = await newLink()
    const { html, status } = await phone.open(at)
    expect(status).toBe(200)
    for (const words of ['pages-1 Homes', 'confidential', 'not for', 'Call 01632 960 000', '999']) {
      expect(html).toContain(words)
    }
    expect(html).toContain(`href="${at}/first"`)
  })

  test('each page leads to the next, by way of a follow-up only where the filter was answered yes', async () => {
    const { at } = await newLink()
    expect((await phone.send(`${at}/first`, { filter: 'no' })).location).toBe(`${at}/second`)
    expect((await phone.send(`${at}/first`, { filter: 'yes' })).location).toBe(`${at}/first-2`)
    expect((await phone.send(`${at}/first-2`, {})).location).toBe(`${at}/second`)
  })

  test('the same link goes on where it was left, on another phone, with the answers given', async () => {
    const { at } = await newLink()
    await phone.send(`${at}/first`, { overall: 'fairly-satisfied', filter: 'no' })
    const other = makePhone(db)
    expect((await other.open(at)).html).toContain(`href="${at}/second"`)
    expect((await other.open(`${at}/first`)).html).toMatch(
      /value="fairly-satisfied"[^>]*checked|checked[^>]*value="fairly-satisfied"/,
    )
    expect((await other.open(`${at}/review`)).location).toBe(`${at}/second`)
  })

  test('every problem is told at once, each with a link to its field, and nothing typed is lost', async () => {
    const { at } = await newLink()
    const long = 'x'.repeat(longestComment + 7)
    const { status, html, title } = await phone.send(`${at}/second`, { words: long, more: `${long}y` })
    expect(status).toBe(422)
    expect(title).toMatch(/^Error:/)
    expect(html).toContain('href="#words"')
    expect(html).toContain('href="#more"')
    expect(html).toContain('by 7 characters')
    expect(html).toContain('by 8 characters')
    expect(html).toContain(`>${long}</textarea>`)
    expect(html).toContain(`>${long}y</textarea>`)
  })

  test('an answer that is not offered is refused, and the others of the page are kept', async () => {
    const { at } = await newLink()
    const { status, html } = await phone.send(`${at}/first`, { overall: 'splendid', filter: 'yes' })
    expect(status).toBe(422)
    expect(html).toContain('href="#overall"')
    expect(html).toMatch(/checked=""[^>]*value="yes"|value="yes"[^>]*checked=""/)
  })

  test('what was said of a strand is never shown again: not on the page, not on the review', async () => {
    const { at } = await newLink()
    await answerAll(at)
    const profile = (await phone.open(`${at}/profile`)).html
    expect(profile.match(/checked=""/g)).toHaveLength(1)
    expect(profile).toMatch(/checked=""[^>]*value="keep"|value="keep"[^>]*checked=""/)
    const review = (await phone.open(`${at}/review`)).html
    expect(review).not.toContain('purple')
    expect(review).toContain('Answered')
    await phone.send(`${at}/profile?change`, { 'strand-ethnicity': 'keep' })
    expect((await phone.open(`${at}/review`)).html).toContain('Answered')
  })

  test('pages that ask for strands have a quick way out, and others do not', async () => {
    const { at } = await newLink()
    expect((await phone.open(`${at}/profile`)).html).toContain('Leave this page quickly')
    expect((await phone.open(`${at}/first`)).html).not.toContain('Leave this page quickly')
  })

  test('a change from the review leads back to the review, or to what the change newly asks', async () => {
    const { at } = await newLink()
    await answerAll(at)
    expect((await phone.send(`${at}/second?change`, { words: 'Mend the lift' })).location).toBe(
      `${at}/review`,
    )
    expect((await phone.open(`${at}/review`)).html).toContain('Mend the lift')
    expect((await phone.send(`${at}/first?change`, { filter: 'yes' })).location).toBe(`${at}/first-2`)
  })

  test('nothing is sent before the review, and a review sent too early leads to what is missing', async () => {
    const { landlord, at } = await newLink()
    await phone.send(`${at}/first`, { filter: 'no' })
    const early = await phone.send(`${at}/review`, { receipt: 'x' })
    expect(early.location).toBe(`${at}/second`)
    expect(await responsesOf(landlord)).toBe(0)
  })

  test('the review sent twice thanks twice with one receipt, and leaves one response', async () => {
    const { landlord, at } = await newLink()
    await answerAll(at)
    const fields = { helped: 'yes', receipt: hidden((await phone.open(`${at}/review`)).html, 'receipt') }
    const [one, two] = await Promise.all([
      phone.send(`${at}/review`, fields),
      phone.send(`${at}/review`, fields),
    ])
    const three = await makePhone(db).send(`${at}/review`, fields)
    expect([one.status, two.status, three.status]).toEqual([200, 200, 200])
    expect(new Set([one, two, three].map(({ html }) => receiptOn(html))).size).toBe(1)
    expect(await responsesOf(landlord)).toBe(1)
    const { helped } = await inOrganisation(db, landlord.organisationId, (tx) =>
      tx.selectFrom('response').select('helped').executeTakeFirstOrThrow(),
    )
    expect(helped).toBe(true)
  })

  test('two phones with a review each leave one response; the second is told the link was used', async () => {
    const { landlord, at } = await newLink()
    await answerAll(at)
    const receipts = [await phone.open(`${at}/review`), await phone.open(`${at}/review`)].map(({ html }) =>
      hidden(html, 'receipt'),
    )
    const sent = await Promise.all(receipts.map((receipt) => phone.send(`${at}/review`, { receipt })))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 410])
    expect(await responsesOf(landlord)).toBe(1)
  })

  test('the thank-you has the receipt in fours, a square, the day of the results and the way to what was done', async () => {
    const { at, landlord } = await newLink()
    await answerAll(at)
    const receipt = hidden((await phone.open(`${at}/review`)).html, 'receipt')
    const { html } = await phone.send(`${at}/review`, { receipt })
    expect(receiptOn(html).replaceAll('-', '')).toBe(receipt)
    expect(receiptOn(html)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/)
    expect(html).toContain('<svg')
    expect(html).toMatch(/you-said-we-did"/)
    expect(html).toContain(dayInWords(landlord.wave.results_on, 'en'))
  })

  test('a language picked is kept for the next page and for another phone, and stored with the response', async () => {
    const { landlord, at } = await newLink()
    expect((await phone.open(`${at}?lang=cy`)).html).toContain('Dechrau')
    expect((await makePhone(db).open(`${at}/first`)).html).toContain('Cadw a pharhau')
    await answerAll(at)
    const receipt = hidden((await phone.open(`${at}/review`)).html, 'receipt')
    await phone.send(`${at}/review`, { receipt, language: 'cy' })
    const { language } = await inOrganisation(db, landlord.organisationId, (tx) =>
      tx.selectFrom('response').select('language').executeTakeFirstOrThrow(),
    )
    expect(language).toBe('cy')
  })

  test('the browser’s language is taken where none was picked, and the pseudo-language only where it is offered', async () => {
    const { at } = await newLink()
    expect((await phone.open(at, { 'Accept-Language': 'cy-GB,cy;q=0.9,en;q=0.8' })).html).toContain('Dechrau')
    expect((await phone.open(`${at}?lang=qps`)).html).not.toContain('Pseudo')
    expect((await makePhone(db, { offersPseudoLanguage: true }).open(`${at}?lang=qps`)).html).toContain(
      '[Stárt',
    )
  })
})
