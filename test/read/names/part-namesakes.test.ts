import t from 'tap'
import { nameArticle } from './name-article.ts'

const people = (text: string) =>
  nameArticle(text)
    .filter(({ type, name }) => type === 'person' || name.includes('Barsh'))
    .map(({ mentions }) => mentions.join(', '))

const apart: readonly (readonly [behaviour: string, text: string, people: readonly string[]])[] = [
  ['a son with an initial', 'Gerald Barsh spoke. Gerald W. Barsh, his son, was silent.', ['Gerald Barsh', 'Gerald W. Barsh']],
  ['a father who comes second', 'Gerald W. Barsh spoke. His father Gerald Barsh left.', ['Gerald W. Barsh', 'Gerald Barsh']],
  ['two in one sentence', 'Gerald Barsh met Gerald W. Barsh in Skarn.', ['Gerald Barsh', 'Gerald W. Barsh']],
  ['spouses', 'Oren Barsh and his wife Mira Barsh arrived.', ['Oren Barsh', 'Mira Barsh']],
  [
    'a bare surname in a sentence about two of them',
    'Oren Barsh and his wife Mira Barsh arrived. Barsh spoke first.',
    ['Oren Barsh', 'Mira Barsh', 'Barsh']
  ]
]
const joined: readonly (readonly [behaviour: string, text: string, people: readonly string[]])[] = [
  ['an initial that is left out later', 'Gerald W. Barsh spoke. Later Gerald Barsh left.', ['Gerald W. Barsh, Gerald Barsh']],
  ['an initial that is added later', 'Gerald Barsh spoke. Later Gerald W. Barsh left.', ['Gerald Barsh, Gerald W. Barsh']],
  [
    'a bare surname to whom the sentence is about',
    'Oren Barsh led the board. Mira Barsh paints, and Barsh sells well.',
    ['Oren Barsh', 'Mira Barsh, Barsh']
  ],
  [
    'a bare surname to whom the paragraph is about',
    'Oren Barsh led the board.\n\nMira Barsh paints. Last year Barsh moved to Skarn.',
    ['Oren Barsh', 'Mira Barsh, Barsh']
  ],
  [
    'a bare surname to who leads the article by far',
    'Oren Barsh spoke. Barsh left. Barsh wrote. Barsh sang.\n\nMira Barsh paints.\n\nThe board met Barsh.',
    ['Oren Barsh, Barsh, Barsh, Barsh, Barsh', 'Mira Barsh']
  ]
]
for (const [title, cases] of [
  ['keeps apart', apart],
  ['joins', joined]
] as const) {
  for (const [behaviour, text, expected] of cases) {
    t.test(`${title} ${behaviour}`, async (t) => {
      t.same(people(text), expected)
    })
  }
}
