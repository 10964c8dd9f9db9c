import t from 'tap'
import { read } from '../../../src/index.ts'

/** The sources of the quotations of a text, '-' for none. */
const sources = (text: string) =>
  read({ outlet: 'Tidewatch', language: 'en', text: `The day was calm in Skarn. ${text}` })
    .attributions.filter(({ kind }) => kind !== 'indirect')
    .map(({ source }) => source?.text ?? '-')

const found: readonly (readonly [behaviour: string, text: string, source: string])[] = [
  ['who thanks somebody for something', 'Dara Helm thanked Oren Tashk for “securing Veldania’s oil”.', 'Dara Helm'],
  ['who thanks somebody whom others backed', 'Helm thanked Tashk, whom two countries backed, for “securing the oil”.', 'Helm'],
  ['the subject of an unusual verb before a comma', 'When Helm left, Varn shot back, “I would not have stayed there.”', 'Varn'],
  [
    'the subject of an unusual verb before a colon',
    'In the city, Orlan lobbies for a wage: “No one should be so poor.”',
    'Orlan'
  ],
  ['who speaks of what happened', 'Varn has apologized for what happened: “Yes, I was wrong. I am sorry.”', 'Varn'],
  [
    'who issues the statement',
    'The Harbour Council issued a statement calling the test “a clear violation” of it.',
    'The Harbour Council'
  ],
  [
    'who speaks in a statement',
    'In a note on the appointment, the Association of Pilots called Varn a “champion” for it.',
    'the Association of Pilots'
  ],
  ['some who have no name', 'Some chanted “Go home!” in the square.', 'Some'],
  ['the subject of a reported infinitive', 'Varn is reported to have called them “free riders” on Friday.', 'Varn'],
  ['a subject whose verb looks like a noun', 'Orlan and Varn call them “lone wolves” and move on.', 'Orlan and Varn'],
  [
    'the paper that wrote it, not who supported him',
    'Tashk, supported by Kenya, is “Libya’s only hope”, the paper wrote.',
    'the paper'
  ]
]
for (const [behaviour, text, source] of found) {
  t.test(`gives a quotation to ${behaviour}`, async (t) => {
    t.same(sources(text), [source])
  })
}

const notFound: readonly (readonly [behaviour: string, text: string, wrong: string])[] = [
  [
    'countries that supported somebody',
    'Tashk, whom Kenya and France supported, was seen as “Libya’s only hope”.',
    'Kenya and France'
  ],
  ['a possessor inside the words', 'They spoke of “Libya’s only hope” for years.', 'Libya’s'],
  ['an owner whose hope looks like a verb', 'Osterby’s only hope, he said, was the sea.', 'Osterby’s'],
  ['a question word', 'Orlan broke down what was wrong: “It was so insensitive. I could not go.”', 'what'],
  ['the object of the sentence', 'Dara Helm praised Oren Tashk for “keeping the peace”.', 'Oren Tashk'],
  [
    'a statement that somebody issued',
    'The council issued a statement calling it “a clear violation” of the treaty.',
    'a statement'
  ]
]
for (const [behaviour, text, wrong] of notFound) {
  t.test(`gives no quotation to ${behaviour}`, async (t) => {
    t.notOk(sources(text).includes(wrong), sources(text).join('; '))
  })
}

t.test('a titled official who is named later is not anonymous', async (t) => {
  const text = '“We will not sign,” the deputy minister said. Deputy Minister Oren Tashk left the hall.'
  const source = read({ outlet: 'Tidewatch', language: 'en', text }).attributions[0]?.source
  t.same([source?.name, source?.anonymous], ['Oren Tashk', false])
})
