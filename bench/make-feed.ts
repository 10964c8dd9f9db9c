import type { Article } from '../src/index.ts'
import { slots } from './invented-words.ts'
import { makeStory } from './make-story.ts'
import { pick, seededRandom } from './random.ts'

const beginnings = [
  'Vel',
  'Mar',
  'Tor',
  'Sken',
  'Dra',
  'Lin',
  'Ost',
  'Brae',
  'Quo',
  'Nim',
  'Ful',
  'Ker',
  'Hesk',
  'Oru',
  'Ply',
  'Zan'
]
const middles = ['a', 'en', 'o', 'ir', 'u', 'el', 'ani', 'or', 'es', 'imo']
const ends = [
  'dal',
  'wick',
  'sen',
  'mouth',
  'rik',
  'holm',
  'tane',
  'ford',
  'gard',
  'vik',
  'by',
  'nes',
  'lo',
  'stad',
  'mere',
  'quay'
]

const DAY_MS = 86_400_000

/** A name that hardly any other story has. */
const inventName = (random: () => number) =>
  pick(random, beginnings) + pick(random, middles) + pick(random, middles) + pick(random, ends)

/**
 * An invented story with its own people, places and bodies, so that it differs from other stories of a feed.
 * `day` is the first of its two days, counted from 1 January 2026. The same `seed` gives the same story.
 */
export function makeFeedStory(size: number, seed: number, day: number): Article[] {
  const random = seededRandom(seed + 77_000_000)
  const own = new Map<string, string>()
  for (const name of [...slots.surname!, ...slots.given!, ...slots.place!]) own.set(name, inventName(random))
  for (const name of slots.body!) own.set(name, `the ${inventName(random)} ${name.split(' ').at(-1)}`)
  const names = [...own.keys()].sort((a, b) => b.length - a.length)
  const anyName = new RegExp(names.join('|'), 'gi')
  const rename = (text: string) => text.replace(anyName, (name) => own.get(name) ?? own.get(lowerFirst(name)) ?? name)
  return makeStory(size, seed).map((article, i) => ({
    outlet: `Outlet ${1 + ((seed * 7 + i * 13) % 97)}`,
    title: rename(article.title!),
    text: rename(article.text!),
    publishedAt: new Date(Date.UTC(2026, 0, 1) + day * DAY_MS + random() * 1.5 * DAY_MS).toISOString()
  }))
}

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1)

/** A feed of about `count` articles: stories of 1 to 8 articles on consecutive days, some tens of stories per day. `story` is the reported one. */
export function* makeFeed(count: number, storiesPerDay: number, firstSeed = 1): Generator<{ story: number; article: Article }> {
  const sizes = [1, 2, 3, 3, 4, 5, 6, 8]
  for (let story = 0, made = 0; made < count; story++) {
    const size = Math.min(count - made, sizes[story % sizes.length]!)
    for (const article of makeFeedStory(size, firstSeed + story, Math.floor(story / storiesPerDay))) yield { story, article }
    made += size
  }
}
