import type { KeptProfile } from '../../store/feeds/find-neighbours.ts'
import type { KeptFrequencies, PlacedStory } from '../../store/feeds/place-articles.ts'
import { compareStory } from './compare-story.ts'
import { unpackProfile } from './profile-reading.ts'
import { readPart } from './read-part.ts'
import { findNearStories, type GroupedArticle, regroupArticles } from './regroup-articles.ts'
import { addArticles, packFrequencies, unpackFrequencies } from './term-frequencies.ts'
import { indexTerms } from './weigh-profiles.ts'

/** New articles, and what they are grouped with. Those without a story are the new ones. */
export interface GroupingTask {
  readonly articles: readonly KeptProfile[]
  readonly frequencies: KeptFrequencies
  readonly storyDays: number
}

/** Counts new articles in, and gives for each the terms by which it is found: hashes as signed numbers, which is what a column takes. */
function countArticles({ articles, frequencies }: GroupingTask): { frequencies: KeptFrequencies; termsOf: number[][] } {
  const profiles = articles.map(({ profile }) => unpackProfile(profile))
  const counted = addArticles(unpackFrequencies(frequencies.articles, frequencies.counts), profiles)
  return {
    frequencies: { articles: counted.articles, counts: packFrequencies(counted) },
    termsOf: profiles.map((profile) => indexTerms(profile, counted).map((hash) => hash | 0))
  }
}

const nearStories = ({ articles, frequencies, storyDays }: GroupingTask): string[] =>
  findNearStories(unpack(articles), unpackFrequencies(frequencies.articles, frequencies.counts), storyDays)

const regroup = ({ articles, frequencies, storyDays }: GroupingTask): PlacedStory[] =>
  regroupArticles(unpack(articles), unpackFrequencies(frequencies.articles, frequencies.counts), storyDays)

const unpack = (articles: readonly KeptProfile[]): GroupedArticle[] =>
  articles.map((article) => ({ ...article, profile: unpackProfile(article.profile) }))

/** What the worker threads compute for feeds, by name. */
export const feedSteps = { readPart, countArticles, nearStories, regroup, compareStory } as const
export type FeedSteps = typeof feedSteps
