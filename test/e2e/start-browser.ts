import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import root, { type Test } from 'tap'
import { makeTestApp } from '../app/make-test-app.ts'

/** A machine may be busy with much else: what is waited for is given this long, a whole file ten times that. */
const mostMs = 90_000
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why browser tests are skipped, or false if they can run. If `CI` is set they always run, and fail without Chromium. */
export const browserMissing: string | false =
  existsSync(executablePath) || process.env.CI ? false : 'needs Chromium: set CHROMIUM_PATH, or install it at /usr/bin/chromium'

/** The names of the views, as their tabs begin. */
export const tabs = [
  'Overview',
  'Side by side',
  'Edits',
  'Read',
  'Heat strip',
  'Names',
  'Quotes',
  'Left out',
  'Conflicts',
  'Prominence',
  'Headlines'
]

export interface Stage {
  /** Where the service listens. */
  readonly address: string
  /** A new page, in a new session if it has options. What its scripts report as wrong is in `faults`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Errors of scripts and of the content policy, of all pages. */
  readonly faults: string[]
}

let launching: Promise<Browser> | null = null

/** The browser of this process: sessions share nothing, and launching one takes a second. */
async function theBrowser(): Promise<Browser> {
  launching ??= chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: mostMs }).then((browser) => {
    root.teardown(() => browser.close())
    return browser
  })
  return await launching
}

/** A service that listens until the test ends, and pages in a browser, each until the test within it ends that opened it; nothing is kept between two tests. */
export async function startBrowser(t: Test, env: Record<string, string> = {}): Promise<Stage> {
  root.setTimeout(10 * mostMs)
  const { app } = await makeTestApp(t, { LOG_LEVEL: 'silent', ...env })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await theBrowser()
  const sessions: BrowserContext[] = []
  const usual: BrowserContextOptions = { viewport: { width: 1180, height: 760 } }
  /** The session of pages without options: to make one costs more than the page. */
  const shared = await browser.newContext(usual)
  const closePages = async () => {
    const pages = shared.pages()
    await Promise.all(pages.map((page) => page.evaluate('localStorage.clear()').catch(() => {})))
    await Promise.all([...pages, ...sessions.splice(0)].map((each) => each.close()))
  }
  t.afterEach(closePages)
  t.teardown(async () => {
    await closePages()
    await shared.close()
  })
  const faults: string[] = []
  const open = async (path: string, options?: BrowserContextOptions) => {
    const session = options === undefined ? shared : await browser.newContext({ ...usual, ...options })
    if (session !== shared) sessions.push(session)
    const page = await session.newPage()
    page.setDefaultTimeout(mostMs)
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text())
    })
    await page.goto(URL.canParse(path) ? path : address + path)
    return page
  }
  return { address, open, faults }
}

/** Has a set compared over the interface; gives back the path of its page. */
export async function compare(address: string, set: unknown, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(`${address}/v1/comparisons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(set)
  })
  if (!answer.ok) throw new Error(await answer.text())
  return `/c/${answer.headers.get('location')!.split('/').at(-1)}`
}

/** Opens a view by its tab and waits until it stands; gives back its panel. */
export async function openView(page: Page, name: string): Promise<Locator> {
  const tab = page.getByRole('tab', { name })
  await tab.click()
  const panel = page.locator(`[role=tabpanel][aria-labelledby="${await tab.getAttribute('id')}"]`)
  await panel.waitFor()
  return panel
}
