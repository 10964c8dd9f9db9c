/**
 * Times the page of wide comparisons in Chromium (`CHROMIUM_PATH`, else /usr/bin/chromium) over the built service. Exits 1 beyond a limit, which
 * holds for a machine that does nothing else.
 */
import { chromium, type Page } from 'playwright-core'
import { makeStory } from './make-story.ts'
import { type DrawnTable, drawTable, type ScrolledTable, scrollTable } from './page-scripts.ts'
import { startService } from './start-process.ts'

/** How many articles, and the milliseconds within which their table has to stand on the screen. */
const cases = [
  [20, 200],
  [500, 3000]
] as const
/** For half of the frames while it is scrolled: 60 a second. */
const frameMs = 17

const service = await startService()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})

async function open(page: Page, articles: number): Promise<void> {
  const body = JSON.stringify({ articles: makeStory(articles, 1) })
  const answer = await fetch(`${service.url}/v1/comparisons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body
  })
  if (!answer.ok) throw new Error(await answer.text())
  await page.goto(`${service.url}/c/${answer.headers.get('location')!.split('/').at(-1)}`)
  await page.getByRole('tab').first().waitFor()
}

for (const [articles, limitMs] of cases) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 } })
  await open(page, articles)
  const { updated, shown, rows } = (await page.evaluate(drawTable)) as DrawnTable
  const { middle, longest } = (await page.evaluate(scrollTable)) as ScrolledTable
  const isFast = shown <= limitMs && middle <= frameMs
  console.log(
    `${articles} articles: drawn in ${updated.toFixed(0)} ms, on the screen after ${shown.toFixed(0)} (at most ${limitMs}), ${rows} rows; frames ${middle.toFixed(1)} ms (at most ${frameMs}), longest ${longest.toFixed(0)}${isFast ? '' : '  TOO SLOW'}`
  )
  if (!isFast) process.exitCode = 1
  await page.close()
}
await browser.close()
await service.stop()
