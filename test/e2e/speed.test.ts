import t from 'tap'
import { manyArticles } from '../compute/story-bodies.ts'
import { browserMissing, compare, startBrowser } from './start-browser.ts'

/** From the last byte of the answer to the table on the screen, reading the JSON included; measured in the page, a frame after all is drawn. */
const draw = `(async () => {
  const answer = await fetch('/v1/comparisons/' + location.pathname.split('/').at(-1))
  const text = await answer.text()
  const element = document.createElement('parallax-comparison')
  element.view = 'side-by-side'
  const start = performance.now()
  element.comparison = JSON.parse(text)
  document.querySelector('main').replaceChildren(element)
  await element.updateComplete
  const updated = performance.now() - start
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return { updated, shown: performance.now() - start, rows: element.shadowRoot.querySelectorAll('[data-row]').length }
})()`

/** The longest and the middle time between frames while the table is scrolled by 60 pixels a frame. */
const scroll = `(async () => {
  const box = document.querySelector('main parallax-comparison').shadowRoot.querySelector('.scroller')
  const times = []
  let last = await new Promise(requestAnimationFrame)
  for (let i = 0; i < 120; i++) {
    box.scrollTop += 60
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
  }
  times.sort((a, b) => a - b)
  return { middle: times[60], longest: times[119], top: box.scrollTop }
})()`

t.test('a wide comparison', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t)

  t.test('20 articles of 40 sentences stand on the screen soon after the answer, and scroll', async (t) => {
    const page = await open(await compare(address, JSON.parse(manyArticles(20, 40).toString())))
    await page.getByRole('tab').first().waitFor()
    const first = (await page.evaluate(draw)) as { updated: number; shown: number; rows: number }
    t.comment(`drawn in ${first.updated.toFixed(0)} ms, on the screen after ${first.shown.toFixed(0)} ms, ${first.rows} rows`)
    t.ok(first.rows > 0 && first.rows < 100)
    // 200 ms where nothing else runs; a machine that is busy with other tests may take several times that.
    t.ok(first.shown < 1000)
    const frames = (await page.evaluate(scroll)) as { middle: number; longest: number; top: number }
    t.comment(`frames: middle ${frames.middle.toFixed(1)} ms, longest ${frames.longest.toFixed(0)} ms`)
    t.ok(frames.top > 3000)
    t.ok((await page.locator('main [data-row]').count()) < 200)
  })

  t.test('500 articles stay usable: few rows and columns are drawn', async (t) => {
    const page = await open(await compare(address, JSON.parse(manyArticles(500, 5).toString())))
    await page.getByRole('tab').first().waitFor()
    const first = (await page.evaluate(draw)) as { updated: number; shown: number; rows: number }
    t.comment(`drawn in ${first.updated.toFixed(0)} ms, on the screen after ${first.shown.toFixed(0)} ms, ${first.rows} rows`)
    t.ok(first.shown < 3000)
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
