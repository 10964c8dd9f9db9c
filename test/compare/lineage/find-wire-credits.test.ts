import t from 'tap'
import { findWireCredits } from '../../../src/compare/lineage/find-wire-credits.ts'
import type { Reading } from '../../../src/schemas/reading.ts'

const readingOf = (text: string, byline: string | null = null): Reading => ({
  article: 'a',
  outlet: 'Osterby Courier',
  outletKey: 'osterby courier',
  title: null,
  url: null,
  publishedAt: null,
  byline,
  language: { tag: 'en', detected: false },
  text,
  removed: [],
  sentences: [],
  attributions: [],
  names: [],
  markers: [],
  scores: { words: { outlet: 0, quoted: 0, attributed: 0 }, families: [], framing: { ratePer1000: 0, interval: [0, 0] } },
  warnings: []
})
const agenciesIn = (text: string, byline: string | null = null) =>
  findWireCredits(readingOf(text, byline)).map(({ credit, isFrame }) => `${credit.agency}${isFrame ? ' frame' : ''}`)

const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
  ['a dateline', 'MARROW BAY, May 3 (Reuters) - The port is shut.', ['Reuters frame']],
  ['a dateline with a dash alone', 'MARROW BAY — (AP) — The port is shut.', ['AP frame']],
  ['a dateline in a later paragraph', 'The storm\n\nOSTERBY (AFP) – The port is shut.', ['AFP frame']],
  ['a credit behind the last sentence', 'The port is shut, he said. (Xinhua)', ['Xinhua frame']],
  ['a credit line', 'The port is shut.\n\nSource: Interfax', ['Interfax frame']],
  ['a copyright line', 'The port is shut.\n\n© 2031 Agence France-Presse. All rights reserved.', ['AFP frame']],
  ['a contribution', 'The port is shut.\n\nThe Associated Press contributed to this report.', ['AP frame']],
  ['what a source told the agency', 'The port is shut, Oren Tashk told Reuters on Monday.', ['Reuters']],
  ['a document that the agency saw', 'The port is shut, says a letter seen by dpa.', ['dpa']],
  ['a byline line', 'Reuters | Osterby | Updated: 01-05-2031 01:17\n\nThe port is shut.', ['Reuters frame']],
  ['a byline with a name', 'By Mira Volant, AP\n\nThe port is shut.', ['AP frame']],
  ['a wire code', 'The port is shut. [nL1N2CO16W]', ['Reuters frame']],
  ['a sign-off', 'The port is shut.\n\n--IANS\nmv/ot', ['IANS frame']],
  ['a sign-off of desks', 'The port is shut.\n\nPTI SKR AND', ['PTI frame']],
  ['the end of a dispatch', 'The port is shut.\n\nEnditem', ['Xinhua frame']],
  ['a picture', 'Boats in the harbour. Photo: AFP\n\nThe port is shut.', ['AFP']],
  ['a picture by way of another', 'Oren Tashk at the quay, AFP via Getty.', ['AFP']],
  ['what an agency reported', 'As reported by Reuters on Monday, the port is shut.', []],
  ['an agency as the topic', 'Reuters and Bloomberg both cut staff in Veldania last year.', []],
  ['capitals that only look like one', 'The AP exam and the PA system were moved to Osterby.', []],
  ['a part of a longer word', 'The TASSO hotel told APX nothing.', []]
]

for (const [behaviour, text, expected] of cases) {
  t.test(`credits agencies: ${behaviour}`, async (t) => t.same(agenciesIn(text), expected))
}

t.test('credits the agency of the byline, with an empty span if the text lacks it', async (t) => {
  t.same(agenciesIn('The port is shut.', 'By Mira Volant, Associated Press'), ['AP frame'])
  const [found] = findWireCredits(readingOf('The port is shut.', 'Reuters Staff'))
  t.same(found?.credit.span, { start: 0, end: 0, text: '' })
})

t.test('cuts every credit out of the text, in time that grows with its length alone', async (t) => {
  const text = `OSTERBY (AFP) - ${'told Reuters '.repeat(20_000)}`
  const credits = findWireCredits(readingOf(text))
  t.equal(credits.length, 20_001)
  t.ok(credits.every(({ credit: { span } }) => text.slice(span.start, span.end) === span.text))
})
