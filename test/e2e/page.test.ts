import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { browserMissing, compare, openView, startBrowser, tabs } from './start-browser.ts'

const exampleFile = join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json')
const example = JSON.parse(readFileSync(exampleFile, 'utf8'))

t.test('the page in a browser', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t)
  const place = await compare(address, example)

  t.test('compares what is pasted, and gives it an address to share', async (t) => {
    const page = await open('/')
    for (const [i, { outlet, title, text }] of example.articles.slice(0, 2).entries()) {
      const article = page.getByRole('group', { name: `Article ${i + 1}` })
      await article.getByLabel('Outlet').fill(outlet)
      await article.getByLabel('Headline').fill(title)
      await article.getByLabel('Text').fill(text)
    }
    await page.getByRole('button', { name: 'Compare 2 articles' }).click()
    await page.waitForURL('**/c/cmp_*')
    await page.getByRole('rowheader', { name: 'Skarn Tribune' }).waitFor()
    const shared = await open(page.url())
    t.equal(await shared.getByRole('heading', { level: 1 }).textContent(), example.articles[0].title)
  })

  t.test('opens the example with one click, and takes a dropped set and a page', async (t) => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Open the example' }).click()
    await page.waitForURL(`**${place}`)
    await page.goBack()
    const files = page.locator('input[type=file]')
    await files.setInputFiles(exampleFile)
    await page.getByRole('button', { name: 'Compare 5 articles' }).waitFor()
    await files.setInputFiles([
      { name: 'Harbour Gazette.html', mimeType: 'text/html', buffer: Buffer.from('<p>The port is shut.</p>') }
    ])
    await page.getByRole('button', { name: 'Compare 6 articles' }).waitFor()
    t.equal(await page.getByRole('group', { name: 'Article 6' }).getByLabel('Outlet').inputValue(), 'Harbour Gazette')
  })

  t.test('says what is wrong, and where', async (t) => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Compare 2 articles' }).click()
    const alert = page.getByRole('alert')
    t.match(await alert.textContent(), /Article 1, outlet/)
    t.equal(await page.getByRole('group', { name: 'Article 2' }).getByLabel('Outlet').getAttribute('aria-invalid'), 'true')
  })

  t.test('shows every view', async (t) => {
    const page = await open(place)
    const expected: Record<string, RegExp> = {
      Overview: /95 %[\s\S]*The Tidewatch[\s\S]*Osterby Courier[\s\S]*Skarn Tribune/,
      'Side by side': /STRANGLES/,
      'Heat strip': /The Tidewatch/,
      Names: /the embattled admiral/,
      Quotes: /drops very/,
      'Left out': /It is a shameful spectacle/,
      Conflicts: /Facts told differently/,
      Prominence: /What outlets move up and down/,
      Headlines: /Dozens of ships stranded/
    }
    for (const name of tabs) {
      t.match(await (await openView(page, name)).innerText(), expected[name]!, name)
    }
    await page.waitForURL(/#headlines$/)
  })

  t.test('follows a marker to its span, and tells why it is marked', async (t) => {
    const page = await open(place)
    await page.getByText('19 markers added').click()
    await page.getByRole('button', { name: 'slammed' }).click()
    const marker = page.locator('[data-marker].chosen:focus')
    t.equal(await marker.textContent(), 'slammed')
    await page
      .getByRole('tooltip')
      .filter({ hasText: /speech verb[\s\S]*Turns criticism/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    await page.locator('[data-edit]').first().focus()
    await page
      .getByRole('tooltip')
      .filter({ hasText: /drops “after talks fail”/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    await page.locator('[data-edit]').first().hover()
    await page
      .getByRole('tooltip')
      .filter({ hasText: /drops “after talks fail”/ })
      .waitFor()
  })

  t.test('shows edits by kind, omissions, furniture, two outlets, and hides verbatim rows', async (t) => {
    const page = await open(`${place}#side-by-side`)
    const rows = page.locator('.row[data-row]')
    for (const marked of ['del.edit.meaning', '.edit.surface', '.cell.omission']) await rows.locator(marked).first().waitFor()
    await page.getByLabel('Show page furniture').check()
    t.match(await page.getByRole('region', { name: 'Page furniture' }).textContent(), /Home \| World/)
    const table = page.getByRole('table', { name: 'Aligned sentences' })
    await page.locator('output', { hasText: /^39 rows\b/ }).waitFor()
    await page.getByLabel('Two outlets').check()
    await table.and(page.locator('[aria-colcount="3"]')).waitFor()
    t.equal(await rows.first().getByRole('cell').count(), 2)
    const both = await page.locator('output').textContent()
    await page.getByLabel('Hide verbatim rows').check()
    await page.locator('output', { hasNotText: both! }).waitFor()
    await page.getByLabel('Rows in the order of').selectOption({ label: 'The Tidewatch' })
    await rows.first().waitFor()
  })

  t.test('goes from a strip to its sentence by keyboard and by pointer', async (t) => {
    const page = await open(`${place}#heat`)
    const strip = page.getByRole('slider', { name: 'The Tidewatch' })
    await strip.focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[role=slider][aria-valuetext^="Sentence 2 of"]').waitFor()
    t.match(await strip.getAttribute('aria-valuetext'), /^Sentence 2 of \d+, \d+ %(?:, loaded)?: Marrow Bay is shut/)
    await page.keyboard.press('Enter')
    await page.locator('.sentence.chosen', { hasText: 'Marrow Bay is shut' }).waitFor()
    await openView(page, 'Heat strip')
    await strip.click({ position: { x: 5, y: 10 } })
    await page.locator('.sentence.chosen', { hasText: 'STRANGLES' }).waitFor()
  })

  t.test('says that a comparison is not there', async (t) => {
    const page = await open('/c/cmp_none')
    t.match(await page.getByRole('alert').textContent(), /no comparison/)
  })

  t.test('prints all rows', async (t) => {
    const page = await open(`${place}#side-by-side`)
    await page.locator('.row[data-row]').first().waitFor()
    const pdf = await page.pdf()
    t.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    t.equal(await page.locator('.row[data-row]').count(), 39)
  })

  t.test('reports nothing wrong in any of this', async (t) => t.same(faults, []))
})
