import { existsSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

/** What a first view of a page costs: requests, bytes as sent, and milliseconds until the first answer is painted. */
export type FirstView = { requests: number; bytes: number; firstAnswerMs: number }

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const views = 5

/** The median first view of the page on a small phone, with a cold cache: on a good line, or on a slow one (400 kbit/s,
 *  400 ms round trip, a processor four times slower). Undefined where there is no Chromium. */
export async function measureFirstView(
  urls: string[],
  { isSlow }: { isSlow: boolean },
): Promise<FirstView | undefined> {
  const executablePath = browsers.find((file) => existsSync(file))
  const playwright = await import('playwright-core').catch(() => undefined)
  if (!executablePath || !playwright) return undefined
  const browser = await playwright.chromium.launch({ executablePath, args: quiet })
  const measured: FirstView[] = []
  for (const url of urls.slice(0, views)) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: true,
    })
    const page = await context.newPage()
    measured.push(await viewOnce(page, url, isSlow))
    await context.close()
  }
  await browser.close()
  measured.sort((a, b) => a.firstAnswerMs - b.firstAnswerMs)
  return measured[Math.floor(measured.length / 2)]
}

async function viewOnce(page: Page, url: string, isSlow: boolean): Promise<FirstView> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  if (isSlow) await slowDown(devtools)
  let requests = 0
  let bytes = 0
  devtools.on('Network.requestWillBeSent', () => {
    requests += 1
  })
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(watchFirstAnswer)
  await page.goto(url, { waitUntil: 'networkidle' })
  const firstAnswerMs = await page.evaluate(() => (window as Watched).firstAnswer ?? Number.NaN)
  return { requests, bytes, firstAnswerMs: Math.round(firstAnswerMs) }
}

async function slowDown(devtools: CDPSession): Promise<void> {
  const bytesASecond = (400 * 1000) / 8
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

type Watched = Window & { firstAnswer?: number }

/** Runs in the page: notes when the frame after the one that lays out the first answer begins, so when it has been
 *  painted, style sheet included (frames wait for it). */
function watchFirstAnswer() {
  const look = () => {
    const answer = document.querySelector('input[type=radio]')
    if (answer && answer.getBoundingClientRect().height > 0) {
      requestAnimationFrame(() => {
        ;(window as Watched).firstAnswer = performance.now()
      })
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
