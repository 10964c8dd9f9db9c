import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import t from 'tap'
import { makeStory } from '../../../bench/make-story.ts'
import { reportPolicy, writeReport } from '../../../src/present/report/write-report.ts'
import fc from '../../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from '../hostile-comparison.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../examples/harbour-story.json'), 'utf8'))
const comparison = comparisonOf(example)
const parse = (made = comparison) => parseHTML(writeReport(made)).document
const textOf = (element: { textContent: string | null } | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

t.test('has every view, each under its heading', async (t) => {
  const headings = [...parse().querySelectorAll('h2')].map(textOf)
  t.same(headings, [
    'Overview',
    'Headlines',
    'Shared wording and its source',
    'Conflicts',
    'Quotes',
    'What they are called',
    'Moved up and down',
    'Left out',
    'Added by one outlet',
    'Framing markers of each outlet',
    'Side by side',
    'How to read this'
  ])
})

t.test('gives each outlet a line with its rate, interval and contrast, and names who is left out', async (t) => {
  const document = parse()
  const lines = [...document.querySelectorAll('#overview tbody tr')].map(textOf)
  t.equal(lines.length, 4)
  const { scores, contrast } = comparison.framing.outlets.find(({ article }) => article === 'tidewatch')!
  const { ratePer1000, interval } = scores.framing
  for (const figure of [ratePer1000!, ...interval!, contrast]) t.match(lines[2], figure.toFixed(1))
  t.match(textOf(document.querySelector('#overview .aside')), /^Coast and Harbour Review is not part of this story/)
})

t.test('shows every sentence of every outlet side by side', async (t) => {
  const cells = [...parse().querySelectorAll('#side-by-side tbody tr')].map((row) => [...row.querySelectorAll('td')])
  t.ok(cells.every((row) => row.length === 4))
  for (const [i, id] of ['courier', 'tribune', 'tidewatch', 'radio'].entries()) {
    const column = cells.map((row) => {
      const copy = row[i]!
      for (const added of copy.querySelectorAll('del, small')) added.remove()
      return textOf(copy)
    })
    const words = column
      .join(' ')
      .replace(/left out/g, '')
      .replace(/\s+/g, '')
    const { sentences } = comparison.articles.find(({ article }) => article === id)!
    for (const { text, role } of sentences) if (role !== 'headline') t.ok(words.includes(text.replace(/\s+/g, '')), text)
  }
})

t.test('marks a changed word, what stood there before, and a marked word', async (t) => {
  const document = parse()
  const inTable = (selector: string) => [...document.querySelectorAll(`#side-by-side table ${selector}`)].map(textOf)
  t.ok(inTable('del.style').includes('very'))
  t.ok(inTable('ins').some((words) => /meekly/.test(words)))
  t.ok(inTable('mark.outlet').includes('slammed'))
  t.match(document.querySelector('#side-by-side table mark')?.getAttribute('title'), /^[a-z-]+: .+\.$/)
})

t.test('lists by wording if there are more outlets than columns', async (t) => {
  const document = parse(comparisonOf({ articles: makeStory(20, 7) }))
  t.equal(document.querySelector('#side-by-side table'), null)
  t.match(textOf(document.querySelector('#side-by-side .row')), /^\d+ of 20/)
})

t.test('says that a list is cut', async (t) => {
  const additions = Array.from({ length: 1234 }, () => comparison.additions[0]!)
  t.match(writeReport({ ...comparison, additions }), /1,084 more are not printed/)
})

t.test('has neither script nor anything from elsewhere, and its policy allows its own style sheet alone', async (t) => {
  const page = writeReport(comparison)
  t.notMatch(page, /<script|\ssrc=|<link|<iframe|@import|url\(|\son[a-z]+=|\sstyle=/i)
  t.match(page, `content="${reportPolicy}"`)
  t.match(reportPolicy, /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/)
})

const elements = new Set(
  'html head meta title style body header main section h1 h2 h3 p span strong small table thead tbody tr th td svg rect line ul li dl dt dd div blockquote q mark ins del bdi time'.split(
    ' '
  )
)
const attributes = new Set(
  'lang charset http-equiv content name id class scope colspan dir title aria-hidden rowspan viewBox viewbox preserveAspectRatio preserveaspectratio x y width height x1 x2 y1 y2 datetime'.split(
    ' '
  )
)

t.test('has no element and no attribute from an article, whatever it contains', async (t) => {
  fc.assert(
    fc.property(strangeComparison(anyString), (made) => {
      const { document } = parseHTML(writeReport(made))
      for (const element of document.querySelectorAll('*')) {
        if (!elements.has(element.localName)) throw new Error(`element ${element.localName}`)
        for (const { name } of element.attributes) if (!attributes.has(name)) throw new Error(`attribute ${name}`)
      }
      return document.querySelectorAll('section').length === 12 && document.querySelectorAll('style, title').length === 2
    }),
    { numRuns: 60, seed: 20261120 }
  )
  t.pass()
})
