import { makeStory } from './make-story.ts'
import { pick, seededRandom } from './random.ts'

/** A text, or an HTML page, that is made to cost more than its size. */
export interface HostileContent {
  readonly name: string
  readonly field: 'text' | 'html'
  /** About so many characters of it. */
  make(size: number): string
}

const repeat = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Ordinary news of about that size. */
export function news(size: number): string {
  let text = ''
  for (let seed = 1; text.length < size; seed++) text += `${makeStory(2, seed)[1]!.text}\n\n`
  return text.slice(0, size)
}

/** Words in no order that means anything, on and on, without a full stop. */
function oneSentence(size: number): string {
  const random = seededRandom(7)
  const words = news(20_000).match(/[\p{L}’]+/gu)!
  let text = 'The harbour'
  while (text.length < size) text += ` ${pick(random, words)}`
  return text
}

function newWords(size: number): string {
  const random = seededRandom(11)
  let text = ''
  while (text.length < size)
    text += `${Math.floor(random() * 2 ** 52)
      .toString(36)
      .replace(/\d/g, 'e')} `
  return text
}

const paragraph = '<p>The port of Marrow Bay stayed closed on Tuesday, the harbour master said.</p>'

export const hostileContents: readonly HostileContent[] = [
  { name: 'no white space', field: 'text', make: (size) => repeat('abcdefghij', size) },
  { name: 'exclamation marks', field: 'text', make: (size) => repeat('!', size) },
  { name: 'full stops', field: 'text', make: (size) => repeat('.', size) },
  { name: 'opening quotation marks', field: 'text', make: (size) => repeat('“', size) },
  { name: 'straight quotation marks', field: 'text', make: (size) => repeat('" ', size) },
  { name: 'one sentence', field: 'text', make: oneSentence },
  { name: 'words that nobody has seen', field: 'text', make: newWords },
  { name: 'the same sentence', field: 'text', make: (size) => repeat('Ilse Tashk said no. ', size) },
  { name: 'single letters', field: 'text', make: (size) => repeat('a. ', size) },
  { name: 'capitals', field: 'text', make: (size) => repeat('Marrow Bay Port Authority Senate ', size) },
  { name: 'line breaks', field: 'text', make: (size) => repeat('a\n', size) },
  { name: 'white space alone but for a word', field: 'text', make: (size) => `port${repeat(' ', size - 8)}port` },
  { name: 'digits', field: 'text', make: (size) => repeat('1,000.5 ', size) },
  { name: 'hyphens', field: 'text', make: (size) => repeat('well-', size) },
  { name: 'addresses', field: 'text', make: (size) => repeat('https://desk.example/a?b=c&d=e. ', size) },
  { name: 'combining marks', field: 'text', make: (size) => `a${repeat('\u0301', size - 1)}` },
  { name: 'marked letters', field: 'text', make: (size) => repeat('e\u0301\u0302\u0303 ', size) },
  { name: 'zero-width characters', field: 'text', make: (size) => repeat('po\u200brt ', size) },
  { name: 'zero-width characters alone', field: 'text', make: (size) => `port ${repeat('\u200b', size - 10)} port` },
  { name: 'changes of direction', field: 'text', make: (size) => repeat('\u202eport\u202c ', size) },
  { name: 'NUL', field: 'text', make: (size) => repeat('port\0', size) },
  { name: 'lone surrogates', field: 'text', make: (size) => repeat('\ud800 ', size) },
  { name: 'emoji', field: 'text', make: (size) => repeat('👩‍👩‍👧‍👦', size) },
  { name: 'said', field: 'text', make: (size) => repeat('he said, “no,” she said, ', size) },
  { name: 'nested elements', field: 'html', make: (size) => `${repeat('<div>', size)}${paragraph}` },
  { name: 'nested lists', field: 'html', make: (size) => repeat('<ul><li>', size) },
  { name: 'unclosed elements', field: 'html', make: (size) => repeat('<p><b><i><a href="/x">port ', size) },
  { name: 'unclosed comment', field: 'html', make: (size) => `${paragraph}<!-- ${repeat('<p>port', size)}` },
  { name: 'unclosed tag', field: 'html', make: (size) => `${paragraph}${repeat('<a ', size)}` },
  { name: 'unclosed attribute', field: 'html', make: (size) => `${paragraph}<a href="${repeat('x<', size)}` },
  { name: 'attributes', field: 'html', make: (size) => `<div ${repeat('a="b" ', size)}>${paragraph}</div>` },
  { name: 'attributes of many names', field: 'html', make: (size) => `<div ${manyNames(size)}>${paragraph}</div>` },
  { name: 'entities', field: 'html', make: (size) => `<p>${repeat('&amp;&#x41;&lt;', size)}</p>` },
  { name: 'entities that are none', field: 'html', make: (size) => `<p>${repeat('&&&#;&#x;&unknown', size)}</p>` },
  { name: 'paragraphs', field: 'html', make: (size) => repeat(paragraph, size) },
  { name: 'tables', field: 'html', make: (size) => repeat('<table><tr><td>port', size) },
  { name: 'closing tags', field: 'html', make: (size) => `${paragraph}${repeat('</div>', size)}` },
  { name: 'scripts', field: 'html', make: (size) => `${paragraph}${repeat('<script>if (a < b) {}</script>', size)}` },
  {
    name: 'structured data',
    field: 'html',
    make: (size) => `<script type="application/ld+json">${repeat('[', size)}</script>${paragraph}`
  },
  { name: 'angle brackets', field: 'html', make: (size) => repeat('<', size) }
]

function manyNames(size: number): string {
  let names = ''
  for (let i = 0; names.length < size; i++) names += `a${i}=b `
  return names
}
