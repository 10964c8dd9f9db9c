import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { auditAccess, rulesOfColours } from './audit-access.ts'
import { browserMissing, compare, openView, startBrowser, tabs } from './start-browser.ts'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))

t.test('the page for everybody', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t)
  const place = await compare(address, example)

  t.test('moves through the views by arrow keys', async () => {
    const page = await open(place)
    const chosen = (name: string) => page.getByRole('tab', { name, selected: true }).and(page.locator(':focus')).waitFor()
    await page.getByRole('tab', { name: 'Overview' }).focus()
    await page.keyboard.press('ArrowRight')
    await chosen('Side by side')
    await page.keyboard.press('End')
    await chosen('Headlines')
    await page.keyboard.press('ArrowRight')
    await chosen('Overview')
  })

  t.test('compares, steps through edits and opens one, by keyboard alone', async () => {
    const page = await open('/')
    await page.getByLabel('Text').first().focus()
    for (const { text } of example.articles.slice(0, 2)) {
      await page.keyboard.insertText(text)
      await page.keyboard.press('Tab')
      await page.getByLabel('Outlet').and(page.locator(':focus')).waitFor()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('Harbour Post')
      for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Compare 2 articles' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/c/cmp_*')
    await page.getByRole('tab', { name: 'Overview' }).waitFor()
    await page.keyboard.press('n')
    await page.locator('.entry.here:focus').waitFor()
    await page.keyboard.press('Tab')
    await page
      .getByRole('button', { name: /^(Whole sentence|Show in row)/ })
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Close' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.entry.here:focus').waitFor()
  })

  t.test('fits a phone and 200 % zoom', async (t) => {
    const page = await open(place)
    for (const width of [320, 390, 590]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('about:blank')
      await page.goto(address + place)
      for (const name of tabs) {
        await openView(page, name)
        t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `${name} at ${width}`)
      }
      await page.goto(address)
      await page.getByRole('button', { name: 'Compare' }).waitFor()
      t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `form at ${width}`)
      await page.goto(`${address}/?outlets`)
      await page.getByRole('table').waitFor()
      t.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width, `outlets at ${width}`)
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    t.test(`has no fault of accessibility that axe finds, ${colorScheme}`, async (t) => {
      const page = await open(place, { colorScheme, bypassCSP: true })
      // The same elements in other colours: what does not depend on them was checked.
      const audit = () => auditAccess(page, colorScheme === 'dark' ? rulesOfColours : undefined)
      for (const name of tabs) {
        await openView(page, name)
        t.same(await audit(), [], name)
      }
      await page.getByRole('button', { name: 'Help for this view' }).click()
      await page.getByRole('dialog').waitFor()
      t.same(await audit(), [], 'help')
      await page.goto(address)
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('alert').waitFor()
      t.same(await audit(), [], 'form')
      await page.getByLabel('Text').first().fill(example.articles[0].text)
      await page.getByRole('button', { name: 'Help for this page' }).click()
      await page.getByText('Paste one article per box').waitFor()
      t.same(await audit(), [], 'form with what was found and help')
      await page.goto(`${address}/?outlets`)
      await page.getByRole('table').waitFor()
      t.same(await audit(), [], 'outlets')
    })
  }

  t.test('reports nothing wrong in any of this', async (t) => t.same(faults, []))
})
