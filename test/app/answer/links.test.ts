import { describe, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { findDraft } from '../../../db/draft.server'
import { withLink } from '../../../db/invitation.server'
import { newLink } from '../../../db/secret.server'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, invite, makeLandlord } from '../../setup/landlord'
import { hidden, makePhone } from './phone'

const { db } = await cloneDatabase()
const phone = makePhone(db)
const landlord = await makeLandlord(db, { shortAddress: 'testing' })
const over = await makeLandlord(db, { address: 'over', opens: -9, closes: -1, shortAddress: 'over' })
const early = await makeLandlord(db, { address: 'early', opens: 2 })

async function spentLink(): Promise<string> {
  const { id, link } = await invite(db, landlord)
  await inOrganisation(db, landlord.organisationId, (tx) =>
    tx
      .updateTable('invitation')
      .set({ used_on: dayFromNow(0) })
      .where('id', '=', id)
      .execute(),
  )
  return link
}

const good = (await invite(db, landlord)).link
const mistyped = (good.startsWith('0') ? '1' : '0') + good.slice(1)

const refusals = [
  ['malformed', 'hello', 400, 'This link is not complete', 'Nid yw’r ddolen hon yn gyflawn'],
  ['mistyped', mistyped, 404, 'One character of this link is wrong', 'Mae un nod'],
  ['unknown', newLink(), 404, 'We do not know this link', 'Dydyn ni ddim yn adnabod'],
  ['used', await spentLink(), 410, 'This link has been used', 'Mae’r ddolen hon wedi’i defnyddio'],
  ['closed', (await invite(db, over)).link, 410, 'This survey is closed', 'Mae’r arolwg hwn ar gau'],
  ['early', (await invite(db, early)).link, 404, 'This survey has not begun', 'Nid yw’r arolwg hwn wedi'],
] as const

describe('a personal link', () => {
  test.each(refusals)('that is %s gets its own page and status', async (_, link, status, title, welsh) => {
    for (const path of [`/a/${link}`, `/a/${link}/reaching-us`]) {
      const shown = await phone.open(path)
      expect([shown.status, shown.title]).toEqual([status, title])
    }
    expect((await phone.open(`/a/${link}?lang=cy`)).title).toContain(welsh)
    expect((await phone.send(`/a/${link}/reaching-us`, {})).status).toBe(status)
  })

  test('that is used or closed says how to reach the landlord, and where the receipt goes', async () => {
    for (const link of [await spentLink(), (await invite(db, over)).link]) {
      const { html } = await phone.open(`/a/${link}`)
      expect(html).toContain('Call 01632 960 000.')
      expect(html).toContain('href="/receipt"')
    }
  })

  test('may be typed in small letters, in fours, with O for 0', async () => {
    const typed = (good.match(/.{1,4}/g) ?? []).join('-').toLowerCase().replaceAll('0', 'o')
    expect((await phone.open(`/a/${typed}`)).status).toBe(200)
  })

  test('to which a form is sent by mistake leads to itself', async () => {
    const { status, location } = await phone.send(`/a/${good}`, {})
    expect([status, location]).toEqual([303, `/a/${good}`])
  })

  test('leads a page that is not in the survey to where the tenant is', async () => {
    expect((await phone.open(`/a/${good}/nonsense`)).location).toBe(`/a/${good}/reaching-us`)
  })
})

describe('the open link', () => {
  test('offers the areas of the second level under those of the first, and hands out a link with what was chosen', async () => {
    const { html } = await phone.open('/s/testing')
    expect(html).toMatch(/<optgroup label="South">.*Southam.*Westham.*<\/optgroup>/)
    expect(html).not.toContain('Quay')
    const area = String(landlord.areas.southAuthority)
    const { location = '', status } = await phone.send('/s/testing', {
      area,
      tenure: 'leasehold',
      language: 'cy',
    })
    expect(status).toBe(303)
    const link = /^\/a\/(\w{27})\/reaching-us$/.exec(location)?.[1] ?? ''
    const drafted = await withLink(db, link, { today: dayFromNow(0) }, (tx, { invitation }) =>
      findDraft(tx, invitation.id),
    )
    expect(drafted).toMatchObject({
      found: { language: 'cy', answers: { area: landlord.areas.southAuthority, tenure: 3 }, visited: [] },
    })
    expect((await phone.open(location)).html).toContain(`http://localhost/a/${link}`)
  })

  test('lets both be left out, and refuses what is not offered, keeping the rest', async () => {
    expect((await phone.send('/s/testing', {})).status).toBe(303)
    const wrong = await phone.send('/s/testing', { area: String(landlord.areas.north) })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('href="#area"')
    const area = String(landlord.areas.southAuthority)
    const both = await phone.send('/s/testing', { area, tenure: 'castle' })
    expect(both.status).toBe(422)
    expect(both.html).toContain('href="#tenure"')
    expect(both.html).toContain(`<option value="${area}" selected="">`)
    const kept = await phone.send('/s/testing', { area: '4711', tenure: 'supported' })
    expect(kept.html).toMatch(
      /<input[^>]*value="supported"[^>]*checked=""|<input[^>]*checked=""[^>]*value="supported"/,
    )
  })

  test('offers the areas of the first level where they are not divided', async () => {
    const flat = await makeLandlord(db, { address: 'flat', shortAddress: 'flat' })
    await inOrganisation(db, flat.organisationId, async (tx) => {
      await tx.updateTable('area').set({ kind: 'parish' }).where('depth', '=', 2).execute()
    })
    expect((await phone.open('/s/flat')).html).toMatch(/<optgroup label="South">.*Southam/)
    await inOrganisation(db, flat.organisationId, async (tx) => {
      await tx
        .updateTable('area')
        .set({ parent_id: 2, depth: 3 })
        .where('depth', '=', 2)
        .where('first', '>', 5)
        .execute()
    })
    expect((await phone.open('/s/flat')).html).toMatch(/<option value="6">South<\/option>/)
  })

  test('says that answers are confidential, and that nobody is known', async () => {
    const { html } = await phone.open('/s/testing')
    expect(html).toContain('we do not know who you are')
    expect(html).toContain('Your answers are confidential.')
    expect((await phone.open('/s/testing?lang=cy')).html).toContain('Mae eich atebion yn gyfrinachol.')
  })

  test('keeps what was said of the home when a page of questions claims another', async () => {
    const { location = '' } = await phone.send('/s/testing', { tenure: 'supported' })
    const at = location.replace('/reaching-us', '')
    await phone.send(`${at}/profile`, { tenure: 'leasehold', area: '4711' })
    const link = at.replace('/a/', '')
    const drafted = await withLink(db, link, { today: dayFromNow(0) }, (tx, { invitation }) =>
      findDraft(tx, invitation.id),
    )
    expect(drafted).toMatchObject({ found: { answers: { tenure: 4 } } })
    expect(JSON.stringify(drafted)).not.toContain('4711')
  })

  test('of a closed survey, or of none, says so', async () => {
    const closed = await phone.open('/s/over')
    expect([closed.status, closed.title]).toEqual([410, 'This survey is closed'])
    const none = await phone.open('/s/nothing')
    expect([none.status, none.title]).toEqual([404, 'There is no survey at this address'])
    expect((await phone.send('/s/over', {})).status).toBe(410)
  })

  test('is written the same whatever the size of its letters', async () => {
    expect((await phone.open('/s/TESTING')).status).toBe(200)
    expect(hidden((await phone.open('/s/testing?lang=cy')).html, 'language')).toBe('cy')
  })
})
