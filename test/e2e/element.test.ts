import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import t from 'tap'
import { browserMissing, compare, startBrowser } from './start-browser.ts'

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'harbour-story.json'), 'utf8'))
const key = 'newsroom-key-number-one-of-one'
/** A computed style, as the browser has it. */
const styleOf = (locator: Locator, name: string) =>
  locator.evaluate(
    (element, name) => (element.ownerDocument.defaultView!.getComputedStyle(element) as unknown as Record<string, string>)[name],
    name
  )
const authorization = `Bearer ${key}`

t.test('the element in a page of another origin', { skip: browserMissing }, async (t) => {
  let body = ''
  const host = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(body))
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  t.teardown(() => host.close())
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const { address, open, faults } = await startBrowser(t, { CORS_ORIGINS: origin, API_KEYS: `desk:${key}` })
  const id = (await compare(address, example, { authorization })).slice(3)
  const embed = (attributes: string) =>
    `<!doctype html><html lang="en"><title>Desk</title><style>p { color: red; font-size: 40px } :root { --parallax-accent: rgb(90, 20, 120) }</style>
    <script src="${address}/static/parallax-comparison.js"></script><parallax-comparison ${attributes}></parallax-comparison></html>`

  t.test(
    'shows a comparison with the headers given, in the host’s colours and not its styles, and tells what is chosen',
    async (t) => {
      body = embed('')
      const page = await open(origin)
      await page.evaluate(`
      window.events = []
      for (const name of ['parallax-loaded', 'parallax-view', 'parallax-select']) document.addEventListener(name, (event) => events.push([name, event.detail]))
      const element = document.querySelector('parallax-comparison')
      element.headers = { authorization: '${authorization}' }
      element.src = '${address}/v1/comparisons/${id}'`)
      await page.getByText('19 markers added').click()
      await page.getByRole('button', { name: 'slammed' }).click()
      await page.locator('[data-marker].chosen').waitFor()
      const events = (await page.evaluate('events')) as [string, Record<string, unknown>][]
      t.match(events, [
        ['parallax-loaded', { id }],
        ['parallax-view', { view: 'side-by-side' }],
        ['parallax-select', { kind: 'marker', article: 'tidewatch', span: { text: 'slammed', start: 251, end: 258 } }]
      ])
      const tab = page.getByRole('tab', { selected: true })
      t.equal(await styleOf(tab, 'borderBottomColor'), 'rgb(90, 20, 120)')
      t.not(await styleOf(page.locator('.sentence').first(), 'fontSize'), '40px')
      t.notMatch(await page.content(), new RegExp(key))
    }
  )

  t.test('says that a key is missing', async (t) => {
    body = embed(`src="${address}/v1/comparisons/${id}"`)
    const page = await open(origin)
    t.match(await page.getByRole('alert').textContent(), /key/)
  })

  t.test('accepts the comparison itself, in dark', async (t) => {
    body = embed('theme="dark" view="names"')
    const page = await open(origin)
    const comparison = await (await fetch(`${address}/v1/comparisons/${id}`, { headers: { authorization } })).text()
    await page.evaluate(`document.querySelector('parallax-comparison').comparison = ${comparison}`)
    await page.getByText('the embattled admiral').waitFor()
    t.equal(await styleOf(page.locator('parallax-comparison'), 'backgroundColor'), 'rgb(22, 24, 27)')
  })

  t.test('the page asks for the key, keeps it for the tab, and forgets it', async (t) => {
    const page = await open(`/c/${id}`)
    await page.getByLabel('Key').fill('wrong-key-1')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('This key is not valid.').waitFor()
    await page.getByLabel('Key').fill(key)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('tab', { name: 'Overview' }).waitFor()
    await page.reload()
    await page.getByRole('tab', { name: 'Overview' }).waitFor()
    t.equal(await page.evaluate('localStorage.getItem("parallax-key")'), null)
    await page.getByRole('button', { name: 'Forget key' }).click()
    await page.getByLabel('Key').waitFor()
  })

  t.test('reports nothing wrong in any of this', async (t) => t.same(faults, []))
})
