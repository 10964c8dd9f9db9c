import t from 'tap'
import { makeFeed } from '../../../bench/make-feed.ts'
import { keepStories, type Placed } from '../../../src/compute/feed/keep-stories.ts'
import { packProfile, profileReading, unpackProfile } from '../../../src/compute/feed/profile-reading.ts'
import { findNearStories, type GroupedArticle, regroupArticles } from '../../../src/compute/feed/regroup-articles.ts'
import {
  addArticles,
  frequencyOf,
  noFrequencies,
  packFrequencies,
  unpackFrequencies
} from '../../../src/compute/feed/term-frequencies.ts'
import { findDate } from '../../../src/group/find-date.ts'
import { groupReadings } from '../../../src/group/group-readings.ts'
import { read } from '../../../src/index.ts'
import fc from '../../seeded-check.ts'

const storyDays = 3
const feed = [...makeFeed(120, 8)]
const readings = feed.map(({ article }, i) => read({ ...article, id: `a${i}` }))
const given: GroupedArticle[] = readings.map((reading, i) => {
  return { article: String(i), story: null, isFixed: false, ...findDate(reading)!, profile: profileReading(reading) }
})

/** Groups the articles in pieces, each together with all that came before. */
function groupInPieces(size: number, order: readonly GroupedArticle[] = given): Map<string, string> {
  const storyOf = new Map<string, string>()
  let frequencies = noFrequencies()
  for (let at = 0; at < order.length; at += size) {
    const fresh = order.slice(at, at + size)
    frequencies = addArticles(
      frequencies,
      fresh.map(({ profile }) => profile)
    )
    const known = order.slice(0, at).map((one) => ({ ...one, story: storyOf.get(one.article)! }))
    for (const [i, { story, moved }] of regroupArticles([...known, ...fresh], frequencies, storyDays).entries()) {
      for (const article of moved) storyOf.set(article, story ?? `${at}-${i}`)
    }
  }
  return storyOf
}

function pairsOf(storyOf: ReadonlyMap<string, unknown>): Set<string> {
  const entries = [...storyOf]
  return new Set(
    entries.flatMap(([a, story]) => entries.filter(([b, other]) => a < b && story === other).map(([b]) => `${a} ${b}`))
  )
}

const pairF1 = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size)

const atOnce = pairsOf(
  new Map(groupReadings(readings).flatMap(({ articles }, story) => articles.map((i) => [String(i), story] as const)))
)

t.test('groups articles that arrive in batches like all at once, whatever the size of the batches', async (t) => {
  for (const size of [7, 25, 120]) t.ok(pairF1(pairsOf(groupInPieces(size)), atOnce) >= 0.95, `pieces of ${size}`)
})

t.test('the order of arrival hardly matters', async (t) => {
  t.ok(pairF1(pairsOf(groupInPieces(25, [...given].reverse())), atOnce) >= 0.95)
})

t.test('finds the stories that report the event of a new article', async (t) => {
  const frequencies = addArticles(
    noFrequencies(),
    given.map(({ profile }) => profile)
  )
  const told = feed.map(({ story }) => story)
  const last = told.findIndex((story) => told.filter((other) => other === story).length >= 4)
  const around = given.map((one, i) => (i === last ? one : { ...one, story: `s${told[i]}` }))
  t.strictSame(findNearStories(around, frequencies, storyDays), [`s${told[last]}`])
})

t.test('articles far apart in time are not linked', async (t) => {
  const frequencies = addArticles(
    noFrequencies(),
    given.map(({ profile }) => profile)
  )
  const [a, b] = [given[1]!, { ...given[1]!, article: 'later', day: given[1]!.day + storyDays + 1 }]
  t.equal(regroupArticles([a, b], frequencies, storyDays).length, 2)
  t.equal(regroupArticles([a, { ...b, day: a.day + storyDays }], frequencies, storyDays).length, 1)
})

t.test('a profile outlives packing', async (t) => {
  for (const { profile } of given.slice(0, 5)) t.strictSame(unpackProfile(packProfile(profile)), profile)
})

t.test('frequencies are never too small, and outlive packing', async (t) => {
  const counted = addArticles(
    noFrequencies(),
    given.map(({ profile }) => profile)
  )
  const exact = new Map<number, number>()
  for (const { profile } of given) for (const hash of profile.terms) exact.set(hash, (exact.get(hash) ?? 0) + 1)
  for (const [hash, count] of exact) if (frequencyOf(counted, hash) < count) t.fail('counted too little')
  t.strictSame(unpackFrequencies(counted.articles, packFrequencies(counted)), counted)
  t.equal(counted.articles, given.length)
})

t.test('keeping stories', async (t) => {
  const placed = (article: string, story: string | null, isFixed = false): Placed => ({ article, story, isFixed })

  t.test('a group keeps the story that most of it belongs to', async (t) => {
    t.strictSame(keepStories([[placed('a', 's'), placed('b', 's'), placed('c', 'x'), placed('d', null)]]), [
      { story: 's', moved: ['c', 'd'] }
    ])
  })

  t.test('of a story that falls apart the larger part keeps it', async (t) => {
    t.strictSame(keepStories([[placed('a', 's')], [placed('b', 's'), placed('c', 's')]]), [{ story: null, moved: ['a'] }])
  })

  t.test('what was sent with a story stays there, and decides', async (t) => {
    const group = [placed('a', 'sent', true), placed('b', 's'), placed('c', 's'), placed('d', 'other', true)]
    t.strictSame(keepStories([group]), [{ story: 'other', moved: ['b', 'c'] }])
  })

  t.test('every article that is in no story is put into one, and none into two', async (t) => {
    const article = fc.record({ story: fc.constantFrom(null, 's', 't', 'u'), isFixed: fc.boolean() })
    fc.assert(
      fc.property(fc.array(fc.array(article, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (drawn) => {
        const groups = drawn.map((group, g) =>
          group.map(({ story, isFixed }, i) => ({ article: `${g}.${i}`, story, isFixed: isFixed && story !== null }))
        )
        const stories = keepStories(groups)
        const moved = stories.flatMap((story) => story.moved)
        t.equal(new Set(moved).size, moved.length)
        for (const one of groups.flat()) if (one.story === null) t.ok(moved.includes(one.article))
        for (const one of groups.flat()) if (one.isFixed) t.notOk(moved.includes(one.article))
        const named = stories.flatMap(({ story }) => story ?? [])
        t.equal(new Set(named).size, named.length)
      })
    )
  })
})
