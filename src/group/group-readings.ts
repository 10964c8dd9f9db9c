import { orderReadings } from '../order-readings.ts'
import type { Reading } from '../schemas/reading.ts'
import { findOriginals } from './find-originals.ts'
import { joinArticles } from './join-articles.ts'
import { linkArticles } from './link-articles.ts'
import { measureLikeness } from './measure-likeness.ts'
import { type Profile, profileArticles } from './profile-articles.ts'
import { splitStory } from './split-story.ts'

/** A story: the articles (indices of the given readings) that report one event, and how similar they are (0..1). */
export interface StoryGroup {
  readonly articles: readonly number[]
  readonly similarity: number
  readonly label: string
}

/** Pairs below the first are not looked at; stories are joined while their articles are alike by the second on average. */
export const LEAST_LINK = 0.185
export const LEAST_AVERAGE = 0.185

/** Groups readings by the event they report. Each is in one group. Independent of their order. */
export function groupReadings(readings: readonly Reading[]): StoryGroup[] {
  const { readings: sorted, places: order } = orderReadings(readings)
  const { profiles, kindOf } = profileArticles(sorted)
  const links = linkArticles(profiles, LEAST_LINK)
  const originalOf = findOriginals(profiles.length, links)
  const isSpecific = (term: number) => kindOf(term) === 'name' || kindOf(term) === 'number'
  const stories = joinArticles(profiles, links, LEAST_AVERAGE).flatMap(({ articles }) =>
    splitApart(articles, profiles, originalOf, isSpecific)
  )
  stories.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  return stories.map((numbers) => describeGroup(numbers, sorted, profiles, order))
}

/** Returns the events that the articles of one story report; copies go with their originals. */
export function splitApart(
  articles: readonly number[],
  profiles: readonly Profile[],
  originalOf: readonly number[],
  isSpecific: (term: number) => boolean
): number[][] {
  return splitStory(
    articles.map((article) => profiles[article]!),
    articles.map((article) => originalOf[article]!),
    isSpecific
  ).map((part) => part.map((i) => articles[i]!))
}

function describeGroup(
  numbers: readonly number[],
  readings: readonly Reading[],
  profiles: readonly Profile[],
  order: readonly number[]
): StoryGroup {
  const { center, similarity } = measureGroup(numbers, profiles)
  return { articles: numbers.map((number) => order[number]!), similarity, label: labelOf(readings[center]!) }
}

/** No more articles than these are measured for a label: the first ones are enough. */
const MOST_MEASURED = 40

/** The article most similar to the others, and how similar all are on average, rounded to 4 decimals. */
function measureGroup(numbers: readonly number[], profiles: readonly Profile[]): { center: number; similarity: number } {
  const some = numbers.slice(0, MOST_MEASURED)
  const sums = some.map((a) => some.reduce((sum, b) => (a === b ? sum : sum + measureLikeness(profiles[a]!, profiles[b]!)), 0))
  const rounded = sums.map((sum) => Math.round(sum * 1e8))
  const center = some[rounded.indexOf(Math.max(...rounded))]!
  const pairs = some.length * (some.length - 1)
  const mean = pairs === 0 ? 1 : sums.reduce((a, b) => a + b, 0) / pairs
  return { center, similarity: Math.min(1, Math.round(mean * 10000) / 10000) }
}

const labelOf = (reading: Reading): string => {
  const title = reading.title?.trim()
  if (title) return title
  return reading.sentences.find(({ field }) => field !== 'title')?.text ?? ''
}
