import t from 'tap'
import { countWords } from '../../../src/compare/sources/count-words.ts'
import { weighSources } from '../../../src/compare/sources/weigh-sources.ts'
import { read } from '../../../src/index.ts'
import fc from '../../seeded-check.ts'

const reading = read({
  outlet: 'Osterby Courier',
  language: 'en',
  text: `“The sale was an outrageous decision,” Mayor Oren Tashk said on Monday.

Officials said that the lighthouse had been empty for years.

Tashk said the board had been “reckless and blind” about the price.`
})
const sources = weighSources(reading)

t.test('adds up what each source is given, by name, most words first', async (t) => {
  const [first] = sources
  t.match(first!.source, /Tashk/)
  t.equal(first!.anonymous, false)
  t.equal(first!.quoted, 6 + 3)
  t.ok(first!.attributed > 0 && first!.attributed < 12, 'the quoted words inside reported speech count once')
})

t.test('counts the markers in a person’s words for that person', async (t) => {
  t.ok(sources[0]!.markers >= 2, 'outrageous, reckless')
})

t.test('keeps sources without a name apart', async (t) => {
  const officials = sources.find(({ source }) => source === 'Officials')
  t.match(officials, { anonymous: true, quoted: 0, markers: 0 })
  t.ok(officials!.attributed >= 6)
})

t.test('the share is of all words of the article', async (t) => {
  const { outlet, quoted, attributed } = reading.scores.words
  const { share, ...first } = sources[0]!
  t.ok(Math.abs(share - (first.quoted + first.attributed) / (outlet + quoted + attributed)) < 0.0001)
})

t.test('words are runs of letters and digits, joined inside', async (t) => {
  for (const [text, words] of [
    ['', 0],
    ['one', 1],
    ['don’t re-open it', 3],
    ['1,000 crowns, in all.', 4],
    ['“Über” – naïve…', 2]
  ] as const)
    t.equal(countWords(text, 0, text.length), words, text)
})

t.test('cutting a text at a space never changes how many words it has', async (t) => {
  const holds = fc.property(fc.array(fc.string()), (parts) => {
    const text = parts.join(' ')
    let sum = 0
    for (const part of text.split(' ')) sum += countWords(part, 0, part.length)
    return sum === countWords(text, 0, text.length)
  })
  t.doesNotThrow(() => fc.assert(holds))
})
