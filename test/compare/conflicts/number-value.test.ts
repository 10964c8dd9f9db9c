import t from 'tap'
import { readNumber } from '../../../src/compare/conflicts/number-value.ts'
import { plainWord, scanWords } from '../../../src/words/scan-words.ts'

const valueIn = (text: string) => {
  const { starts, ends } = scanWords(text)
  const words = starts.map((start, i) => plainWord(text.slice(start, ends[i]!)))
  return readNumber(words, 0, (i) => text.slice(ends[i]!, starts[i + 1] ?? ends[i]!))?.value
}

t.test('reads the value of numbers in figures and in words', async (t) => {
  const cases: [string, number | undefined][] = [
    ['12 men', 12],
    ['1,200 men', 1200],
    ['1 200 men', 1200],
    ['1200.5 tons', 1200.5],
    ['1.2 million crowns', 1_200_000],
    ['1.2bn crowns', 1_200_000_000],
    ['24-year-old clerk', 24],
    ['twelve hundred men', 1200],
    ['twenty-five men', 25],
    ['two dozen men', 24],
    ['one hundred and five men', 105],
    ['three million two hundred thousand', 3_200_000],
    ['one man', undefined],
    ['14th man', undefined],
    ['1990s music', undefined],
    ['3-2 win', undefined],
    ['12.05.2031', undefined]
  ]
  for (const [text, value] of cases) t.equal(valueIn(text), value, text)
})
