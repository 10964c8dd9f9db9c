import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { relateCells } from '../../../src/compare/align/relate-cells.ts'
import { weighTerms } from '../../../src/compare/align/weigh-terms.ts'
import { findAlsoTold } from '../../../src/compare/also-told/find-also-told.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import type { Reading } from '../../../src/schemas/reading.ts'
import fc from '../../seeded-check.ts'
import { makeReadings } from '../story/make-readings.ts'

function examine(readings: readonly Reading[]) {
  const story = indexStory(readings)
  const terms = weighTerms(story)
  const { rows } = relateCells(story, alignSentences(story, terms), undefined)
  return { story, rows, ...findAlsoTold(story, rows, terms) }
}

const lead =
  'On Monday a storm sank 14 fishing boats off Marrow Bay, killed the harbour master Ilse Varn and shut the port of Osterby.'
const sank = 'Fourteen fishing boats went down off Marrow Bay on Monday when the storm struck.'
const died = 'Harbour master Ilse Varn was killed in the storm at Osterby on Monday.'
const price = 'Barley costs twice what it did in spring, the guild of bakers says.'
const song = 'A choir of miners will sing at the chapel on the hill.'

t.test('links a sentence with two facts to both sentences of another outlet', async (t) => {
  const { links, rows } = examine(makeReadings({ id: 'a', sentences: [lead, price] }, { id: 'b', sentences: [sank, died, song] }))
  const rowOf = (id: string) =>
    rows.findIndex(({ cells }) => cells.some(({ sentences }) => sentences.some(({ sentence }) => sentence.id === id)))
  const told = ['b.s0', 'b.s1'].map(
    (id) => rowOf(id) === rowOf('a.s0') || links.some(({ from, to }) => from.sentence === 'a.s0' && to.sentence === id)
  )
  t.strictSame(told, [true, true])
  t.notOk(links.some(({ from, to }) => [from.sentence, to.sentence].includes('b.s2')))
})

/** Reports of one event that name other people and places. */
const reports: readonly (readonly [a: string, b: string])[] = [
  [
    'Mayor Oren Tashk told auditors on Monday that forged contracts emptied the treasury of Osterby.',
    'Clerk Mira Pell resigned because contracts that emptied a treasury were forged, auditors wrote to Velda.'
  ],
  [
    'Doctor Dara Solenne vaccinated miners against cholera in a tent outside Velda.',
    'Nurse Tove Helm counted 9 dead of cholera before she vaccinated all miners of Skarn.'
  ],
  [
    'Sailor Piet Lyngdal watched as pirates seized a tanker and asked a ransom of Nordhaven.',
    'Owner Edvin Quillon pays no ransom to pirates, whoever was on the tanker they seized off Ulverton.'
  ],
  [
    'Farmer Leonie Mirev lost a barn when lightning burned the granary and the harvest of Osterby.',
    'Miller Anselm Thorne saw a granary burned by lightning and most of a harvest lost in Velda.'
  ],
  [
    'Guide Matteo Uldin rescued monks from a chapel that the landslide had buried above Low Harrow.',
    'Abbot Sunniva Ostrand heard from rescued monks how their chapel was buried by a landslide near Skarn.'
  ]
]
/** Two facts in the same words. */
const patterns: readonly (readonly [a: string, b: string])[] = [
  [
    'The ferry company cancelled 14 crossings to Skarn on Monday because of the storm.',
    'The ferry company cancelled 30 crossings to Velda on Friday because of the storm.'
  ],
  [
    'Judge Karel Brock acquitted 6 smugglers of Osterby because witnesses recanted.',
    'Judge Mira Helm acquitted 9 smugglers of Skarn because witnesses recanted.'
  ],
  [
    'About 40 miners gathered outside the mill in Osterby to demand longer shifts.',
    'About 90 nurses gathered outside the mill in Velda to demand longer shifts.'
  ],
  [
    'In 2019 a landslide near Skarn left 300 farmers without work for two weeks.',
    'In 2024 a landslide near Velda left 120 farmers without work for six weeks.'
  ],
  [
    'Arsonists burned the granary of Osterby, where 40 farmers kept their barley.',
    'Arsonists burned the granary of Skarn, where 75 farmers kept their barley.'
  ]
]

