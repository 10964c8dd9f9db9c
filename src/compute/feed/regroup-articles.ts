import type { EventDay } from '../../group/find-date.ts'
import { findOriginals } from '../../group/find-originals.ts'
import { LEAST_AVERAGE, LEAST_LINK, splitApart } from '../../group/group-readings.ts'
import { joinArticles } from '../../group/join-articles.ts'
import { type ArticleLink, linkArticles } from '../../group/link-articles.ts'
import type { Profile } from '../../group/profile-articles.ts'
import type { PlacedStory } from '../../store/feeds/place-articles.ts'
import { keepStories, type Placed } from './keep-stories.ts'
import type { TermProfile } from './profile-reading.ts'
import type { TermFrequencies } from './term-frequencies.ts'
import { weighProfiles } from './weigh-profiles.ts'

/** An article among those that may report its event; `story` is null if it has none yet. */
export interface GroupedArticle extends Placed, EventDay {
  readonly profile: TermProfile
}

/**
 * Groups articles again together with the stories around them, and says which article goes where.
 *
 * Joins and splits like `groupReadings`, over terms weighted by how rare they are among all of a tenant's last articles. Articles more than
 * `storyDays` apart are not linked. A story keeps its name with the group that holds most of it; what was sent with a story stays there.
 */
export function regroupArticles(
  given: readonly GroupedArticle[],
  frequencies: TermFrequencies,
  storyDays: number
): PlacedStory[] {
  const articles = [...given].sort((a, b) => a.day - b.day || (a.article < b.article ? -1 : 1))
  const { profiles, isSpecific } = weigh(articles, frequencies)
  const links = linkNear(articles, profiles, storyDays)
  const originalOf = findOriginals(profiles.length, links)
  const groups = joinArticles(profiles, links, LEAST_AVERAGE).flatMap((cluster) =>
    splitApart(cluster.articles, profiles, originalOf, isSpecific)
  )
  return keepStories(groups.map((numbers) => numbers.map((number) => articles[number]!)))
}

/** Finds the stories with an article linked to a new one (which has no story yet). They are grouped again with it. */
export function findNearStories(articles: readonly GroupedArticle[], frequencies: TermFrequencies, storyDays: number): string[] {
  const near = new Set<string>()
  for (const { left, right } of linkNear(articles, weigh(articles, frequencies).profiles, storyDays)) {
    const [a, b] = [articles[left]!.story, articles[right]!.story]
    if (a === null && b !== null) near.add(b)
    if (b === null && a !== null) near.add(a)
  }
  return [...near].sort()
}

const weigh = (articles: readonly GroupedArticle[], frequencies: TermFrequencies) =>
  weighProfiles(
    articles.map(({ profile }) => profile),
    articles.map(({ day, isSure }) => ({ day, isSure })),
    frequencies
  )

function linkNear(articles: readonly GroupedArticle[], profiles: readonly Profile[], storyDays: number): ArticleLink[] {
  return linkArticles(profiles, LEAST_LINK).filter(({ left, right }) => {
    const [a, b] = [articles[left]!, articles[right]!]
    return Math.abs(a.day - b.day) <= storyDays
  })
}
