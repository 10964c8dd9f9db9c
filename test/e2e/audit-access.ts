import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules of the standards that the page keeps, and of what is good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules whose outcome depends on colours. */
export const rulesOfColours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** The faults of accessibility that axe finds in a page as it stands, each with its first elements. The page must have been opened with `bypassCSP`. */
export async function auditAccess(page: Page, runOnly: RunOptions['runOnly'] = standards): Promise<string[]> {
  // The script is large: a document that has it already keeps it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  // What is in order is not told: that takes most of the time.
  const options: RunOptions = { runOnly, resultTypes: ['violations'] }
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3)}`
  )
}
