import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { makeDashboard } from '../../examples/dashboard/serve.ts'
import { auditAccess } from './audit-access.ts'
import { browserMissing, compare, startBrowser } from './start-browser.ts'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))
const key = 'newsroom-key-number-one-of-one'

t.test('the example dashboard over a running service', { skip: browserMissing }, async (t) => {
  const { address, open, faults } = await startBrowser(t, { API_KEYS: `desk:${key}` })
  await compare(address, example, { authorization: `Bearer ${key}` })
  const dashboard = await makeDashboard({ address, key })
  await new Promise<void>((resolve) => dashboard.listen(0, '127.0.0.1', resolve))
  t.teardown(() => dashboard.close())
  const origin = `http://127.0.0.1:${(dashboard.address() as AddressInfo).port}`

  t.test('lists the comparisons of today, shows one, and reports what is selected in it', async (t) => {
    const page = await open(origin, { bypassCSP: true })
    const story = page.getByRole('button', { name: /^Veldania closes Marrow Bay/ })
    await story
      .filter({ hasText: '4 articles compared, 1 set aside. The Tidewatch stands out by its wording. Quotes altered: 2.' })
      .click()
    await page.getByText('19 markers added').click()
    await page.getByRole('button', { name: 'slammed' }).click()
    await page.locator('#chosen', { hasText: /^The Tidewatch: “slammed” – Turns criticism/ }).waitFor()
    t.same(await auditAccess(page), [])
  })

  t.test('says that nothing was compared on a day', async () => {
    const page = await open(origin)
    await page.getByLabel('Compared on').fill('2001-01-01')
    await page.getByText('Nothing was compared on this day.').waitFor()
  })

  t.test('keeps the key to itself, and sends it nowhere else', async (t) => {
    for (const path of ['/', '/dashboard.js', '/v1/comparisons']) t.notMatch(await (await fetch(origin + path)).text(), key)
    const statusOf = (path: string, method = 'GET') =>
      new Promise((resolve, reject) => {
        const asked = request(origin, { path, method }, (answer) => resolve(answer.resume().statusCode))
        asked.on('error', reject).end()
      })
    t.equal(await statusOf('//elsewhere.example/v1/comparisons'), 200, 'asks the service')
    t.equal(await statusOf('/metrics'), 404)
    t.equal(await statusOf('/v1/comparisons', 'POST'), 404)
  })

  t.test('reports nothing wrong in any of this', async (t) => t.same(faults, []))
})
