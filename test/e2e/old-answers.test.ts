import t from 'tap'
import { oldComparisons, oldVersions } from '../upgrade/old-stores.ts'
import { browserMissing, openView, startBrowser, tabs } from './start-browser.ts'

for (const version of oldVersions) {
  t.test(`the page shows what ${version} stored, without a slip for missing fields`, { skip: browserMissing }, async (t) => {
    const { address, open, faults } = await startBrowser(t)
    const page = await open('about:blank')
    for (const { comparison, hasText } of oldComparisons(version)) {
      await page.route(`**/v1/comparisons/${comparison.id}*`, (route) => route.fulfill({ json: comparison }))
      await page.goto(`${address}/c/${comparison.id}`)
      for (const name of tabs) {
        const words = await (await openView(page, name)).innerText()
        t.match(words, /\S/, `${name} of ${comparison.id}`)
        t.notMatch(
          words,
          /\b(?:undefined|NaN|null)\b|object Object/,
          `${name} of ${comparison.id}${hasText ? '' : ', without words'}`
        )
      }
    }
    t.same(faults, [])
  })
}
