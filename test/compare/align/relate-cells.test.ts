import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { relateCells } from '../../../src/compare/align/relate-cells.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { makeReadings, type Told } from '../story/make-readings.ts'

const quay = 'A fire destroyed the old customs house on the quay of Marrow Bay on Monday.'
const tashk = 'General Oren Tashk ordered two brigades of the coastal guard to close the harbour.'
const grain = 'Grain prices in Veldania have doubled since the spring drought ruined the barley.'
const strike = 'Dockers at the Osterby terminal voted for a strike over unpaid night shifts.'
const own = 'Our readers will remember the flood of the year before.'

function relate(wantedBase: number | undefined, ...articles: readonly Told[]) {
  const story = indexStory(makeReadings(...articles))
  const related = relateCells(story, alignSentences(story), wantedBase)
  const id = (article: number) => story.articles[article]!.reading.article
  return { ...related, id, bases: related.baseOrder.map(id) }
}

const three: readonly Told[] = [
  { id: 'a', publishedAt: '2031-01-03', sentences: [quay, tashk, grain] },
  { id: 'b', publishedAt: '2031-01-02', sentences: [quay, own, tashk, strike] },
  { id: 'c', publishedAt: '2031-01-01', sentences: [strike] }
]

t.test('takes the article in most rows with others as base, the earliest of equals', async (t) => {
  t.strictSame(relate(undefined, ...three).bases, ['b', 'a', 'c'])
  const [a, b] = [
    { id: 'a', publishedAt: '2031-01-03', sentences: [quay] },
    { id: 'b', publishedAt: '2031-01-02', sentences: [quay] }
  ]
  t.strictSame(relate(undefined, a, b).bases, ['b', 'a'])
})

t.test('takes the wanted base', async (t) => {
  t.equal(relate(0, ...three).bases[0], 'c')
})

t.test('orders the rows as the base does, and a row without it after the preceding row of its own base', async (t) => {
  const { rows, id } = relate(undefined, ...three)
  t.strictSame(
    rows.map((row) => `${row.id} ${row.kind} ${id(row.base.article)}: ${row.cells.map(({ article }) => id(article)).join('')}`),
    ['r0 partial b: ba', 'r1 unique b: b', 'r2 partial b: ba', 'r3 unique a: a', 'r4 partial b: cb']
  )
})

t.test('puts first what an article reports first and the base does not', async (t) => {
  const { rows, id } = relate(
    undefined,
    { id: 'a', publishedAt: '2031-01-01', sentences: [quay, tashk] },
    { id: 'b', publishedAt: '2031-01-02', sentences: [own, quay, tashk] }
  )
  t.strictSame(
    rows.map(({ base }) => id(base.article)),
    ['b', 'a', 'a']
  )
})

t.test('says how a wording relates to its base’s', async (t) => {
  const cases: [string, string, number][] = [
    [quay.replace('Monday.', 'MONDAY …'), 'verbatim', 1],
    [quay.replace('old ', ''), 'edited', 0.9655],
    ['A Monday fire destroyed the customs house there.', 'edited', 0.5217],
    ['On Monday, Marrow Bay lost its customs house, on the quay, destroyed by a fire.', 'rewritten', 0.3333]
  ]
  for (const [wording, relation, similarity] of cases) {
    const { rows } = relate(
      undefined,
      { id: 'a', publishedAt: '2031-01-01', sentences: [quay] },
      { id: 'b', publishedAt: '2031-01-02', sentences: [wording] }
    )
    const cell = rows[0]!.cells[1]!
    t.strictSame([cell.relation, cell.similarity], [relation, similarity], wording)
  }
})

t.test('marks cells that are out of order, never a headline', async (t) => {
  const { rows, id } = relate(
    undefined,
    { id: 'a', title: 'Fire', publishedAt: '2031-01-01', sentences: [quay, tashk, grain, strike] },
    { id: 'b', title: 'Strike', publishedAt: '2031-01-02', sentences: [strike, quay, tashk, grain] }
  )
  t.ok(rows[0]!.isTitle)
  const moved = rows.flatMap(({ cells }) => cells.filter(({ isMoved }) => isMoved))
  t.strictSame(
    moved.map(({ article, sentences }) => `${id(article)}: ${sentences[0]!.sentence.text}`),
    [`b: ${strike}`]
  )
})

t.test('says how far down an article reports something', async (t) => {
  const { rows } = relate(undefined, { id: 'a', title: 'Fire', sentences: [quay, tashk, grain] }, { id: 'b', sentences: [grain] })
  t.strictSame(
    rows.map(({ cells }) => cells.map(({ position }) => position)),
    [[0], [0], [0.5], [1, 0]]
  )
})

t.test('keeps headlines apart that have no word in common with their base', async (t) => {
  const titles = (...headlines: readonly string[]) => {
    const told = headlines.map((title, i) => ({ id: 'abcd'[i]!, title, publishedAt: `2031-01-0${i + 1}`, sentences: [quay] }))
    const { rows, id } = relate(undefined, ...told)
    return rows.filter(({ isTitle }) => isTitle).map(({ cells }) => cells.map(({ article }) => id(article)).join(''))
  }
  t.strictSame(titles('Fire at the quay', 'Quay in flames', 'Customs house fire'), ['abc'])
  t.strictSame(titles('Fire at the quay', 'A night at sea', 'Blaze at sea'), ['a', 'bc'])
  t.strictSame(titles('The fire', 'Grain', 'The strike', 'Fire'), ['ad', 'b', 'c'])
})
