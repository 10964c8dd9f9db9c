import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import t from 'tap'
import { browserMissing, compare, startBrowser } from './start-browser.ts'

const exampleFile = join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json')
const example = JSON.parse(readFileSync(exampleFile, 'utf8'))
const tabs = ['Overview', 'Side by side', 'Heat strip', 'Names', 'Quotes', 'Left out', 'Conflicts', 'Headlines']

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
    await page.getByRole('row', { name: 'Skarn Tribune' }).waitFor()
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
      Overview: /Skarn Tribune[\s\S]*95 %[\s\S]*from Osterby Courier/,
      'Side by side': /STRANGLES/,
      'Heat strip': /The Tidewatch/,
      Names: /the embattled admiral/,
      Quotes: /drops very/,
      'Left out': /It is a shameful spectacle/,
      Conflicts: /Facts told differently/,
      Headlines: /Dozens of ships stranded/
    }
    for (const name of tabs) {
      await page.getByRole('tab', { name }).click()
      t.match(await page.getByRole('tabpanel').innerText(), expected[name]!, name)
    }
    t.match(page.url(), /#headlines$/)
  })

  t.test('follows a marker to its span, and tells why it is marked', async (t) => {
    const page = await open(place)
    await page.getByText('19 markers added').click()
    await page.getByRole('button', { name: 'slammed' }).click()
    const marker = page.locator('[data-marker].chosen')
    t.equal(await marker.textContent(), 'slammed')
    t.equal(await marker.evaluate((element) => element.matches(':focus')), true)
    t.match(await page.getByRole('tooltip').textContent(), /speech verb[\s\S]*Turns criticism/)
    await page.keyboard.press('Escape')
    t.equal(await page.getByRole('tooltip').isVisible(), false)
    await page.locator('[data-edit]').first().hover()
    t.match(await page.getByRole('tooltip').textContent(), /drops “after talks fail”/)
  })

  t.test('shows edits by kind, omissions, furniture, two outlets, and hides verbatim rows', async (t) => {
    const page = await open(`${place}#side-by-side`)
    const rows = page.locator('.row[data-row]')
    t.ok((await page.locator('del.edit.meaning').count()) > 0)
    t.ok((await page.locator('.edit.surface').count()) > 0)
    t.ok((await page.locator('.cell.omission').count()) > 0)
    await page.getByLabel('Show page furniture').check()
    t.match(await page.getByRole('region', { name: 'Page furniture' }).textContent(), /Home \| World/)
    const all = await page.locator('output').textContent()
    await page.getByLabel('Two outlets').check()
    t.equal(await rows.first().getByRole('cell').count(), 2)
    await page.getByLabel('Hide verbatim rows').check()
    t.not(await page.locator('output').textContent(), all)
    await page.getByLabel('Rows in the order of').selectOption({ label: 'The Tidewatch' })
    t.ok((await rows.count()) > 0)
  })

  t.test('goes from a strip to its sentence by keyboard and by pointer', async (t) => {
    const page = await open(`${place}#heat`)
    const strip = page.getByRole('slider', { name: 'The Tidewatch' })
    await strip.focus()
    await page.keyboard.press('ArrowRight')
    t.match(await strip.getAttribute('aria-valuetext'), /^Sentence 2 of \d+, \d+ %: Marrow Bay is shut/)
    await page.keyboard.press('Enter')
    t.match(await page.locator('.sentence.chosen').textContent(), /Marrow Bay is shut/)
    await page.getByRole('tab', { name: 'Heat strip' }).click()
    await strip.click({ position: { x: 5, y: 10 } })
    t.match(await page.locator('.sentence.chosen').textContent(), /STRANGLES/)
  })

  t.test('moves through the views by arrow keys', async (t) => {
    const page = await open(place)
    await page.getByRole('tab', { name: 'Overview' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    t.equal(await page.getByRole('tab', { selected: true }).textContent(), 'Headlines')
    await page.keyboard.press('ArrowRight')
    t.match(await page.getByRole('tab', { selected: true }).textContent(), /Overview/)
    t.equal(await page.getByRole('tab', { selected: true }).evaluate((element) => element.matches(':focus')), true)
  })

  t.test('says that a comparison is not there', async (t) => {
    const page = await open('/c/cmp_none')
    t.match(await page.getByRole('alert').textContent(), /no comparison/)
  })

  t.test('prints all rows', async (t) => {
    const page = await open(`${place}#side-by-side`)
    const before = await page.locator('.row[data-row]').count()
    const pdf = await page.pdf()
    t.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    t.ok((await page.locator('.row[data-row]').count()) >= before)
    t.equal(await page.locator('.row[data-row]').count(), 30)
  })

  t.test('fits a phone and 200 % zoom', async (t) => {
    for (const width of [320, 390, 590]) {
      const page = await open(place, { viewport: { width, height: 800 } })
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click()
        t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `${name} at ${width}`)
      }
      await page.goto(address)
      await page.getByRole('button', { name: 'Compare' }).waitFor()
      t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `form at ${width}`)
    }
  })

  const audit = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3)}`
    )
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    t.test(`has no fault of accessibility that axe finds, ${colorScheme}`, async (t) => {
      const page = await open(place, { colorScheme, bypassCSP: true })
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click()
        t.same(await audit(page), [], name)
      }
      await page.goto(address)
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('alert').waitFor()
      t.same(await audit(page), [], 'form')
      await page.goto(`${address}/?outlets`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      t.same(await audit(page), [], 'outlets')
    })
  }

  t.test('reports nothing wrong in any of this', async (t) => t.same(faults, []))
})
