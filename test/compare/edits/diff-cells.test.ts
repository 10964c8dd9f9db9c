import t from 'tap'
import { makeCellCutter } from '../../../src/compare/edits/cell-tokens.ts'
import { diffCells } from '../../../src/compare/edits/diff-cells.ts'
import { cellOf } from './cell-of.ts'

/** The changes between two sentences: “base > variant class significance”. */
function changes(base: string, variant: string): string[] {
  const cut = makeCellCutter()
  const [b, v] = [cut(cellOf(base), false), cut(cellOf(variant), false)]
  return diffCells(b, v).map((change) => {
    const write = (tokens: typeof b, from: number, to: number) => {
      const forms = tokens.forms.slice(from, to)
      return forms.map(({ raw }) => raw).join(' ')
    }
    const left = write(b, change.baseFrom, change.baseTo)
    const right = write(v, change.variantFrom, change.variantTo)
    return `${left} > ${right} ${change.class} ${change.significance}`
  })
}

const cases: readonly (readonly [behaviour: string, base: string, variant: string, expected: readonly string[]])[] = [
  ['equal sentences', 'The port of Marrow Bay closed.', 'The port of Marrow Bay closed.', []],
  [
    'house spelling, next to another word',
    'A recognized state fell.',
    'A recognised country fell.',
    ['recognized > recognised spelling surface', 'state > country synonym style']
  ],
  ['a hyphen for a space', 'the mid-term vote', 'the mid term vote', ['- >  spelling surface']],
  ['two words for one', 'the mid-term vote', 'the midterm vote', ['mid - term > midterm spelling surface']],
  ['an acronym for a name', 'The United Ports agreed.', 'The UP agreed.', ['United Ports > UP abbreviation surface']],
  ['initials without stops', 'The U.P. envoy left.', 'The UP envoy left.', ['U.P. > UP abbreviation surface']],
  [
    'a short form with its stop',
    'On September 5 it rained.',
    'On Sept. 5 it rained.',
    ['September > Sept . abbreviation surface']
  ],
  ['thousands set otherwise', 'some 1,200 people', 'some 1 200 people', ['1,200 > 1 200 number-format surface']],
  [
    'a currency by its sign and by its word',
    'It lost $4.5 million in May.',
    'It lost 4.5 million dollars in May.',
    ['$ >  number-format surface', ' > dollars number-format surface']
  ],
  [
    'a currency beside another format of its sum',
    'The bridge cost €12m in all.',
    'The bridge cost 12 million euros in all.',
    ['€ >  number-format surface', '12m > 12 million number-format surface', ' > euros number-format surface']
  ],
  [
    'another currency',
    'A ticket costs $40 now.',
    'A ticket costs 40 euros now.',
    ['$ >  wording meaning', ' > euros wording meaning']
  ],
  [
    'the signs of two sums',
    'It gave $40 to us and 30 to them.',
    'It gave 40 to us and $30 to them.',
    ['$ >  order meaning', ' > $ order meaning']
  ],
  [
    'names that exchange their parts',
    'Holm blamed Varn for the collapse.',
    'Varn blamed Holm for the collapse.',
    ['Holm blamed >  order meaning', ' > blamed Holm order meaning']
  ],
  ['a number in words', 'in twelve hundred boats', 'in 1,200 boats', ['twelve hundred > 1,200 number-format surface']],
  ['per cent as a sign', 'by 12 per cent', 'by 12%', ['per cent > % number-format surface']],
  ['another number', 'killed 12 men', 'killed 15 men', ['12 > 15 number meaning']],
  ['another day', 'It ended on Monday.', 'It ended on Sunday.', ['Monday > Sunday time meaning']],
  ['another name', 'He flew to Osterby today.', 'He flew to Lindrum today.', ['Osterby > Lindrum name meaning']],
  ['a name cut to the surname', 'said Oren Tashk today', 'said Tashk today', ['Oren >  name style']],
  ['two transliterations', 'where Khadaffin stood', 'where Qadafin stood', ['Khadaffin > Qadafin spelling surface']],
  [
    'a dropped source',
    'A letter, seen by the Osterby Wire, told more.',
    'A letter told more.',
    [', seen by the Osterby Wire , >  attribution meaning']
  ],
  ['an added source', 'The port is shut.', 'The port is shut, officials said.', [' > , officials said attribution meaning']],
  ['a modal dropped', 'The port may reopen.', 'The port reopens.', ['may >  hedge meaning', 'reopen > reopens tense style']],
  ['an intensifier dropped', 'a very troubling sign', 'a troubling sign', ['very >  intensifier style']],
  ['a negation added', 'They were told.', 'They were not told.', [' > not negation meaning']],
  ['a negation by prefix', 'It is likely to pass.', 'It is unlikely to pass.', ['likely > unlikely negation meaning']],
  ['another speech verb', 'Tashk said so.', 'Tashk claimed so.', ['said > claimed speech-verb meaning']],
  ['another tense', 'Troops have moved on.', 'Troops had been moving on.', ['have moved > had been moving tense style']],
  ['a prospect in reported speech', 'It will end soon.', 'It would end soon.', ['will > would tense style']],
  ['function words alone', 'the head of the port', 'the head at a port', ['of the > at a function-word style']],
  ['a contraction', 'They do not know.', "They don't know.", ["do not > don't abbreviation surface"]],
  ['a word exchanged', 'The talks stalled.', 'The negotiations stalled.', ['talks > negotiations synonym style']],
  ['content left out', 'The tense talks stalled.', 'The talks stalled.', ['tense >  wording meaning']],
  [
    'marks and case',
    '“We know,” he said',
    '"we know", he said',
    [
      '“ > " punctuation surface',
      'We > we punctuation surface',
      ', >  punctuation surface',
      '” > " punctuation surface',
      ' > , punctuation surface'
    ]
  ]
]

for (const [behaviour, base, variant, expected] of cases) {
  t.test(`says what changed: ${behaviour}`, async (t) => t.same(changes(base, variant), expected))
}

t.test('treats texts that share next to nothing as one replacement, in bounded time', async (t) => {
  const text = (seed: number) => Array.from({ length: 4000 }, (_, i) => `w${(i * seed) % 3989}`).join(' ')
  t.ok(changes(text(7), text(1931)).length > 0)
})
