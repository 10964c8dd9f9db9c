import t from 'tap'
import { compare } from '../../../src/index.ts'
import fc from '../../seeded-check.ts'

const filler = [
  'Forty ships were waiting outside Marrow Bay, which the weather had shut since Monday.',
  'Pilot Oren Tashk would not leave Marrow Bay before noon.'
]
const naming = (...texts: readonly string[]) =>
  compare({
    articles: texts.map((text, i) => ({
      id: `o${i}`,
      outlet: `Outlet ${i}`,
      language: 'en',
      text: `${filler[0]} ${text} ${filler[1]}`
    }))
  }).naming
/** The entries without a name as “type name: nouns of the first | nouns of the second”. */
const lines = (...texts: readonly string[]) =>
  naming(...texts)
    .filter(({ outlets }) => outlets.some(({ entry }) => entry?.includes('.g')))
    .map(({ type, name, outlets }) => `${type} ${name}: ${outlets.map(({ names }) => names.join(', ')).join(' | ')}`)

const twice = (phrase: string) => `Many spoke of ${phrase}. Nobody could explain ${phrase}.`

const joined: readonly (readonly [behaviour: string, a: string, b: string, line: string])[] = [
  ['one noun of two articles', 'the angry protesters', 'the protesters', 'group protester: protester | protester'],
  ['two nouns of one sense', 'the lawsuit', 'the suit', 'event lawsuit: lawsuit | suit'],
  ['a noun and its synonym', 'the investigation', 'the probe', 'event investigation: investigation | probe'],
  [
    'a wider and a narrower noun that the same words tell apart',
    'the Skarn harbour treaty',
    'the Skarn harbour accord',
    'event accord: treaty | accord'
  ],
  ['singular and plural', 'the memo', 'the memos', 'other memo: memo | memo']
]
for (const [behaviour, a, b, line] of joined) {
  t.test(`joins ${behaviour}`, async (t) => {
    t.ok(lines(twice(a), twice(b)).includes(line), lines(twice(a), twice(b)).join('; '))
  })
}

const apart: readonly (readonly [behaviour: string, a: string, b: string])[] = [
  ['nouns of different things', 'the protesters', 'the soldiers'],
  ['a wider noun that nothing ties to the narrower one', 'the harbour treaty', 'the coastal agreement'],
  ['nouns that share a rare sense alone', 'the race', 'the subspecies'],
  ['a group and an event', 'the committee', 'the election'],
  ['a thing that only one article mentions', 'the caravan', 'the ferry']
]
for (const [behaviour, a, b] of apart) {
  t.test(`keeps apart ${behaviour}`, async (t) => {
    t.notOk(lines(twice(a), twice(b)).length > 0, lines(twice(a), twice(b)).join('; '))
  })
}

t.test('parts what two owners have', async (t) => {
  const text = `${twice('the Tashk campaign')} ${twice('the Orlan campaign')} Mira Orlan and Oren Tashk met. The Tashk campaign won. The Orlan campaign lost.`
  t.same(
    lines(text, text).filter((line) => line.includes('campaign')),
    ['event Mira Orlan campaign: campaign | campaign', 'event Oren Tashk campaign: campaign | campaign']
  )
})

t.test('lists named ones first, and every phrase with its voice and judgement', async (t) => {
  const entries = naming(
    'The rioters burnt a car. “The protesters were calm,” Mira Solenne said of the protesters. The rioters left.',
    'The protesters left. Police followed the protesters.'
  )
  const at = entries.findIndex(({ name }) => name === 'protester')
  t.ok(at > entries.findIndex(({ name }) => name === 'Mira Solenne'))
  t.same(
    entries[at]?.outlets[0]?.epithets.map(({ text, voice }) => [text, voice]),
    [
      ['The protesters', 'quoted'],
      ['the protesters', 'outlet']
    ]
  )
})

t.test('gives the same entries in any order of the articles', async (t) => {
  const texts = [
    twice('the lawsuit'),
    twice('the suit'),
    `${twice('the harbour deal')} ${twice('the case')}`,
    twice('the harbour agreement')
  ]
  const plain = (order: readonly string[]) =>
    lines(...order)
      .map((line) => line.replace(/:.*/, ''))
      .sort()
  const first = plain(texts)
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (order) => {
      t.same(plain(order), first)
    }),
    { seed: 7, numRuns: 10 }
  )
})
