import t from 'tap'
import { makePassages } from '../../../src/read/make-passages.ts'
import { findNames } from '../../../src/read/names/find-names.ts'
import { leastCpuTime } from '../../least-cpu-time.ts'
import fc from '../../seeded-check.ts'
import { nameArticle } from './name-article.ts'

const cases: readonly (readonly [behaviour: string, text: string, expected: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'joins a surname to the full name before it',
    'Oren Tashk closed the port. Later Tashk left for Skarn.',
    { 'Oren Tashk': ['Oren Tashk', 'Tashk'], Skarn: ['Skarn'] }
  ],
  [
    'takes courtesies and short titles into the mention, whole titles not',
    'Gen. Oren Tashk met Mrs. Helm and Admiral Ilse Varn.',
    { 'Oren Tashk': ['Gen. Oren Tashk'], Helm: ['Mrs. Helm'], 'Ilse Varn': ['Ilse Varn'] }
  ],
  [
    'cuts a demonym and a title off the person behind them',
    'The talks with Veldanian President Dara Helm ended. Veldania is silent.',
    { 'Dara Helm': ['Dara Helm'], Veldania: ['Veldanian', 'Veldania'] }
  ],
  [
    'joins an acronym to its long form',
    'The Harbour Control Board (HCB) met. Yesterday the HCB closed.',
    { 'Harbour Control Board': ['Harbour Control Board', 'HCB', 'HCB'] }
  ],
  [
    'joins a country and its people',
    'France and the French agreed. We saw the United States and U.S. ships.',
    { France: ['France', 'French'], 'United States': ['United States', 'U.S.'] }
  ],
  [
    'takes the first word of a company for the company, and of nothing else',
    'The Tarn Group spoke to Skarn Radio. Yesterday Tarn closed, and ships left Skarn.',
    { 'Tarn Group': ['Tarn Group', 'Tarn'], 'Skarn Radio': ['Skarn Radio'], Skarn: ['Skarn'] }
  ],
  [
    'takes half of a country’s name for the country',
    'North Korea spoke first. Then the North agreed.',
    { 'North Korea': ['North Korea', 'North'] }
  ],
  [
    'takes in particles and of',
    'We met Bashir al-Maren and Piet van der Groot at the Ministry of Trade.',
    {
      'Bashir al-Maren': ['Bashir al-Maren'],
      'Piet van der Groot': ['Piet van der Groot'],
      'Ministry of Trade': ['Ministry of Trade']
    }
  ],
  [
    'finds the names inside a compound',
    'We met Oren Tashk and Mira Orlan. The Tashk-Orlan ties hold, said a Skarn-based trader.',
    { 'Oren Tashk': ['Oren Tashk', 'Tashk'], 'Mira Orlan': ['Mira Orlan', 'Orlan'], Skarn: ['Skarn'] }
  ],
  [
    'keeps two full names with one surname apart',
    'Oren Tashk met Ilse Tashk. Then Tashk left.',
    { 'Oren Tashk': ['Oren Tashk'], 'Ilse Tashk': ['Ilse Tashk'], Tashk: ['Tashk'] }
  ],
  [
    'gives a shared surname to the only person named before it',
    'Oren Tashk spoke. Tashk smiled. His daughter Ilse Tashk was there.',
    { 'Oren Tashk': ['Oren Tashk', 'Tashk'], 'Ilse Tashk': ['Ilse Tashk'] }
  ],
  [
    'tells a capital at the start of a sentence from a name',
    'Ships waited outside Skarn. Traders were angry. Nobody knows why. Skarn is shut.',
    { Skarn: ['Skarn', 'Skarn'] }
  ],
  [
    'takes months, week days and shouting for no names',
    'It was a TOTAL failure on Monday in October, and the total bill is high, said Mira Orlan.',
    { 'Mira Orlan': ['Mira Orlan'] }
  ]
]

