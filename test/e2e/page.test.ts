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

  t.test('opens the example with one click, and accepts a dropped set and a page', async (t) => {
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

  t.test('calls no sentence an addition that reports what others report in another row', async (t) => {
    const page = await open(place)
    const panel = await openView(page, 'Side by side')
    const rows = panel.locator('[data-row]')
    const retold = rows.filter({ hasText: 'reported in row' }).filter({ hasText: 'only here' })
    t.ok((await retold.count()) > 0)
    t.equal(await retold.filter({ hasText: 'added: only here' }).count(), 0)
  })

  t.test('shows every view', async (t) => {
    const page = await open(place)
    const expected: Record<string, RegExp> = {
      Overview: /95 %[\s\S]*The Tidewatch[\s\S]*Osterby Courier[\s\S]*Skarn Tribune/,
      'Side by side': /STRANGLES/,
      Edits: /Skarn Tribune\s+against Osterby Courier[\s\S]*changes the meaning/,
      Read: /Renegade Admiral STRANGLES[\s\S]*slammed/,
      'Heat strip': /The Tidewatch/,
      Names: /the embattled admiral/,
      Quotes: /left out very/,
      'Left out': /It is a shameful spectacle/,
      Conflicts: /three weeks[\s\S]*two weeks/,
      Prominence: /What outlets place higher or lower/,
      Headlines: /Dozens of ships stranded/
    }
    for (const name of tabs) {
      t.match(await (await openView(page, name)).innerText(), expected[name]!, name)
    }
    await page.waitForURL(/#headlines$/)
  })

  t.test('follows a marker to its span, and says why it is marked', async (t) => {
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

  t.test('shows edits by kind, omissions, furniture, two outlets, and folds unchanged rows', async (t) => {
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
    const fold = page.getByRole('button', { name: /^Show \d+ rows with the same words$/ })
    await fold.first().waitFor()
    const folds = await fold.count()
    await fold.first().click()
    await page.waitForFunction(
      `document.querySelector('parallax-comparison').shadowRoot.querySelectorAll('.fold').length === ${folds - 1}`
    )
    await page.getByLabel('Fold rows with the same words').uncheck()
    await fold.first().waitFor({ state: 'detached' })
    await page.getByLabel('Rows in the order of').selectOption({ label: 'The Tidewatch' })
    await rows.first().waitFor()
  })

  t.test('goes from a strip to its sentence by keyboard and by pointer', async (t) => {
    const page = await open(`${place}#heat`)
    const strip = page.getByRole('slider', { name: 'The Tidewatch' })
    await strip.focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[role=slider][aria-valuetext^="Row 1, sentence 2 of"]').waitFor()
    t.match(await strip.getAttribute('aria-valuetext'), /^Row 1, sentence 2 of \d+, \d+\s%(?:, loaded)?: Marrow Bay is shut/)
    t.match(await page.locator('.axis').innerText(), /Row\s+0\s+2\s+4/)
    await page.keyboard.press('Enter')
    await page.locator('.sentence.chosen', { hasText: 'Marrow Bay is shut' }).waitFor()
    await openView(page, 'Heat strip')
    await strip.click({ position: { x: 5, y: 10 } })
    await page.locator('.sentence.chosen', { hasText: 'STRANGLES' }).waitFor()
  })

  t.test('goes through the edits by keyboard, filters them, and opens one in its row', async (t) => {
    const page = await open(`${place}#edits`)
    const here = page.locator('.entry.here:focus')
    const stands = (text: RegExp) => page.locator('output', { hasText: text }).waitFor()
    await stands(/^\d+ edits, \d+ hidden$/)
    await page.keyboard.press('n')
    await here.waitFor()
    await stands(/^Edit 1 of \d+/)
    const first = await here.getAttribute('data-entry')
    await page.keyboard.press('n')
    await stands(/^Edit 2 of/)
    await page.keyboard.press('p')
    await stands(/^Edit 1 of/)
    t.equal(await here.getAttribute('data-entry'), first)
    await page.keyboard.press('p')
    await stands(/^Edit (\d+) of \1\b/)
    await page.locator('[data-choice=edits]').selectOption('meaning')
    await page.locator('[data-choice=editsOf]').selectOption({ label: 'Veldania Radio' })
    await page.locator('.entry', { hasText: 'Skarn Tribune' }).first().waitFor({ state: 'detached' })
    t.notOk((await page.locator('.entry .verdict').allTextContents()).some((text) => text !== 'changes the meaning'))
    await page.locator('[data-choice=editKind]').selectOption('spelling')
    await page.getByText('No edits match these filters.').waitFor()
    await page.locator('[data-choice=editKind]').selectOption('')
    await page
      .getByRole('button', { name: /^Show in row 24/ })
      .first()
      .click()
    const edit = page.locator('[data-edit].chosen')
    await edit.waitFor()
    const opened = await edit.getAttribute('data-edit')
    await page.keyboard.press('p')
    await page.locator(`[data-edit].chosen:not([data-edit=${opened}])`).waitFor()
    await page.keyboard.press('n')
    await page.locator(`[data-edit=${opened}].chosen`).waitFor()
    await page.getByRole('tab', { name: 'Side by side', selected: true }).waitFor()
  })

  t.test('opens the rest of a sentence', async (t) => {
    const page = await open(`${place}#edits`)
    const dots = page.getByRole('button', { name: 'Whole sentence' })
    await dots.first().waitFor()
    const count = await dots.count()
    const entry = page.locator('.entry').filter({ has: dots }).first()
    const id = await entry.getAttribute('data-entry')
    await dots.first().click()
    await page.locator(`[data-entry=${id}]`).filter({ hasNot: dots }).waitFor()
    t.ok((await dots.count()) < count)
  })

  t.test('reads one article with its markers, and goes from its margin to the row', async (t) => {
    const page = await open(`${place}#reading`)
    const article = page.getByRole('article', { name: 'Article of The Tidewatch' })
    await article.waitFor()
    t.ok((await article.locator('[data-marker]').count()) > 15)
    await article.getByRole('button', { name: /^Row 6, \d+\s% likely to be loaded$/ }).click()
    await page.locator('.sentence.chosen', { hasText: 'It is a shameful spectacle' }).waitFor()
    await openView(page, 'Read')
    await page.locator('[data-choice=reading]').selectOption({ label: 'Coast and Harbour Review' })
    await page.getByText('Building work stopped twice').waitFor()
  })

  t.test('compares an outlet with the others in words, and counts articles the same way everywhere', async (t) => {
    const page = await open(place)
    const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'The Tidewatch' }) })
    t.match(await line.innerText(), /more loaded than the others/)
    t.match(
      await page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Veldania Radio' }) })
        .innerText(),
      /no clear difference/
    )
    t.equal(await page.getByText('4 articles compared, 1 set aside').count(), 2)
    await page.goto(address)
    await page.getByRole('listitem').filter({ hasText: '4 articles compared, 1 set aside' }).first().waitFor()
  })

  t.test('opens help to the view on “?”, and turns the keys off', async (t) => {
    const page = await open(`${place}#heat`)
    const help = page.getByRole('dialog', { name: 'Heat strip' })
    await page.getByRole('tab', { name: 'Heat strip' }).waitFor()
    await page.keyboard.press('?')
    await help.waitFor()
    t.match(await help.innerText(), /One strip per article[\s\S]*Next edit/)
    await page.keyboard.press('?')
    await help.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Help for this view' }).click()
    await page.getByLabel('Use the keys n, p and ?').uncheck()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
    await page.keyboard.press('n')
    await page.keyboard.press('?')
    await page.getByRole('tab', { name: 'Heat strip', selected: true }).waitFor()
    t.equal(await help.isVisible(), false)
    await page.goto(address)
    await page.getByRole('button', { name: 'Help for this page' }).waitFor()
    await page.keyboard.press('?')
    await page.getByText('Paste one article per box').waitFor()
  })

  t.test('finds outlet, headline and date in what is pasted, and shows what it found', async (t) => {
    const page = await open('/')
    const group = page.getByRole('group', { name: 'Article 1' })
    await group.getByLabel('Text').fill(example.articles[0].text)
    t.equal(await group.getByLabel('Outlet').inputValue(), 'Osterby Courier')
    t.equal(await group.getByLabel('Headline').inputValue(), example.articles[0].title)
    t.equal(await group.getByLabel('Published').inputValue(), '2026-10-14')
    t.match(await group.getByRole('status').innerText(), /Found outlet \(copyright line\), headline \(top of the text\), date/)
    const page2 = page.getByRole('group', { name: 'Article 2' })
    await page2.getByLabel('Text').fill('https://radio.example/a')
    t.match(await page2.getByRole('status').innerText(), /does not open addresses/)
    await page2.getByLabel('Text').fill(example.articles[3].html)
    await page2.getByLabel('Web page (HTML)').waitFor()
    t.equal(await page2.getByLabel('Outlet').inputValue(), 'Veldania Radio')
    await page.getByRole('button', { name: 'Compare 2 articles' }).click()
    await page.waitForURL('**/c/cmp_*')
    await page.getByRole('rowheader', { name: 'Veldania Radio' }).waitFor()
  })

  t.test('accepts dropped feeds, files and words', async (t) => {
    const page = await open('/')
    await page.getByRole('group', { name: 'Article 1' }).waitFor()
    const drop = (selector: string, files: readonly (readonly [string, string])[], text = '') =>
      page.evaluate(`{
        const data = new DataTransfer()
        for (const [name, content] of ${JSON.stringify(files)}) data.items.add(new File([content], name))
        if (${JSON.stringify(text)}) data.setData('text/plain', ${JSON.stringify(text)})
        document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      }`)
    const rss =
      '<rss><channel><title>Harbour Post</title><item><title>Ferry stays</title><description>The ferry stays in port.</description></item></channel></rss>'
    await drop('textarea', [
      ['post.rss', rss],
      ['broken.json', '{']
    ])
    t.match(await page.getByRole('alert').innerText(), /broken\.json is not valid JSON/)
    t.equal(await page.getByRole('group', { name: 'Article 1' }).getByLabel('Outlet').inputValue(), 'Harbour Post')
    await drop('form', [], example.articles[0].text)
    await page.getByRole('button', { name: 'Compare 2 articles' }).waitFor()
    t.equal(await page.getByRole('group', { name: 'Article 2' }).getByLabel('Outlet').inputValue(), 'Osterby Courier')
  })

  t.test('writes dates as the reader does, in the reader’s time zone', async () => {
    const page = await open(place, { locale: 'de-DE', timezoneId: 'Asia/Tokyo' })
    await page.getByText('15. Okt. 2026, 03:05').waitFor()
    await page.getByText('15. Okt. 2026', { exact: true }).first().waitFor()
  })

  t.test('gives no rates below 150 own words', async (t) => {
    const articles = [1, 2].map((n) => ({
      outlet: `Outlet ${n}`,
      text: 'The brutal strongman slammed the port of Marrow Bay shut, Ilse Varn said. Crews are waiting on the quay for news.'
    }))
    const page = await open(await compare(address, { articles }))
    await page
      .getByText(/^no rate: \d+ own words, needs 150$/)
      .first()
      .waitFor()
    await page.getByText('too short to tell').first().waitFor()
    t.equal(await page.locator('svg.families, svg.whisker').count(), 0)
  })

  t.test('lists a comparison without a label by its headline', async () => {
    const [{ outlet, text }, { outlet: other, text: second }] = example.articles
    await compare(address, {
      articles: [
        { outlet, text },
        { outlet: other, text: second }
      ]
    })
    const page = await open('/')
    await page.getByRole('link', { name: 'Veldania closes Marrow Bay port to foreign ships after talks fail' }).first().waitFor()
  })

  t.test('says that a comparison is not there', async (t) => {
    const page = await open('/c/cmp_none')
    t.match(await page.getByRole('alert').textContent(), /No comparison has this id/)
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
