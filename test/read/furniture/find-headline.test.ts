import t from 'tap'
import { findHeadline } from '../../../src/read/furniture/find-headline.ts'

const body = 'The harbour of Osterby stays closed, the port authority said on Monday. Two cranes fell in the storm.'

const found: [text: string, headline: string][] = [
  [`Quay of Osterby closed after storm\n\n${body}`, 'Quay of Osterby closed after storm'],
  [`Storm shuts Osterby harbour\n\nBy Lee Marn\n\n${body}`, 'Storm shuts Osterby harbour'],
  [`Home\n\nStorm shuts Osterby harbour\n\n9 May 2031, 14:05\n\n${body}`, 'Storm shuts Osterby harbour'],
  [`STORM SHUTS OSTERBY HARBOUR\r\n\r\n${body}`, 'STORM SHUTS OSTERBY HARBOUR'],
  [
    `‘Never again’: Osterby mourns its cranes\n\nTwo of them fell on the northern quay\n\n${body}`,
    '‘Never again’: Osterby mourns its cranes'
  ]
]
const none: [name: string, text: string][] = [
  ['a line right above the text', `Storm shuts Osterby harbour\n${body}`],
  ['a sentence', `The harbour of Osterby is shut.\n\n${body}`],
  ['a dateline', `PORT DUNMORE (AFP) — Osterby is shut\n\n${body}`],
  ['a line whose words the text never takes up', `Letters to our readers\n\n${body}`],
  ['a line without text behind it', 'Storm shuts Osterby harbour\n\nCranes fell\n\nShips wait'],
  ['a question to others', `Can you tell me where Osterby harbour is?\n\n${body}`],
  ['what a reader writes', 'Great harbour at Osterby\n\nI love this harbour and you will too, thanks to my friends at Osterby.'],
  ['a greeting', `Dear harbour master,\n\n${body}`],
  ['a headline and its date in one', `Storm shuts Osterby harbour Friday, May 9, 2031\n\n${body}`],
  ['text alone', body]
]

/** First lines of transcripts, and headlines that speak all the same. */
const speech = [
  'Okay, the next item is, uh, Osterby harbour',
  'Yes, the harbour of Osterby is what we, um, wanted to see?',
  'Hello, is that the Osterby harbour office?',
  'And the harbour, erm, of Osterby',
  'Hey, where were the cranes of Osterby?'
]
const headlines = [
  'Okays and nays: Osterby votes on its harbour',
  'Yes to a new harbour: Osterby votes',
  'Hello Osterby: harbour greets its first ship',
  'Umber Line leaves Osterby harbour',
  'Oh so close: Osterby misses its harbour target'
]

t.test('distinguishes the first line of a transcript from a headline', async (t) => {
  for (const line of speech) t.equal(findHeadline(`${line}\n\n${body}`), null, line)
  for (const line of headlines) t.ok(findHeadline(`${line}\n\n${body}`), line)
})

/** Lines that lead around a site, and headlines that resemble them. */
const navigation = [
  'Home | World | Harbour | Weather | Subscribe',
  'Osterby · Skarn · Velda',
  'News / Osterby / Harbour',
  'Osterby   Harbour & Port   Markets',
  'Home > News > Osterby harbour',
  'News » Storm over Osterby harbour',
  'You are here: the Osterby harbour page',
  'Osterby Harbour News',
  'World and Harbour News',
  'Harbour, Arts and Books'
]
const reports = [
  'Storm shuts harbour of Osterby | Osterby Courier',
  'Opinion | Why the harbour of Osterby must open',
  'World | Osterby harbour closed for a week',
  'Cranes, tugs / barges and the harbour of Osterby',
  'Cranes 3 > 2: Osterby harbour counts again',
  'Tugs > cranes at Osterby harbour, says crew',
  'Osterby Harbour Bans Football',
  'Osterby harbour is back in business',
  'News of the storm reaches Osterby',
  'Harbour of Osterby and World Trade Talks Resume'
]

t.test('tells a menu, a breadcrumb trail and the name of a section from a headline', async (t) => {
  const headline = 'Storm shuts Osterby harbour'
  for (const line of navigation) {
    t.equal(findHeadline(`${line}\n\n${body}`), null, line)
    const above = `${line}\n\n${headline}\n\n${body}`
    t.match(findHeadline(above), { start: above.indexOf(headline) }, `${line}, above a headline`)
    const below = `${headline}\n\n${line}\n\n${body}`
    t.match(findHeadline(below), { start: 0 }, `${line}, below a headline`)
  }
  for (const line of reports) t.match(findHeadline(`${line}\n\n${body}`), { start: 0, end: line.length }, line)
})

t.test('finds the headline above a pasted text', async (t) => {
  for (const [text, headline] of found) {
    const place = findHeadline(text)
    t.equal(place && text.slice(place.start, place.end), headline)
  }
})

t.test('mistakes nothing else for a headline', async (t) => {
  for (const [name, text] of none) t.equal(findHeadline(text), null, name)
})
