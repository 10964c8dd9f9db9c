import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import fc from '../../seeded-check.ts'
import { makeReadings, type Told } from '../story/make-readings.ts'

/** Rows of the text as `article:place,place` cells, in no particular order. */
function rowsOf(...articles: readonly Told[]): string[] {
  const story = indexStory(makeReadings(...articles))
  return alignSentences(story)
    .filter(({ isTitle }) => !isTitle)
    .map(({ cells }) =>
      cells
        .map(
          ({ article, sentences }) =>
            `${story.articles[article]!.reading.article}:${sentences.map(({ place }) => place).join(',')}`
        )
        .sort()
        .join(' ')
    )
    .sort()
}

const quay = 'A fire destroyed the old customs house on the quay of Marrow Bay on Monday.'
const tashk = 'General Oren Tashk ordered two brigades of the coastal guard to close the harbour.'
const grain = 'Grain prices in Veldania have doubled since the spring drought ruined the barley.'
const strike = 'Dockers at the Osterby terminal voted for a strike over unpaid night shifts.'

t.test('puts identical sentences into one row, whatever their order and typography', async (t) => {
  t.strictSame(rowsOf({ id: 'a', sentences: [quay, tashk, grain] }, { id: 'b', sentences: [grain, quay.toUpperCase(), tashk] }), [
    'a:0 b:1',
    'a:1 b:2',
    'a:2 b:0'
  ])
})

t.test('aligns edited and rewritten sentences', async (t) => {
  const edited = 'A fire destroyed the customs house on the quay of Marrow Bay late on Monday.'
  const rewritten = 'Two brigades were told by General Tashk to shut the harbour.'
  t.strictSame(rowsOf({ id: 'a', sentences: [quay, tashk, grain] }, { id: 'b', sentences: [edited, rewritten, grain] }), [
    'a:0 b:0',
    'a:1 b:1',
    'a:2 b:2'
  ])
})

t.test('keeps two different sentences about one person apart', async (t) => {
  const born = 'General Oren Tashk was born in a fishing village north of Osterby.'
  t.strictSame(rowsOf({ id: 'a', sentences: [quay, tashk] }, { id: 'b', sentences: [quay, born] }), ['a:0 b:0', 'a:1', 'b:1'])
})

t.test('holds both halves of a split sentence in one cell', async (t) => {
  const merged = `${quay.slice(0, -1)}, and dockers at the Osterby terminal voted for a strike over unpaid night shifts.`
  t.strictSame(rowsOf({ id: 'a', sentences: [quay, strike, grain] }, { id: 'b', sentences: [merged, grain] }), [
    'a:0,1 b:0',
    'a:2 b:1'
  ])
})

t.test('does not join two sentences of an article that only share words with another', async (t) => {
  const [first, second] = [
    'The coastal guard closed the harbour of Marrow Bay.',
    'The coastal guard reopened the harbour of Marrow Bay.'
  ]
  const rows = rowsOf({ id: 'a', sentences: [first, second] }, { id: 'b', sentences: [first, second] })
  t.strictSame(rows, ['a:0 b:0', 'a:1 b:1'])
})

t.test('pairs the second time an article says the same with the second time of another', async (t) => {
  const said = 'He did not elaborate.'
  t.strictSame(rowsOf({ id: 'a', sentences: [quay, said, grain, said] }, { id: 'b', sentences: [said, said] }), [
    'a:0',
    'a:1 b:0',
    'a:2',
    'a:3 b:1'
  ])
})

t.test('keeps a heading apart from running text', async (t) => {
  t.strictSame(rowsOf({ id: 'a', sentences: ['# Harbour closed'] }, { id: 'b', sentences: ['Harbour closed'] }), ['a:0', 'b:0'])
})

t.test('puts all headlines into the first row, whatever they say', async (t) => {
  const story = indexStory(
    makeReadings(
      { id: 'a', title: 'Fire', sentences: [quay] },
      { id: 'b', sentences: [quay] },
      { id: 'c', title: 'Grain', sentences: [grain] }
    )
  )
  const [row] = alignSentences(story)
  t.strictSame([row!.isTitle, row!.cells.map(({ article }) => story.articles[article]!.reading.article)], [true, ['a', 'c']])
})

t.test('holds sentences without any word', async (t) => {
  t.strictSame(rowsOf({ id: 'a', sentences: ['…', '—'] }, { id: 'b', sentences: ['…'] }), ['a:0 b:0', 'a:1'])
})

t.test('puts every sentence into exactly one row and knows a sentence again', async () => {
  const word = fc.constantFrom('harbour', 'Tashk', 'grain', 'closed', 'the', 'Osterby', '1,200', 'said', 'fire', '…')
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (articles) => {
      const story = indexStory(makeReadings(...articles.map((sentences, i) => ({ id: `a${i}`, sentences }))))
      const rows = alignSentences(story)
      const placed = rows.flatMap(({ cells }) => cells.flatMap(({ sentences }) => sentences))
      const total = articles.reduce((sum, sentences) => sum + sentences.length, 0)
      const isCellOnce = rows.every(({ cells }) => new Set(cells.map(({ article }) => article)).size === cells.length)
      return isCellOnce && placed.length === total && new Set(placed).size === total
    })
  )
})

t.test('aligns an article with its own copy sentence by sentence', async () => {
  const sentence = fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const story = indexStory(makeReadings({ id: 'a', sentences }, { id: 'b', sentences }))
      return alignSentences(story).every(({ cells }) => {
        const [a, b] = cells
        return cells.length === 2 && a!.sentences.every(({ wording }, i) => wording === b!.sentences[i]!.wording)
      })
    })
  )
})
