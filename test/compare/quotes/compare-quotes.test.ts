import t from 'tap'
import { compare } from '../../../src/index.ts'

const filler = 'The port of Marrow Bay has been shut since the storm of last week, and forty ships wait outside.'
const article = (id: string, quotation: string) => ({
  id,
  outlet: id,
  publishedAt: `2031-05-0${id.slice(1)}`,
  language: 'en',
  text: `${filler}\n\n${quotation}\n\nNobody was hurt, the harbour office of Veldania told the Osterby Courier.`
})
const quotes = (...quotations: readonly string[]) =>
  compare({ articles: quotations.map((quotation, i) => article(`o${i + 1}`, quotation)), options: { base: 'o1' } }).quotes

const said = '“We will not open the harbour before Friday, and the ships must wait,” Oren Tashk said.'
const verdicts: readonly (readonly [behaviour: string, a: string, b: string, verdict: string, alterations: readonly string[]])[] =
  [
    ['the same words', said, said, 'identical', []],
    [
      'other marks',
      said,
      "'We will not open the harbour before Friday - and the ships must wait', Oren Tashk said.",
      'identical',
      []
    ],
    [
      'the cue put in the middle',
      said,
      '“We will not open the harbour before Friday,” Oren Tashk said, “and the ships must wait.”',
      'identical',
      []
    ],
    ['house spelling', said, said.replace('harbour', 'harbor'), 'identical', ['replace harbour > harbor surface']],
    [
      'an end cut off',
      said,
      '“We will not open the harbour before Friday,” Oren Tashk said.',
      'trimmed',
      ['trim and the ships must wait >  style']
    ],
    [
      'words left out at an ellipsis',
      said,
      '“We will not open the harbour ... and the ships must wait,” Oren Tashk said.',
      'trimmed',
      ['trim before Friday >  style']
    ],
    ['a word dropped', said, said.replace('not ', ''), 'altered', ['delete not >  meaning']],
    ['a word changed', said, said.replace('must', 'may'), 'altered', ['replace must > may meaning']],
    ['a word added', said, said.replace('the ships', 'all the ships'), 'altered', ['insert  > all style']],
    [
      'words of the outlet in brackets',
      said.replace('the ships', 'they'),
      said.replace('the ships', '[the ships]'),
      'identical',
      ['replace they > the ships surface']
    ],
    [
      'another speaker',
      said,
      said.replace('Oren Tashk', 'Mira Volant'),
      'reattributed',
      ['reattribute Oren Tashk > Mira Volant meaning']
    ],
    ['the surname alone', said, said.replace('Oren Tashk', 'Tashk'), 'identical', []]
  ]

for (const [behaviour, a, b, verdict, alterations] of verdicts) {
  t.test(`compares two versions of a quote: ${behaviour}`, async (t) => {
    const found = quotes(a, b)
    t.equal(found.length, 1)
    const [entry] = found
    t.equal(entry?.verdict, verdict)
    t.same(
      entry?.alterations.map(({ op, text, replacement, significance }) => `${op} ${text} > ${replacement} ${significance}`),
      alterations
    )
  })
}

t.test('lists differences from the wording that most versions share', async (t) => {
  const [entry] = quotes(said.replace('must', 'may'), said, said)
  t.same(
    entry?.alterations.map(({ article, against, replacement }) => [article, against, replacement]),
    [['o1', 'o2', 'may']]
  )
  t.equal(entry?.versions.length, 3)
})

t.test('leaves out what only one article quotes', async (t) => t.same(quotes(said, filler), []))

t.test('gives the same quotes whatever the order of the articles', async (t) => {
  const articles = [said, said.replace('must', 'may'), said.replace('not ', '')].map((quotation, i) =>
    article(`o${i + 1}`, quotation)
  )
  t.same(compare({ articles }).quotes, compare({ articles: [...articles].reverse() }).quotes)
})

t.test('calls a dropped ellipsis, dropped brackets and a moved full stop an alteration', async (t) => {
  const verdictOf = (a: string, b: string) =>
    quotes(a, b).map(({ verdict, alterations }) => [verdict, alterations.map(({ op }) => op)])
  const said = (words: string) => `“${words},” Ilsa Brand said.`
  t.strictSame(
    verdictOf(said('We will fight … until the last ship has left'), said('We will fight until the last ship has left')),
    [['altered', ['delete']]]
  )
  t.strictSame(
    verdictOf(said('We told [the army] to leave the harbour today'), said('We told the army to leave the harbour today')),
    [['altered', ['replace']]]
  )
  t.strictSame(
    verdictOf(said('We will not yield. To them we say that it ends'), said('We will not yield to them. We say that it ends')),
    [['altered', ['replace', 'replace']]]
  )
  t.strictSame(
    verdictOf(said('We fight on … alone if we must until they leave'), said('We fight on if we must until they leave')),
    [['trimmed', ['trim']]]
  )
  t.strictSame(
    verdictOf(said('We know Mr. Keel and the men of the harbour'), said('We know Mr Keel and the men of the harbour')),
    [['identical', []]]
  )
  t.strictSame(
    verdictOf(said('We fight on; they leave the harbour at night'), said('We fight on. They leave the harbour at night')),
    [['identical', []]]
  )
})
