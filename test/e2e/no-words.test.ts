import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { browserMissing, compare, openView, startBrowser, tabs } from './start-browser.ts'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))

t.test('shows figures and places, and says so, if the service stores no words', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t, { STORE_TEXT: 'no' })
  const page = await open(await compare(address, example))
  await page.getByText('This service does not store the words of articles').waitFor()
  for (const name of tabs) {
    const words = await (await openView(page, name)).innerText()
    t.notMatch(words, /\b(?:null|undefined|NaN)\b|object Object|STRANGLES/, name)
    t.match(words, /\S/, name)
  }
  await page.getByRole('button', { name: 'Save as Report' }).click()
  await page.getByRole('status').filter({ hasText: 'words' }).waitFor()
  t.same(faults, [])
})
