import { describe, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { newReceipt } from '../../../db/secret.server'
import { countResponses } from '../../../db/wave.server'
import { standardSurvey } from '../../../surveys/templates/standard'
import { cloneDatabase } from '../../setup/clone'
import { invite, makeLandlord } from '../../setup/landlord'
import { hidden, makePhone, receiptOn } from './phone'

const { db } = await cloneDatabase()
const phone = makePhone(db)
const landlord = await makeLandlord(db, { definition: standardSurvey })
const inside = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
  inOrganisation(db, landlord.organisationId, work)
const countAll = () => inside((tx) => countResponses(tx, landlord.wave.id))

async function sendOne(): Promise<string> {
  const at = `/a/${(await invite(db, landlord)).link}`
  const receipt = hidden((await phone.open(at)).html, 'receipt')
  const answers = { 'overall-service': 'very-dissatisfied', 'one-change': 'The lift', 'strand-age': '16-24' }
  return receiptOn((await phone.send(`${at}/all`, { receipt, ...answers })).html)
}

describe('a receipt', () => {
  test('typed as it is printed, or opened from its square, says what it is for and never an answer', async () => {
    const receipt = await sendOne()
    for (const shown of [
      await phone.send('/receipt', { code: receipt.toLowerCase() }),
      await phone.open(`/receipt/${receipt.replaceAll('-', '')}`),
    ]) {
      expect(shown.status).toBe(200)
      expect(shown.html).toContain('testing Homes')
      expect(shown.html).toContain('Quick check')
      expect(shown.html).not.toMatch(/dissatisfied|The lift|16 to 24/)
    }
    expect(await countAll()).toBe(1)
  })

  test('takes the response back only once it is confirmed, for good, and is counted', async () => {
    const receipt = await sendOne()
    const before = await countAll()
    const code = receipt.replaceAll('-', '')
    const done = await phone.send(`/receipt/${code}`, { language: 'en' })
    expect([done.status, done.title]).toEqual([200, 'Your answers are deleted'])
    expect(done.html).toContain('you-said-we-did')
    expect(await countAll()).toBe(before - 1)
    const withdrawn = await inside((tx) => tx.selectFrom('withdrawal').select('responses').execute())
    expect(withdrawn).toEqual([{ responses: 1 }])
    const again = [await phone.send(`/receipt/${code}`, {}), await phone.open(`/receipt/${code}`)]
    expect(again.map(({ status }) => status)).toEqual([422, 404])
    for (const { html } of again) expect(html).toContain('taken back already')
  })

  test('works after the survey has closed', async () => {
    const receipt = await sendOne()
    await inside((tx) => tx.updateTable('wave').set({ state: 'closed' }).execute())
    const done = await phone.send(`/receipt/${receipt}`, {})
    await inside((tx) => tx.updateTable('wave').set({ state: 'open' }).execute())
    expect(done.title).toBe('Your answers are deleted')
  })

  test('that is not one says what is wrong, and keeps what was typed', async () => {
    const receipt = newReceipt()
    const wrong = (receipt.startsWith('0') ? '1' : '0') + receipt.slice(1)
    const problems = [
      ['', 'Type the code'],
      ['ABC', 'not the shape of a code'],
      [wrong, 'One character is wrong'],
      [receipt, 'No answers have this code'],
    ] as const
    for (const [code, words] of problems) {
      const { status, html } = await phone.send('/receipt', { code })
      expect(status).toBe(422)
      expect(html).toContain(words)
      expect(html).toContain('href="#code"')
      expect(html).toContain(`value="${code}"`)
    }
  })

  test('is asked for in Welsh, and answered in it', async () => {
    expect((await phone.open('/receipt?lang=cy')).title).toBe('Tynnu eich atebion yn ôl')
    expect((await phone.send('/receipt', { code: 'x', language: 'cy' })).title).toMatch(/^Gwall:/)
  })
})
