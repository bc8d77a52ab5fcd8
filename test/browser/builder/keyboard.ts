import type { Locator, Page } from 'playwright-core'

/** Goes on with the Tab key until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab') {
  for (let presses = 0; presses < 900; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} cannot be reached by keyboard on ${page.url()}`)
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Follows a link or sends a form, and waits for the page it leads to. */
export async function follow(page: Page, target: Locator) {
  await tabTo(page, target)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

export async function type(page: Page, label: string | RegExp, words: string) {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

/** Goes down a list of choices with the arrow key to one of them. */
export async function goDownTo(page: Page, label: string, choice: string) {
  const list = page.getByLabel(label)
  const choices = await list.locator('option').allTextContents()
  await tabTo(page, list)
  for (const _ of choices) {
    const chosen = await list.evaluate((found) => (found as HTMLSelectElement).selectedOptions[0]?.text)
    if (chosen === choice) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`“${choice}” is not one of ${choices.join(', ')}`)
}

/** Waits until the element of this id has the focus. */
export const focusOn = (page: Page, id: string) =>
  page.locator(`[id="${id}"]:focus`).waitFor({ timeout: 10_000 })
