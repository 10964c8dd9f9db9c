import t from 'tap'
import { nameArticle } from './name-article.ts'

const cases: readonly (readonly [
  behaviour: string,
  text: string,
  name: string,
  epithets: readonly string[],
  loaded: readonly string[]
])[] = [
  [
    'a title, with the office it belongs to',
    'We met Veldanian President Dara Helm.',
    'Dara Helm',
    ['title: Veldanian President'],
    []
  ],
  [
    'a modifier in front of the name',
    "Veldania's eastern-based military leader Oren Tashk left.",
    'Oren Tashk',
    ['modifier: eastern-based military leader'],
    []
  ],
  [
    'an apposition behind the place where a caption has somebody',
    'Oren Tashk, left, a former naval officer, met Dara Helm.',
    'Oren Tashk',
    ['appositive: a former naval officer'],
    []
  ],
  [
    'an office behind “our”',
    'President Dara Helm spoke. They said our president had lied.',
    'Dara Helm',
    ['title: President', 'nominal: our president'],
    []
  ],
  [
    'a title behind a quotation',
    '“Nobody may leave the port,” Harbour Master Ilse Varn said.',
    'Ilse Varn',
    ['title: Harbour Master'],
    []
  ],
  ['a judging modifier', 'The embattled Tashk left. Oren Tashk said no.', 'Oren Tashk', ['modifier: embattled'], ['embattled']],
  [
    'a phrase in scare quotes in front of the name',
    'Oren Tashk left. They fear the ‘renegade admiral’ Tashk.',
    'Oren Tashk',
    ['modifier: renegade admiral'],
    ['renegade admiral']
  ],
  [
    'an apposition behind the name, past an age',
    'Oren Tashk, 61, a former naval officer, left.',
    'Oren Tashk',
    ['appositive: a former naval officer'],
    []
  ],
  [
    'an apposition without an article',
    'Mira Solenne, deputy envoy of the league to Veldania, spoke.',
    'Mira Solenne',
    ['appositive: deputy envoy of the league to Veldania'],
    []
  ],
  [
    'a phrase set off in front of the name',
    'The league’s envoy, Mira Solenne, spoke.',
    'Mira Solenne',
    ['appositive: The league’s envoy'],
    []
  ],
  [
    'a definite phrase that stands for the person',
    'Oren Tashk closed the port. On Friday the Skarn-based strongman reopened it.',
    'Oren Tashk',
    ['nominal: the Skarn-based strongman'],
    ['the Skarn-based strongman']
  ],
  [
    'an office held by the one named with it, not by the one named last',
    'President Dara Helm met Oren Tashk. Then the president left.',
    'Dara Helm',
    ['title: President', 'nominal: the president'],
    []
  ],
  [
    'no subject for the object of the same clause',
    'General Oren Tashk met Dara Helm. Helm praised the disgraced general.',
    'Oren Tashk',
    ['title: General', 'nominal: the disgraced general'],
    ['the disgraced general']
  ],
  [
    'what somebody is known as, in marks',
    'Oren Tashk, long known along the quays as the “cod barons’ man”, left.',
    'Oren Tashk',
    ['possessive: cod barons’ man'],
    ['cod barons’ man']
  ],
  [
    'what somebody is said to be',
    'Tashk is a ruthless dictator. Oren Tashk left.',
    'Oren Tashk',
    ['nominal: a ruthless dictator'],
    ['a ruthless dictator']
  ],
  [
    'what somebody calls him',
    'Critics called Oren Tashk a puppet of the league.',
    'Oren Tashk',
    ['nominal: a puppet'],
    ['a puppet']
  ]
]

for (const [behaviour, text, name, epithets, loaded] of cases) {
  t.test(`finds ${behaviour}`, async (t) => {
    const found = nameArticle(text).find((one) => one.name === name)
    t.same(found?.epithets, epithets)
    t.same(found?.loaded, loaded)
  })
}

t.test('gives an epithet to the person it describes, not to the speaker', async (t) => {
  const names = nameArticle('Dara Helm described Oren Tashk as a “very stable schemer” on Friday. Later Mira Orlan left.')
  t.same(
    names.map(({ name, epithets }) => [name, epithets]),
    [
      ['Dara Helm', []],
      ['Oren Tashk', ['nominal: very stable schemer']],
      ['Mira Orlan', []]
    ]
  )
})

const misses: readonly (readonly [behaviour: string, text: string])[] = [
  ['a list of persons', 'Oren Tashk, Dara Helm and Mira Solenne left.'],
  ['a separate clause after a comma', 'After Oren Tashk, the minister spoke.'],
  ['a verb in front of the name', 'They fired Oren Tashk.'],
  ['a thing that follows', 'The Tashk campaign paid. Oren Tashk said so.'],
  ['an office that nobody named holds', 'Oren Tashk left. The spokesman was silent.']
]
for (const [behaviour, text] of misses) {
  t.test(`takes no epithet from ${behaviour}`, async (t) => {
    t.same(
      nameArticle(text).flatMap(({ epithets }) => epithets),
      []
    )
  })
}

t.test('lets “the country” and “the league” mean what was named last', async (t) => {
  const names = nameArticle(
    'The Northern Fisheries League left Veldania. In France, the league said, it is safe. The country is small.'
  )
  t.same(names.find(({ name }) => name === 'Northern Fisheries League')?.epithets, ['nominal: the league'])
  t.same(names.find(({ name }) => name === 'France')?.epithets, ['nominal: The country'])
})
