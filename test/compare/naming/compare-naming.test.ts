import t from 'tap'
import { compareNaming } from '../../../src/compare/naming/compare-naming.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { read } from '../../../src/index.ts'
import fc from '../../seeded-check.ts'

const noRows = { rows: [], edits: [] }

const filler = 'The harbour had been shut since the storm of last week, and forty ships were still waiting outside for a pilot.'
const readings = (texts: readonly string[]) =>
  texts.map((text, i) =>
    read({
      id: `o${i}`,
      outlet: `Outlet ${i}`,
      publishedAt: `2031-05-0${i + 1}`,
      language: 'en',
      text: `${filler} ${text} ${filler}`
    })
  )
const naming = (...texts: readonly string[]) =>
  compareNaming(indexStory(readings(texts)), noRows).filter(({ outlets }) => outlets.every(({ entry }) => entry?.includes('.n')))
/** The entries as “name: forms of the first | forms of the second”. */
const lines = (...texts: readonly string[]) =>
  naming(...texts).map(({ name, outlets }) => `${name}: ${outlets.map(({ names }) => names.join(', ')).join(' | ')}`)

const joined: readonly (readonly [behaviour: string, a: string, b: string, line: string])[] = [
  ['a bare surname', 'General Oren Tashk left Skarn.', 'They said Tashk left.', 'Oren Tashk: Oren Tashk | Tashk'],
  ['a short given name', 'We met Joseph Helm.', 'We met Joe Helm.', 'Joseph Helm: Joseph Helm | Joe Helm'],
  ['another transliteration', 'We met Oren Maslenko.', 'We met Oren Maslenka.', 'Oren Maslenka: Oren Maslenko | Oren Maslenka'],
  ['a middle initial', 'We met Mira T. Orlan.', 'We met Mira Orlan.', 'Mira T. Orlan: Mira T. Orlan | Mira Orlan'],
  ['a particle', 'We met Bashir al-Maren.', 'We met Bashir Al Maren.', 'Bashir Al Maren: Bashir al-Maren | Bashir Al Maren'],
  [
    'an acronym that stands alone',
    'The United Trade Organization met.',
    'Later the UTO met.',
    'United Trade Organization: United Trade Organization | UTO'
  ],
  ['house spelling', 'The Harbour Board met.', 'The Harbor Board met.', 'Harbour Board: Harbour Board | Harbor Board']
]
for (const [behaviour, a, b, line] of joined) {
  t.test(`joins ${behaviour}`, async (t) => {
    t.ok(lines(a, b).includes(line), lines(a, b).join('; '))
  })
}

t.test('never joins two given names, and leaves a surname of both alone', async (t) => {
  const found = lines('General Oren Tashk left.', 'Senator Ilse Tashk left.', 'Then Mr. Tashk left.')
  t.same(found.toSorted(), ['Ilse Tashk: Ilse Tashk', 'Oren Tashk: Oren Tashk', 'Tashk: Mr. Tashk'])
})

t.test('separates namesakes if one article distinguishes them by an initial', async (t) => {
  const found = lines('Gerald Tashk met his son, Gerald W. Tashk.', 'We saw Gerald W. Tashk.', 'We saw Gerald Tashk.')
  t.same(found.toSorted(), ['Gerald Tashk: Gerald Tashk | Gerald Tashk', 'Gerald W. Tashk: Gerald W. Tashk | Gerald W. Tashk'])
})

t.test('lists every person, and other names if two articles have them or one describes them', async (t) => {
  const found = naming('Oren Tashk left Marrow Bay for the Skarn Party.', 'In Marrow Bay nobody spoke.')
  t.same(
    found.map(({ name }) => name),
    ['Marrow Bay', 'Oren Tashk']
  )
})

t.test('says whose voice an epithet is in', async (t) => {
  const text = 'Oren Tashk left. “Tashk is a puppet,” Mira Solenne said. The embattled Tashk was silent.'
  const epithets = naming(text).find(({ name }) => name === 'Oren Tashk')?.outlets[0]?.epithets
  t.same(
    epithets?.map((epithet) => [epithet.text, epithet.voice, epithet.loaded]),
    [
      ['a puppet', 'quoted', true],
      ['embattled', 'outlet', true]
    ]
  )
})

t.test('gives the same entries whatever the order of the articles', async (t) => {
  const sentences = [
    'General Oren Tashk left.',
    'Tashk spoke.',
    'Ilse Tashk spoke.',
    'The United Trade Organization (UTO) met.',
    'The UTO met in Skarn.',
    'Mira Solenne saw the embattled admiral.',
    'Joe Helm and Joseph Helm met.',
    'We saw Marrow Bay.'
  ]
  fc.assert(
    fc.property(fc.array(fc.subarray(sentences, { minLength: 1 }), { minLength: 2, maxLength: 5 }), fc.nat(), (picked, turn) => {
      const all = readings(picked.map((some) => some.join(' ')))
      const at = turn % all.length
      const turned = [...all.slice(at), ...all.slice(0, at)].reverse()
      t.same(compareNaming(indexStory(turned), noRows), compareNaming(indexStory(all), noRows))
    }),
    { numRuns: 40 }
  )
})
