import t from 'tap'
import { isWord, tokenAt, tokenize } from '../../../src/read/tokens/tokenize.ts'

const formsOf = (text: string) => {
  const { starts, ends } = tokenize(text, [{ start: 0, end: text.length }])
  return starts.map((start, i) => text.slice(start, ends[i]))
}

const cases: readonly [string, string, string[]][] = [
  ['clitics apart', 'Lee’s don’t', ['Lee', '’s', 'do', 'n’t']],
  ['compounds whole', 'a full-blown U.S.-backed row', ['a', 'full-blown', 'U.S.-backed', 'row']],
  ['figures whole', '1,200.50 at 10:30', ['1,200.50', 'at', '10:30']],
  ['abbreviations with their stop', 'Dr. J. Lee, Sens. Marn', ['Dr.', 'J.', 'Lee', ',', 'Sens.', 'Marn']],
  ['the stop of a sentence apart', 'He left.', ['He', 'left', '.']],
  ['runs of one mark whole, quotation marks single', '""?!!', ['"', '"', '?', '!!']],
  ['an address whole and its marks apart', '"www.osterby.example/a",', ['"', 'www.osterby.example/a', '"', ',']]
]

for (const [name, text, wanted] of cases) t.test(`keeps ${name}`, async (t) => t.same(formsOf(text), wanted))

t.test('gives norms, tags and lemmas to every token', async (t) => {
  const tokens = tokenize('Lee’s boats sank.', [{ start: 0, end: 17 }])
  t.same(tokens.norms, ['lee', "'s", 'boats', 'sank', '.'])
  t.equal(tokens.lemmas[2], 'boat')
  t.equal(tokens.tags.length, tokens.length)
  t.same(
    tokens.norms.map((_, i) => isWord(tokens, i)),
    [true, false, true, true, false]
  )
})

t.test('finds the first token from an offset on', async (t) => {
  const tokens = tokenize('a bb ccc', [{ start: 0, end: 8 }])
  t.same(
    [0, 1, 2, 3, 5, 8].map((offset) => tokenAt(tokens, offset)),
    [0, 1, 1, 2, 2, 3]
  )
})

t.test('bounds the length of a token', async (t) => {
  const { starts, ends } = tokenize('x'.repeat(5000), [{ start: 0, end: 5000 }])
  t.ok(starts.every((start, i) => ends[i]! - start <= 513))
  t.equal(ends.at(-1), 5000)
})
