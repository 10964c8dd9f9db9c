import type { Locator } from 'playwright-core'
import t from 'tap'
import { exampleIds } from '../../src/http/examples/example-ids.ts'
import { prefilledAnswers } from '../openapi/prefilled-answers.ts'
import { browserMissing, startBrowser } from './start-browser.ts'

/** Those that are executed in the browser: one for each kind of body and answer. Opening one takes the page a second. */
const executed = [
  'addComparison',
  'removeComparison',
  'getStory',
  'ingestArticles',
  'watchJob',
  'getMarkerRule',
  'getOpenapiYaml'
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

t.test('operations answer “Execute” on an empty store, with what is prefilled', { skip: browserMissing }, async (t) => {
  const { open, faults, address } = await startBrowser(t)
  const before = await (await fetch(`${address}/v1/comparisons`)).json()
  t.same(before, { items: [], next: null }, 'the store is empty: the built-in examples are in no list')
  const page = await open('/docs')
  await page.locator('.opblock').first().waitFor()
  const ids = await page.locator('.opblock').evaluateAll((blocks) => blocks.map(({ id }) => id.split('-').at(-1)))
  t.same(
    ids,
    prefilledAnswers.map(([operation]) => operation),
    'all operations, in the order in which a user meets them'
  )
  for (const [operation, status, expected] of prefilledAnswers) {
    if (!executed.includes(operation)) continue
    await execute(page.locator(`[id$="-${operation}"].opblock`), status, expected)
    t.pass(operation)
  }
  const { items } = (await (await fetch(`${address}/v1/jobs`)).json()) as { items: unknown }
  t.match(items, [{ kind: 'ingest', rejectedCount: 0 }], 'the line of the feed was sent as one line')
  t.equal((await fetch(`${address}/v1/comparisons/${exampleIds.comparison}`)).status, 200, 'an example stays')
  t.same(faults, [])
})
