import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { LocalText } from '../../../surveys/language'
import { expectAccessible, expectFits } from '../browser'

/** Presses a button that leads to another page, and waits for it. */
async function send(page: Page, found: Locator) {
  const loaded = page.waitForEvent('load')
  await found.click()
  await loaded
}

/** Answers the survey at an open link in a language, every question with its first choice but one with its second; gives all
 *  that was read on the way. */
export async function answerIn(
  language: 'en' | 'ur',
  page: Page,
  { link, second }: { link: string; second: LocalText | undefined },
): Promise<string> {
  await page.goto(`${link}?lang=${language}`)
  const read: string[] = []
  const look = async () => {
    await expectFits(page)
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ur' ? 'rtl' : 'ltr')
    read.push(await page.locator('body').innerText())
  }
  await look()
  await send(page, page.getByRole('button').first())
  const otherwise = second?.[language] ?? ''
  for (let step = 0; step < 12 && !/review$/.test(new URL(page.url()).pathname); step++) {
    await look()
    if (step === 0) await expectAccessible(page)
    for (const group of await page.locator('fieldset').all()) {
      const isOther = (await group.innerText()).includes(otherwise)
      await group
        .locator('label')
        .nth(isOther ? 1 : 0)
        .click()
    }
    await send(page, page.locator('main form button'))
  }
  await look()
  await send(page, page.locator('main form button'))
  await look()
  expect(await page.locator('.receipt').count()).toBe(1)
  return read.join('\n')
}
