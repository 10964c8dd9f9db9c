import t from 'tap'
import { pairMethods } from '../../bench/competitor-methods.ts'
import { countTruePairs, f1, labelSentences, type Tally, tallyLinks, tallyRows } from '../../bench/competitor-truth.ts'
import { tellStory } from '../../bench/make-story.ts'
import { read } from '../../src/index.ts'

const labels = [
  ['a', 'b', 'c'],
  ['a', 'c', 'd'],
  ['a', 'x']
]

t.test('counts the pairs that correspond', async (t) => {
  t.equal(countTruePairs(labels), 3 + 1)
})

t.test('rows of nothing but the truth have an F1 of 1; what they join wrongly and leave apart costs', async (t) => {
  const perfect = [[['a'], ['a'], ['a']], [['c'], ['c']], [['b']], [['d']], [['x']]]
  t.equal(f1(tallyRows(perfect), 4), 1)
  const flawed = [[['a'], ['a'], ['x']], [['c'], ['c']], [['b']], [['d']], [['a']]]
  t.same(tallyRows(flawed), { right: 2, found: 4 })
  t.equal(f1(tallyRows(flawed), 4), 0.5)
})

t.test('rows and links over the same pairs are worth the same', async (t) => {
  const tally: Tally = { right: 0, found: 0 }
  tallyLinks(
    tally,
    [
      [0, 0],
      [2, 1]
    ],
    labels[0]!,
    labels[1]!
  )
  t.same(
    tally,
    tallyRows([
      [['a'], ['a']],
      [['c'], ['c']]
    ])
  )
})

t.test('the story knows where each fact is', async (t) => {
  const { articles, truth } = tellStory(8, 5)
  const texts = new Map<number, string[]>()
  for (const [i, spans] of truth.entries()) {
    for (const { start, end, fact } of spans) texts.set(fact, [...(texts.get(fact) ?? []), articles[i]!.text.slice(start, end)])
  }
  const told = [...texts.values()].filter((each) => each.length > 2)
  t.ok(told.length >= 20)
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  for (const [first, ...others] of told) {
    for (const other of others)
      t.ok([...words(first!)].filter((word) => words(other).has(word)).length > 0.6 * words(first!).size)
  }
})

t.test('competitors find reprinted sentences', async (t) => {
  const { articles, truth } = tellStory(6, 11)
  const readings = articles.map(read)
  const told = labelSentences(readings, truth)
  for (const name of ['jsdiff diffSentences', 'TF-IDF cosine'] as const) {
    const link = pairMethods[name](0.5)(readings)
    const tally: Tally = { right: 0, found: 0 }
    for (let left = 0; left < 6; left++) {
      for (let right = 0; right < left; right++) tallyLinks(tally, link(right, left), told[right]!, told[left]!)
    }
    t.ok(tally.right / tally.found > 0.9, `${name}: ${tally.right} of ${tally.found} are right`)
    t.ok(f1(tally, countTruePairs(told)) > 0.5, name)
  }
})
