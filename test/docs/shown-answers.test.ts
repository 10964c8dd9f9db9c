import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type ComparisonRequest, compare } from '../../src/index.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const story: ComparisonRequest = JSON.parse(read('examples/harbour-story.json'))
const comparison: unknown = JSON.parse(JSON.stringify(compare(story)))

/** Whether everything that is shown is in the given value; the entries of a shown list may be any entries of the given one. */
function isPartOf(shown: unknown, given: unknown): boolean {
  if (Array.isArray(shown)) return Array.isArray(given) && shown.every((each) => given.some((one) => isPartOf(each, one)))
  if (typeof shown !== 'object' || shown === null) return shown === given
  if (typeof given !== 'object' || given === null) return false
  return Object.entries(shown).every(([key, value]) => isPartOf(value, (given as Record<string, unknown>)[key]))
}

/** Every object and every list anywhere in a value. */
function* partsOf(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const each of Object.values(value)) yield* partsOf(each)
}

for (const file of ['README.md', 'docs/concepts.md']) {
  t.test(`the responses shown in ${file} are what the engine returns for the example`, async (t) => {
    const blocks = [...read(file).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
    const shown = blocks.filter((text) => !text.includes('…"'))
    t.ok(shown.length > 0)
    for (const text of shown) {
      const value: unknown = JSON.parse(text)
      t.ok(
        [...partsOf(comparison)].some((part) => isPartOf(value, part)),
        text
      )
    }
  })
}

t.test('the spans shown in docs/concepts.md cut out the words beside them', async (t) => {
  const courier = story.articles.find(({ id }) => id === 'courier')?.text ?? ''
  for (const [, start, end, words] of read('docs/concepts.md').matchAll(/slice\((\d+), (\d+)\) +\/\/ "(.+)"/g)) {
    t.equal(courier.slice(Number(start), Number(end)), words)
  }
})

t.test('README.md stays short, and its figures are in the pages that it names', async (t) => {
  const readme = read('README.md')
  t.ok(readme.split('\n').length <= 120)
  const rows = [...readme.matchAll(/^\| .+ \| ([\d.]+(?: ms)?) \| \[.+\]\((.+)\) \|$/gm)]
  t.equal(rows.length, 5)
  // Some pages write .988 for 0.988.
  for (const [, figure = '', page = ''] of rows)
    t.ok(read(page).includes(`${figure.replace(/^0\./, '.')} `), `${figure} in ${page}`)
})

for (const file of [
  'README.md',
  'CONTRIBUTING.md',
  'docs/concepts.md',
  'docs/methodology.md',
  'docs/operations.md',
  'docs/configuration.md'
]) {
  t.test(`the links of ${file} lead to files and headings that exist`, async (t) => {
    const text = read(file)
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('http')) continue
      const [path = '', heading] = target.split('#')
      const found = path === '' ? file : join(file, '..', path)
      t.ok(existsSync(join(root, found)), target)
      if (heading !== undefined) t.ok(anchorsOf(read(found)).includes(heading), target)
    }
  })
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-')
  )
}
