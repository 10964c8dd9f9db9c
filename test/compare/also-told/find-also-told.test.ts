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
