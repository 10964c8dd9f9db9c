import t from 'tap'
import { groupReadings } from '../../src/group/group-readings.ts'
import type { Profile } from '../../src/group/profile-articles.ts'
import { splitStory } from '../../src/group/split-story.ts'
import { makeReadings, type Told } from '../compare/story/make-readings.ts'

/** A profile of unit length over a few terms. */
const profile = (...terms: number[]): Profile => ({
  terms: Int32Array.from(terms),
  weights: new Float64Array(terms.length).fill(1 / Math.sqrt(terms.length)),
  day: undefined
})
const bouts = [0, 1, 2, 3, 4, 5].map((i) => {
  const own = i < 3 ? [10, 11, 12] : [20, 21, 22]
  return profile(0, 1, 2, ...own, 30 + (i % 3))
})
const places = bouts.map((_, i) => i)
const everyTerm = () => true

t.test('splits articles whose names fall into two sets', async (t) => {
  const parts = splitStory(bouts, places, everyTerm).map((part) => [...part].sort())
  t.strictSame(parts.sort(), [
    [0, 1, 2],
    [3, 4, 5]
  ])
})

t.test('splits three events, one after the other', async (t) => {
  const third = [0, 1, 2].map((i) => profile(0, 1, 2, 40, 41, 42, 50 + i))
  const parts = splitStory(
    [...bouts, ...third],
    [...bouts, ...third].map((_, i) => i),
    everyTerm
  )
  t.strictSame(parts.map((part) => [...part].sort()).sort(), [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8]
  ])
})

t.test('keeps copies of two reports of one event together: a side needs three reports', async (t) => {
  const originals = [0, 0, 0, 3, 3, 3]
  t.strictSame(splitStory(bouts, originals, everyTerm), [places])
})

t.test('keeps a story whose sides differ in plain words alone', async (t) => {
  t.strictSame(
    splitStory(bouts, places, () => false),
    [places]
  )
})

t.test('keeps few articles, equal ones and empty ones together', async (t) => {
  t.strictSame(splitStory([], [], everyTerm), [[]])
  t.strictSame(splitStory(bouts.slice(1), places.slice(1), everyTerm), [[0, 1, 2, 3, 4]])
  for (const same of [profile(1, 2, 3), profile()]) {
    t.strictSame(
      splitStory(
        places.map(() => same),
        places,
        everyTerm
      ),
      [places]
    )
  }
})

type Bout = Readonly<Record<'rival' | 'hall' | 'round' | 'purse' | 'crowd', string>>

const bout = (id: string, { rival, hall, round, purse, crowd }: Bout): Told[] =>
  [0, 1, 2, 3].map((i) => ({
    id: `${id}${i}`,
    title: [`Marn Tolvik beats ${rival}`, `${rival} loses to Tolvik`, `Tolvik keeps title`, `Champion Tolvik stops ${rival}`][i]!,
    sentences: [
      `Heavyweight champion Marn Tolvik kept his title against ${rival} at the ${hall}.`,
      `It ended in round ${round} before ${crowd} people, and ${rival} was paid ${purse} crowns.`,
      `“I am tired,” ${rival} said.`
    ]
  }))

t.test('separates two bouts of one boxer', async (t) => {
  const readings = makeReadings(
    ...bout('a', { rival: 'Osk Brannic', hall: 'Kerrin Hall', round: '7', purse: '412', crowd: '9,300' }),
    ...bout('b', { rival: 'Ruy Dask', hall: 'Harbour Dome', round: '2', purse: '980', crowd: '15,120' })
  )
  const groups = groupReadings(readings).map(({ articles }) => articles.map((i) => readings[i]!.article).sort())
  t.strictSame(groups.sort(), [
    ['a0', 'a1', 'a2', 'a3'],
    ['b0', 'b1', 'b2', 'b3']
  ])
})
