import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { compareReadings } from '../../src/compare/compare-readings.ts'
import { compare } from '../../src/index.ts'
import { writeSummary } from '../../src/present/write-summary.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../examples/harbour-story.json'), 'utf8'))
const empty = compareReadings([])

t.test('reports what an editor would look for in the example', async (t) => {
  const summary = writeSummary(compare(example))
  t.match(summary, /Coast and Harbour Review \[review\] – not this story/)
  t.match(summary, /Skarn Tribune drops “very”/)
  t.match(summary, /\d+ change the meaning, \d+ the style, \d+ the surface \(\d+ only typographic\)/)
  t.match(summary, /The Tidewatch: .*strongman \(!\)/)
  const rates = summary.slice(summary.indexOf('Framing in'))
  t.ok(rates.indexOf('The Tidewatch') < rates.indexOf('Osterby Courier'), 'the most framed outlet stands first')
})

const summaryOf = (parts: Partial<Parameters<typeof writeSummary>[0]>) => writeSummary({ ...empty, ...parts })

t.test('says so if nothing was found', async (t) => {
  const summary = writeSummary(empty)
  t.equal(summary.match(/nothing found/g)?.length, 13)
})

t.test('an article cannot move the cursor or turn the line round', async (t) => {
  const membership = [{ article: 'a1', belongs: false, similarity: 0, reason: 'has \u001b[2J and \u202e in it' }]
  t.notMatch(writeSummary({ ...empty, membership }), /[\u001b\u202e]/)
})

t.test('shows sentences side by side: the same, edited, rewritten, left out', async (t) => {
  const summary = writeSummary(compare(example))
  const section = summary.slice(summary.indexOf('Sentence by sentence'), summary.indexOf('\n\nEdits'))
  for (const line of [/^ {2}r\d+ {2}Osterby Courier: “/m, /^ {6}= /m, /^ {6}~ .*“.*” → “.*”/m, /^ {6}≈ .*: “/m, /^ {6}– /m]) {
    t.match(section, line)
  }
  t.match(section, /\d+ sentences are in one article only$/)
})

t.test('lists conflicts with their row', async (t) => {
  const told = summaryOf({
    conflicts: [
      {
        row: 'r3',
        kind: 'number',
        values: ['three', 'two'].map((text, i) => ({ text, articles: [`a${i}`], spans: [] }))
      }
    ]
  })
  t.match(told, /r3 {2}number: “three” \(a0\) – “two” \(a1\)/)
})

t.test('colours go around whole lines, and no line has others', async (t) => {
  const articles = compare(example)
  const painted = writeSummary(articles, (tone, text) => `<${tone}>${text}</${tone}>`)
  t.match(painted, /^<bold>Articles<\/bold>$/m)
  t.match(painted, /^ {2}<yellow>Coast and Harbour Review \[review\] – not this story: .*<\/yellow>$/m)
  t.equal(painted.replace(/<\/?(?:bold|green|yellow|red)>/g, ''), writeSummary(articles))
})

t.test('names every kind of alteration', async (t) => {
  const alteration = (op: 'insert' | 'delete' | 'replace' | 'trim' | 'reattribute') => ({
    article: 'a2',
    against: 'a1',
    op,
    text: 'old words',
    replacement: 'new words',
    significance: 'meaning' as const
  })
  const alterations = (['insert', 'delete', 'replace', 'trim', 'reattribute'] as const).map(alteration)
  const summary = writeSummary({ ...empty, quotes: [{ id: 'q0', speaker: null, verdict: 'altered', versions: [], alterations }] })
  const lines = [
    'a2 adds “new words”',
    'a2 drops “old words”',
    'a2 has “new words” instead of “old words”',
    'a2 cuts “old words”',
    'a2 attributes it to new words instead of old words'
  ]
  for (const line of lines) t.match(summary, line)
})