t.test('links reports of one event that name others, but not two facts that fill one pattern', async (t) => {
  const linksOf = ([a, b]: readonly [string, string]) =>
    examine(makeReadings({ id: 'a', sentences: [a, song] }, { id: 'b', sentences: [b, price] })).links.map(
      ({ from, to }) => `${from.sentence} ${to.sentence}`
    )
  for (const pair of reports) t.same(linksOf(pair), ['a.s0 b.s0'], pair[1])
  for (const pair of patterns) t.same(linksOf(pair), [], pair[1])
})

t.test('shows what both have that identifies the event, as the first writes it', async (t) => {
  const again = 'The storm that struck Osterby on Monday took the life of Ilse Varn, who had run the harbour since 1998.'
  const { links } = examine(makeReadings({ id: 'a', sentences: [lead, price] }, { id: 'b', sentences: [lead, again, song] }))
  t.strictSame(
    links.map(({ from, to }) => [from.sentence, to.sentence]),
    [['a.s0', 'b.s1']]
  )
  const { evidence, similarity } = links[0]!
  t.ok(evidence.includes('Ilse Varn') && evidence.includes('Osterby') && evidence.includes('Monday'))
  t.ok(similarity > 0.2 && similarity < 0.8)
})

t.test('an article has a row without its sentence if it reports the event elsewhere', async (t) => {
  const { story, rows, isToldBy } = examine(
    makeReadings({ id: 'a', sentences: [lead, price] }, { id: 'b', sentences: [sank, died, song] })
  )
  const indexOf = (id: string) => story.articles.find(({ reading }) => reading.article === id)!.index
  rows.forEach(({ cells }, row) => {
    const isAlone = cells.length === 1 && cells[0]!.article === indexOf('b')
    if (!isAlone) return
    const { text } = cells[0]!.sentences[0]!.wording
    t.equal(isToldBy(row, indexOf('a')), text !== song, text)
  })
})

const sentences = [
  lead,
  sank,
  died,
  price,
  song,
  'Varn, the harbour master, died when a boat struck the quay of Osterby.',
  'The port of Osterby stays shut until Friday.'
]
const anArticle = fc
  .subarray(sentences, { minLength: 1 })
  .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))
const aStory = fc
  .array(anArticle, { minLength: 2, maxLength: 5 })
  .map((told) => told.map((each, i) => ({ id: `n${i}`, sentences: each })))

t.test(
  'every pair is told once, of different rows and articles, from the article that is earlier by outlet, title and text',
  async () => {
    fc.assert(
      fc.property(aStory, (told) => {
        const { links, rows, story } = examine(makeReadings(...told))
        const rowOf = new Map(
          rows.flatMap(({ id, cells }) =>
            cells.flatMap((cell) => cell.sentences.map(({ sentence }) => [sentence.id, id] as const))
          )
        )
        const keyOf = new Map(story.articles.map(({ reading }) => [reading.article, reading.outletKey]))
        const pairs = links.map(({ from, to }) => `${from.sentence} ${to.sentence}`)
        const isRight = links.every(
          ({ from, to, similarity }) =>
            rowOf.get(from.sentence) !== rowOf.get(to.sentence) &&
            keyOf.get(from.article)! < keyOf.get(to.article)! &&
            similarity > 0 &&
            similarity <= 1
        )
        return isRight && new Set(pairs).size === pairs.length
      })
    )
  }
)

t.test('the order in which articles are sent changes no link', async () => {
  fc.assert(
    fc.property(aStory, (told) => {
      const readings = makeReadings(...told)
      return JSON.stringify(examine(readings).links) === JSON.stringify(examine([...readings].reverse()).links)
    })
  )
})
