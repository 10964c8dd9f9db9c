import t from 'tap'
import { type DrawnTable, drawTable, type ScrolledTable, scrollTable } from '../../bench/page-scripts.ts'
import { manyArticles } from '../compute/story-bodies.ts'
import { browserMissing, compare, startBrowser } from './start-browser.ts'

t.test('a wide comparison', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t)

  t.test('20 articles of 40 sentences are shown and scroll, with few rows drawn', async (t) => {
    const page = await open(await compare(address, JSON.parse(manyArticles(20, 40).toString())))
    await page.getByRole('tab').first().waitFor()
    const { rows } = (await page.evaluate(drawTable)) as DrawnTable
    t.ok(rows > 0 && rows < 100)
    const { top } = (await page.evaluate(scrollTable)) as ScrolledTable
    t.ok(top > 3000)
    t.ok((await page.locator('main [data-row]').count()) < 200)
  })

  t.test('500 articles stay usable: few rows and columns are drawn', async (t) => {
    const page = await open(await compare(address, JSON.parse(manyArticles(500, 5).toString())))
    await page.getByRole('tab').first().waitFor()
    const { rows } = (await page.evaluate(drawTable)) as DrawnTable
    t.ok(rows > 0 && rows < 200)
    for (const name of ['Overview', 'Heat strip', 'Left out', 'Headlines']) {
      await page.getByRole('tab', { name }).click()
      t.ok(
        (await page
          .locator('main')
          .evaluate((main) => main.querySelector('parallax-comparison')!.shadowRoot!.querySelectorAll('*').length)) < 40_000,
        name
      )
    }
  })

  t.same(faults, [])
})
