import t from 'tap'
import { countKeptWordsOf } from '../../../src/compare/align/count-kept-words.ts'
import { longestIncreasingRun } from '../../../src/compare/align/longest-increasing-run.ts'
import fc from '../../seeded-check.ts'

function plainCount(a: readonly number[], b: readonly number[]): number {
  let row = new Array(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]!))
    row = next
  }
  return row[b.length]
}

t.test('counts the words kept in order as the textbook does', async () => {
  const words = fc.array(fc.nat({ max: 6 }), { maxLength: 80 })
  fc.assert(fc.property(words, words, (a, b) => countKeptWordsOf(a)(b) === plainCount(a, b)))
})

t.test('counts nothing beyond the first 2,000 words', async (t) => {
  const long = Array.from({ length: 3000 }, (_, i) => i)
  t.equal(countKeptWordsOf(long)(long), 2000)
})

t.test('counts again from the start for another wording', async (t) => {
  const count = countKeptWordsOf([1, 2, 3])
  t.strictSame([count([1, 3]), count([2]), count([1, 2, 3])], [2, 1, 3])
})

t.test('finds a longest increasing run', async (t) => {
  const cases: [number[], boolean[]][] = [
    [[], []],
    [[4], [true]],
    [
      [3, 0, 1, 2],
      [false, true, true, true]
    ],
    [
      [1, 2, 3, 0],
      [true, true, true, false]
    ]
  ]
  for (const [values, expected] of cases) t.strictSame(longestIncreasingRun(values), expected)
})

t.test('finds a run that increases and that nothing outside could lengthen', async () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 15 }), (values) => {
      const isOn = longestIncreasingRun(values)
      const run = values.filter((_, i) => isOn[i])
      const best = values.map(() => 1)
      values.forEach((value, i) => {
        for (let j = 0; j < i; j++) if (values[j]! < value) best[i] = Math.max(best[i]!, best[j]! + 1)
      })
      return run.every((value, i) => i === 0 || run[i - 1]! < value) && run.length === Math.max(0, ...best)
    })
  )
})
