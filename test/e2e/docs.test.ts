import type { Locator } from 'playwright-core'
import t from 'tap'
import { exampleIds } from '../../src/http/examples/example-ids.ts'
import { browserMissing, startBrowser } from './start-browser.ts'

/** Every operation, in the order of the page: what “Execute” answers on a store that is empty when the page is opened. */
const tries: readonly (readonly [operation: string, status: number, expected: RegExp | null])[] = [
  ['addComparison', 201, /"alignment":/],
  ['listComparisons', 200, /"items":/],
  ['getComparison', 200, /"id": "cmp_example"/],
  ['removeComparison', 204, null],
  ['analyseArticle', 200, /"framing":/],
  ['groupStories', 200, /"stories":/],
  ['listStories', 200, /"items":/],
  ['getStory', 200, /"comparison": "\/v1\/comparisons\/cmp_example"/],
  ['getArticle', 200, /"id": "art_example"/],
  ['ingestArticles', 202, /"kind": "ingest"/],
  ['listOutlets', 200, /"items":/],
  ['getOutlet', 200, /"key": "example outlet"/],
  ['listJobs', 200, /"items":/],
  ['getJob', 200, /"state": "completed"/],
  ['cancelJob', 204, null],
  ['watchJob', 200, /event: completed/],
  ['listMarkerRules', 200, /"hits":/],
  ['getMarkerRule', 200, /"id": "speech-verb\/claim"/],
  ['getOpenapiJson', 200, /"openapi":/],
  ['getOpenapiYaml', 200, /openapi: 3\.1\.0/],
  ['getHealth', 200, /"status": "ok"/],
  ['getReadiness', 200, /"status": "ok"/],
  ['getMetrics', 200, /parallax_workers/]
]

/** Opens an operation, sends what is prefilled, and waits for the answer. */
async function execute(block: Locator, status: number, expected: RegExp | null): Promise<void> {
  const summary = block.locator('.opblock-summary-control').first()
  await summary.click()
  await block.getByRole('button', { name: 'Try it out' }).click()
  await block.getByRole('button', { name: 'Execute' }).click()
  const answer = block.locator('.live-responses-table .response')
  await answer.locator('.response-col_status', { hasText: String(status) }).waitFor()
  if (expected) await answer.filter({ hasText: expected }).first().waitFor()
  // Closed again: a page with every answer open is slow.
  await summary.click()
}

t.test('every operation answers “Execute” on an empty store, with what is prefilled', { skip: browserMissing }, async (t) => {
  const { open, faults, address } = await startBrowser(t)
  const before = await (await fetch(`${address}/v1/comparisons`)).json()
  t.same(before, { items: [], next: null }, 'the store is empty: the built-in examples are in no list')
  const page = await open('/docs')
  await page.locator('.opblock').first().waitFor()
  const ids = await page.locator('.opblock').evaluateAll((blocks) => blocks.map(({ id }) => id.split('-').at(-1)))
  t.same(
    ids,
    tries.map(([operation]) => operation),
    'all operations, in the order in which a user meets them'
  )
  for (const [operation, status, expected] of tries) {
    await execute(page.locator(`[id$="-${operation}"].opblock`), status, expected)
    t.pass(operation)
  }
  const { items } = (await (await fetch(`${address}/v1/jobs`)).json()) as { items: unknown }
  t.match(items, [{ kind: 'ingest', rejectedCount: 0 }], 'the line of the feed was sent as one line')
  t.equal((await fetch(`${address}/v1/comparisons/${exampleIds.comparison}`)).status, 200, 'an example stays')
  t.same(faults, [])
})
