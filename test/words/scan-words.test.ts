import t from 'tap'
import { plainWord, scanWords } from '../../src/words/scan-words.ts'
import fc from '../seeded-check.ts'

const wordsOf = (text: string) => {
  const { starts, ends } = scanWords(text)
  return starts.map((start, i) => plainWord(text.slice(start, ends[i]!)))
}

t.test('cuts a text into its words', async (t) => {
  const cases: [string, string[]][] = [
    ['', []],
    ['… — !', []],
    ['The port of Marrow Bay.', ['the', 'port', 'of', 'marrow', 'bay']],
    ['“It’s Tashk’s,” she said', ["it's", "tashk's", 'she', 'said']],
    ['a well-known, far‑off place', ['a', 'well-known', 'far-off', 'place']],
    ['1,200.5 men at 9:30', ['1,200.5', 'men', 'at', '9', '30']],
    ['U.S. envoy, the U.N.', ['u.s', 'envoy', 'the', 'u.n']],
    ['the end.Then more', ['the', 'end', 'then', 'more']],
    ['Żółć naïve 東京', ['żółć', 'naïve', '東京']]
  ]
  for (const [text, expected] of cases) t.strictSame(wordsOf(text), expected, text)
})

t.test('makes typography the same', async (t) => {
  t.equal(plainWord('DON’T'), "don't")
  t.equal(plainWord('co\u00adop'), 'coop')
})

t.test('finds words in order, inside the text, never overlapping', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { starts, ends } = scanWords(text)
      return starts.every((start, i) => start < ends[i]! && ends[i]! <= text.length && (i === 0 || ends[i - 1]! <= start))
    })
  )
})
