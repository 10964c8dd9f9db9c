import t from 'tap'
import { findQuotations } from '../../../src/read/quotations/find-quotations.ts'
import { findParagraphs } from '../../../src/read/sentences/find-paragraphs.ts'
import { tokenize } from '../../../src/read/tokens/tokenize.ts'
import { quotationKinds } from './quotation-kinds.ts'

function quotationsOf(text: string) {
  const paragraphs = findParagraphs(text, [])
  return findQuotations(tokenize(text, paragraphs), paragraphs)
}

const innersOf = (text: string) => quotationsOf(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))

const cases: readonly [string, string, string[]][] = [
  ['curly marks', '“We stay,” he said.', ['We stay,']],
  ['straight marks', '"We stay," he said. "All of us."', ['We stay,', 'All of us.']],
  ['single marks', '‘We stay,’ he said. A ‘deal’.', ['We stay,', 'deal']],
  ['straight single marks', "'We can't stay,' he said.", ["We can't stay,"]],
  ['guillemets, both ways round', '« Oui », »Ja«', [' Oui ', 'Ja']],
  ['low marks', '„Nein“, he said.', ['Nein']],
  ['typewriter marks', "``Old style,'' he said.", ['Old style,']],
  ['a quotation inside another', '“He said ‘go’ twice,” she said.', ['He said ‘go’ twice,', 'go']],
  ['marks turned the wrong way', 'He was “wrong“ there.', ['wrong']],
  ['no apostrophes', "The workers' and the guards' rights, rock 'n' roll, the '90s, it's.", []],
  ['no curly apostrophes', 'The workers’ rights, ’twas, the ’90s, it’s.', []],
  ['a plural’s apostrophe inside single marks', "'The workers' council stays,' he said.", ["The workers' council stays,"]],
  ['no inches', 'A 6" pipe.', []]
]

for (const [name, text, wanted] of cases) t.test(`finds ${name}`, async (t) => t.same(innersOf(text), wanted))

t.test('runs over paragraphs', async (t) => {
  const text = '“One.\n\n“Two.\n\n“Three,” he said.'
  t.same(innersOf(text), ['One.', 'Two.', 'Three,'])
  t.same(
    quotationsOf(text).map(({ isClosed }) => isClosed),
    [false, false, true]
  )
  t.same(innersOf('“One.\n\nTwo,” he said.'), ['One.', 'Two,'])
})

for (const { name, texts } of quotationKinds)
  t.test(`reads ${name}`, async (t) => {
    for (const [text, wanted] of texts) t.same(innersOf(text), wanted, text)
  })

t.test('ends an unclosed quotation where the next one opens', async (t) => {
  t.same(innersOf('“We go at night. “They stay.”'), ['We go at night.', 'They stay.'])
})

t.test('counts how deep a quotation lies', async (t) => {
  t.same(
    quotationsOf('“A ‘b “c” d’ e” “f”').map(({ depth }) => depth),
    [0, 1, 2, 0]
  )
})

t.test('never lets two quotations cross', async (t) => {
  for (const text of ['«“«“', '« “a « b” c', "“One.\n\na ' b ” c '", '“a ‘b” c’']) {
    const found = quotationsOf(text)
    for (const a of found) for (const b of found) t.notOk(a.start < b.start && b.start < a.end && a.end < b.end, text)
  }
})
