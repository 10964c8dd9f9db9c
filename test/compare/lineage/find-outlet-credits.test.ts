import t from 'tap'
import { coversWhole, findOutletCredits } from '../../../src/compare/lineage/find-outlet-credits.ts'
import type { Reading } from '../../../src/schemas/reading.ts'
import fc from '../../seeded-check.ts'

const creditsIn = (text: string, outlet = 'The Osterby Courier', isClear = true) =>
  findOutletCredits({ article: 'a', text } as Reading, outlet, isClear)

const credited = [
  'The port is shut, according to the Osterby Courier.',
  'The Osterby Courier reported on Monday that the port is shut.',
  'The port is shut, as first reported by the Osterby Courier.',
  'Oren Tashk told the Osterby Courier that the port is shut.',
  'Source: Osterby Courier',
  'Translated from the Osterby Courier by our own desk.',
  'The Osterby Courier’s report names fourteen boats.',
  'In an interview with the Courier, Tashk said so.',
  'The Courier has learned that the port is shut.',
  'Fuente: Osterby Courier'
]
const mentioned = [
  'The Osterby Courier moved to a new building last year.',
  'Workers of the Osterby Courier went on strike.',
  'A courier reported to the barracks at noon.',
  'The port is shut, according to the Osterby Courierists.',
  'He bought the Osterby Courier from his brother.'
]

for (const text of credited) t.test(`is a credit: ${text}`, async (t) => t.equal(creditsIn(text).length, 1))
for (const text of mentioned) t.test(`is not a credit: ${text}`, async (t) => t.same(creditsIn(text), []))

t.test('uses the short name only if no other outlet of the set has it', async (t) => {
  t.equal(creditsIn('The Courier reported that the port is shut.').length, 1)
  t.same(creditsIn('The Courier reported that the port is shut.', 'The Osterby Courier', false), [])
})

t.test('distinguishes credits of the whole text from credits of a passage', async (t) => {
  const covers = (text: string) => coversWhole(text, creditsIn(text)[0]!.start)
  t.ok(covers('Source: Osterby Courier'))
  t.ok(covers('This was first reported by the Osterby Courier.'))
  t.ok(covers('Translated from the Osterby Courier.'))
  t.notOk(covers('The port is shut, according to the Osterby Courier.'))
  t.notOk(covers('Tashk told the Osterby Courier so.'))
})

t.test('gives spans that cut out the name, in any text', async () => {
  const piece = fc.constantFrom(
    'the ',
    'Courier',
    'Osterby Courier',
    ' reported',
    'according to ',
    '\n',
    '. ',
    '“',
    'Source: ',
    'x'
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      return creditsIn(text).every(({ start, end, text: found }) => text.slice(start, end) === found && found.endsWith('Courier'))
    }),
    { seed: 5 }
  )
})
