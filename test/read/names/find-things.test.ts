import t from 'tap'
import { read } from '../../../src/index.ts'

/** The things of an article as “type noun: phrases”. */
const lines = (text: string) =>
  (read({ outlet: 'Tidewatch', language: 'en', text }).things ?? []).map(
    ({ type, noun, mentions }) => `${type} ${noun}: ${mentions.map((mention) => mention.text).join(' | ')}`
  )

const found: readonly (readonly [behaviour: string, text: string, line: string])[] = [
  [
    'people taken together',
    'The angry protesters closed the bridge. Police let the protesters pass.',
    'group protester: The angry protesters | the protesters'
  ],
  [
    'an organised group',
    'The new administration met in Skarn. Nobody had expected the administration to meet.',
    'group administration: The new administration | the administration'
  ],
  ['an event', 'Their first summit was short. A second summit may follow.', 'event summit: Their first summit | A second summit'],
  [
    'an agreement, with the name that identifies it',
    'Helm signed the Skarn harbour agreement. The agreement holds for a year.',
    'other agreement: the Skarn harbour agreement | The agreement'
  ],
  [
    'a phrase with a possessor',
    'Oren Helm’s closely guarded memos were printed. He wrote the memos in spring.',
    'other memo: Oren Helm’s closely guarded memos | the memos'
  ],
  [
    'the possessor inside another phrase',
    'The campaign lost money. The campaign’s donations were frozen. No donations came later.',
    'event campaign: The campaign | The campaign'
  ]
]
for (const [behaviour, text, line] of found) {
  t.test(`finds ${behaviour}`, async (t) => {
    t.ok(lines(text).includes(line), lines(text).join('; '))
  })
}

const left: readonly (readonly [what: string, text: string, noun: string])[] = [
  ['single persons', 'The minister left. The minister did not speak.', 'minister'],
  ['times', 'It rained all week. The week was long.', 'week'],
  ['amounts', 'Prices rose by two percent. Wages rose by one percent.', 'percent'],
  ['a thing mentioned once', 'The treaty was signed in Skarn on Friday.', 'treaty'],
  ['words of names', 'The Harbour Treaty was signed. Nobody read the Harbour Treaty.', 'treaty'],
  ['people of a country, who stand for it', 'Kenyan officials met. Later the Kenyan officials left.', 'official'],
  ['the noun before another noun', 'The election officials met. The election winners met.', 'election']
]
for (const [what, text, noun] of left) {
  t.test(`leaves out ${what}`, async (t) => {
    t.notOk(
      lines(text).some((line) => line.includes(` ${noun}:`)),
      lines(text).join('; ')
    )
  })
}

t.test('every phrase is inside the text', async (t) => {
  const text = 'The protesters’ second march began. “That march,” Helm said, “was the protesters’ last.”'
  for (const { mentions } of read({ outlet: 'Tidewatch', language: 'en', text }).things ?? []) {
    for (const { start, end, text: phrase } of mentions) t.equal(text.slice(start, end), phrase)
  }
})