for (const [behaviour, text, expected] of cases) {
  t.test(behaviour, async (t) => {
    t.same(Object.fromEntries(nameArticle(text).map(({ name, mentions }) => [name, mentions])), expected)
  })
}

t.test('distinguishes people, organisations and places', async (t) => {
  const text =
    'General Oren Tashk told the Northern Fisheries League in Marrow Bay that France agreed. Mira Orlan said no. The Skarn Party left.'
  t.same(Object.fromEntries(nameArticle(text).map(({ name, type }) => [name, type])), {
    'Oren Tashk': 'person',
    'Northern Fisheries League': 'organization',
    'Marrow Bay': 'place',
    France: 'place',
    'Mira Orlan': 'person',
    'Skarn Party': 'organization'
  })
})

t.test('recognises in a headline what the text names', async (t) => {
  const text = 'General Oren Tashk has closed the port of Marrow Bay. Tashk gave no reason.'
  for (const title of ['Tashk Shuts Marrow Bay After Angry Talks', 'TASHK SHUTS MARROW BAY AFTER ANGRY TALKS']) {
    const names = nameArticle(text, title)
    t.equal(names.find(({ name }) => name === 'Oren Tashk')?.mentions.length, 3, title)
    t.equal(names.find(({ name }) => name === 'Marrow Bay')?.mentions.length, 2, title)
    t.equal(names.length, 2, title)
  }
})

const scraps = fc.constantFrom(
  'Oren Tashk',
  'Tashk',
  'Gen.',
  'President',
  'the president',
  'the strongman',
  ',',
  '.',
  ' said ',
  "'s",
  '“',
  '”',
  '‘',
  '’',
  'U.S.',
  'Veldania',
  'Veldanian',
  '-based',
  'of',
  'the',
  'Ministry',
  'HCB',
  '(',
  ')',
  'al-Maren',
  'İ',
  'ß',
  '\u0301',
  '😀',
  '\n\n',
  'known as',
  'is a',
  '-',
  '—'
)
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 })
)

t.test('every span is inside its field, and no place is mentioned in two entries', async (t) => {
  fc.assert(
    fc.property(texts, fc.option(texts), (text, title) => {
      const seen = new Set<string>()
      for (const { name, mentions, epithets } of findNames(makePassages(title, text, []))) {
        if (mentions.length === 0 || name === '') return false
        for (const { field, start, end } of [...mentions, ...epithets]) {
          const whole = field === 'title' ? (title ?? '') : text
          if (start < 0 || end <= start || end > whole.length) return false
        }
        for (const { field, start } of mentions) {
          if (seen.has(`${field} ${start}`)) return false
          seen.add(`${field} ${start}`)
        }
      }
      return true
    }),
    { numRuns: 300 }
  )
  t.pass()
})

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  [
    'distinct names with one given name',
    (size) => Array.from({ length: size }, (_, i) => `Oren N${i.toString(36)} said.`).join(' ')
  ],
  [
    'distinct names with one surname',
    (size) => Array.from({ length: size }, (_, i) => `N${i.toString(36)} Tashk said.`).join(' ')
  ],
  ['one surname over and over', (size) => `Oren Tashk said. ${'Tashk said. '.repeat(size)}`],
  ['one name over and over', (size) => 'Oren Tashk '.repeat(size)],
  ['offices and phrases for them', (size) => 'President Tashk saw it. The president left. '.repeat(size)],
  ['a name that goes on', (size) => `Ministry of Trade${' and Roads'.repeat(size)}`],
  ['quotation marks', (size) => '“ ” " '.repeat(size)]
]
for (const [what, write] of hostile) {
  t.test(`takes time in proportion to ${what}`, async (t) => {
    const timeOf = (size: number) => {
      const passages = makePassages(null, write(size), [])
      return leastCpuTime(() => findNames(passages))
    }
    const small = Math.max(timeOf(1000), 4)
    t.ok(timeOf(8000) < small * 8 * 6, 'eight times the text takes far less than 64 times the time')
  })
}
