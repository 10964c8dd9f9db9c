/**
 * Takes screenshots of the page with the invented example: the two of the documentation into docs/images/, or all of them into the given folder.
 * Starts a separate service. Needs Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { views } from '../web/views/view.ts'

interface Shot {
  readonly name: string
  /** A view of the example. Without it and without a path, the form. */
  readonly view?: string
  readonly path?: string
  readonly colorScheme?: 'dark'
  readonly width?: number
  readonly height?: number
  /** Keys to press first. */
  readonly keys?: readonly string[]
  /** Whether the documentation shows it. */
  readonly isPublic?: boolean
}

const places: readonly Omit<Shot, 'width' | 'colorScheme'>[] = [
  { name: 'start' },
  { name: 'outlets', path: '/?outlets=the%20tidewatch' },
  ...views.map(([name, view]) => ({ name, view, isPublic: name === 'overview' || name === 'side-by-side' })),
  { name: 'help', view: 'Edits', keys: ['n', '?'] }
]

/** Every place on a screen and on a phone, light and dark. */
const shots: readonly Shot[] = places.flatMap((place) => [
  { ...place, height: place.isPublic ? 1040 : 900 },
  { ...place, name: `dark-${place.name}`, colorScheme: 'dark' as const, isPublic: false },
  { ...place, name: `phone-${place.name}`, width: 375, height: 900, isPublic: false },
  { ...place, name: `phone-dark-${place.name}`, width: 375, height: 900, colorScheme: 'dark' as const, isPublic: false }
])

/** A machine may be busy with much else. */
const mostMs = 120_000
const root = join(import.meta.dirname, '..')
const everything = process.argv[2]
const target = everything ?? join(root, 'docs', 'images')
const data = mkdtempSync(join(tmpdir(), 'parallax-shots-'))
const service = spawn(process.execPath, [join(root, 'src/server.ts')], {
  env: { ...process.env, PORT: '0', DATA_DIR: data, WORKERS: '1', LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit']
})
const [greeting] = await once(service.stdout, 'data')
const [address = ''] = /http:\/\/[\d.:]+/.exec(String(greeting)) ?? []
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
mkdirSync(target, { recursive: true })
try {
  const place = await openExample(browser)
  for (const shot of shots) if (everything !== undefined || shot.isPublic) await take(browser, place, shot)
} finally {
  await browser.close()
  service.kill()
  await once(service, 'exit')
  rmSync(data, { recursive: true, force: true })
}

async function openExample(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  page.setDefaultTimeout(mostMs)
  await page.goto(address)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.waitForURL('**/c/*')
  const place = page.url()
  await page.close()
  return place
}

async function take(
  browser: Browser,
  place: string,
  { name, view, path = '/', keys = [], colorScheme, width = 1180, height = 760 }: Shot
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: colorScheme ?? 'light' })
  page.setDefaultTimeout(mostMs)
  await page.goto(view === undefined ? address + path : place)
  if (view !== undefined) await page.getByRole('tab', { name: view }).click()
  for (const key of keys) await page.keyboard.press(key)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(target, `${name}.png`), fullPage: everything !== undefined })
  await page.close()
}
