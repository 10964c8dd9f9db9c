import t from 'tap'
import { browserMissing, startBrowser } from './start-browser.ts'

/** Operations with a prefilled body: what “Try it out” answers without anything typed. */
const tries = [
  ['analyseArticle', '200', /"framing":/],
  ['addComparison', '201', /"alignment":/],
  ['groupStories', '200', /"stories":/],
  ['listComparisons', '200', /"items":/],
  ['listMarkerRules', '200', /"hits":/]
] as const

t.test('“Try it out” answers in full on what is prefilled', { skip: browserMissing }, async (t) => {
  const { open, faults } = await startBrowser(t)
  const page = await open('/docs')
  for (const [operation, status, expected] of tries) {
    const block = page.locator(`[id$="-${operation}"].opblock`)
    await block.locator('.opblock-summary-control').first().click()
    await block.getByRole('button', { name: 'Try it out' }).click()
    await block.getByRole('button', { name: 'Execute' }).click()
    const answer = block.locator('.live-responses-table .response')
    await answer.locator('.response-col_status', { hasText: status }).waitFor()
    await answer.locator('.highlight-code', { hasText: expected }).waitFor()
    t.pass(operation)
  }
  t.same(faults, [])
})
