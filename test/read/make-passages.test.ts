import t from 'tap'
import { detectLanguage } from '../../src/read/language/detect-language.ts'
import { makePassages } from '../../src/read/make-passages.ts'
import type { Passage } from '../../src/read/passage.ts'
import { leastCpuTime } from '../least-cpu-time.ts'
import fc from '../seeded-check.ts'

/** Text made of what the stages look at: marks, stops, breaks, list signs, halves of pairs. */
const snippets = [
  ...'“”‘’"\'«»„()[].!?…,;: \n\r\t-—',
  ' ',
  '. ',
  '.” ',
  '\n\n',
  'The port ',
  'Dr. ',
  'U.S. ',
  'he said',
  '1. ',
  'a) ',
  'HARBOUR TIES ',
  'www.osterby.example ',
  '08/16/2030 03:48 PM ',
  ':)',
  '[12]',
  '港。',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  'é',
  'e\u0301',
  '\u200b'
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...snippets), { maxLength: 60 }).map((parts) => parts.join(''))
)

/** Spans in order, not overlapping, inside a text of this length. */
const removedFrom = (cuts: readonly number[], length: number) => {
  const places = [...new Set(cuts.map((cut) => cut % (length + 1)))].sort((a, b) => a - b)
  return places.slice(1).flatMap((end, i) => (i % 2 === 0 ? [{ start: places[i]!, end }] : []))
}

function assertCovers({ text, tokens, sentences, quotations }: Passage): void {
  let at = 0
  for (const { start, end, firstToken, endToken } of sentences) {
    if (firstToken !== at || endToken <= firstToken) throw new Error('a token stands in no sentence, or in two')
    if (start !== tokens.starts[firstToken] || end !== tokens.ends[endToken - 1])
      throw new Error('the span is not that of the tokens')
    at = endToken
  }
  if (at !== tokens.length) throw new Error('tokens are left over')
  const around: number[] = []
  let before = 0
  for (const { start, innerStart, innerEnd, end, depth } of quotations) {
    if (!(before <= start && start <= innerStart && innerStart <= innerEnd && innerEnd <= end && end <= text.length))
      throw new Error('the ends of a quotation are out of order')
    while (around.length > 0 && around.at(-1)! <= start) around.pop()
    if (around.length > 0 && end > around.at(-1)!) throw new Error('two quotations cross')
    if (depth !== around.length) throw new Error('the depth is wrong')
    around.push(end)
    before = start
  }
}

t.test('sentences cover all tokens in order, and quotations nest, in any text', async (t) => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(300), { maxLength: 8 }), (text, cuts) => {
      const removed = removedFrom(cuts, text.length)
      const passages = makePassages(text, text, removed)
      passages.forEach(assertCovers)
      const body = passages.at(-1)!
      for (const { start, end } of body.sentences)
        if (removed.some((gap) => start < gap.end && gap.start < end)) throw new Error('a sentence runs over what was removed')
    }),
    { numRuns: 500, seed: 7 }
  )
  t.pass()
})

t.test('sentences and removed spans contain all letters and digits', async (t) => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(300), { maxLength: 8 }), (text, cuts) => {
      const removed = removedFrom(cuts, text.length)
      const [body] = makePassages(null, text, removed)
      const held = [...removed, ...body!.sentences]
      for (const { index } of text.matchAll(/[A-Za-z0-9]/g))
        if (!held.some(({ start, end }) => start <= index && index < end)) throw new Error(`lost the character at ${index}`)
    }),
    { numRuns: 300, seed: 11 }
  )
  t.pass()
})

t.test('a headline is one sentence', async (t) => {
  const [title] = makePassages('Stop. Go. “Stay!” says Marn', 'Text.', [])
  t.same(
    title!.sentences.map(({ role }) => role),
    ['headline']
  )
  t.equal(makePassages(' ', 'Text.', []).length, 1)
})

t.test('reads long runs of anything in linear time', async (t) => {
  const length = 60_000
  const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  const time = (text: string) =>
    leastCpuTime(() => {
      detectLanguage(text)
      makePassages(null, text, [])
    }, 2)
  const news = fill('The mayor of Marrow Bay said on Monday that “the port will not close,” and added: “We stay.” ')
  time(news)
  const floor = Math.max(time(news), 50)
  const units = [
    'a',
    'A. ',
    '.',
    '. ',
    '“',
    '“ a ',
    "'",
    "a's' ",
    '"',
    '(',
    '( a. ',
    '1. a 2. b ',
    'HARBOUR ',
    '\n',
    'a\n',
    '\ud800',
    '港。',
    'a. [1 ',
    '. :) '
  ]
  for (const unit of units) t.ok(time(fill(unit)) < 10 * floor, `a text of ${JSON.stringify(unit)}`)
})
