import { compareStrings } from '../../order-readings.ts'
import type { PlacedStory } from '../../store/feeds/place-articles.ts'

/** An article and its story; null: no story yet. If `isFixed`, the sender named the story and the article stays there. */
export interface Placed {
  readonly article: string
  readonly story: string | null
  readonly isFixed: boolean
}

interface Claim {
  readonly group: number
  readonly story: string
  /** How many of the story's articles stand in the group, and of these how many were sent with it. */
  readonly articles: number
  readonly fixed: number
}

/**
 * Assigns each group of articles the story that most of it stands in, one that articles were sent with before any other; of several groups
 * that want a story, the one with most of it has it. A group whose stories are all taken is a new story.
 */
export function keepStories(groups: readonly (readonly Placed[])[]): PlacedStory[] {
  const storyOf = settleClaims(groups.flatMap(listClaims))
  return groups.flatMap((articles, group) => {
    const story = storyOf.get(group) ?? null
    const moved = articles.filter((one) => !one.isFixed && (one.story !== story || story === null)).map(({ article }) => article)
    return moved.length === 0 ? [] : [{ story, moved }]
  })
}

function listClaims(articles: readonly Placed[], group: number): Claim[] {
  const claims = new Map<string, Claim>()
  for (const { story, isFixed } of articles) {
    if (story === null) continue
    const { articles = 0, fixed = 0 } = claims.get(story) ?? {}
    claims.set(story, { group, story, articles: articles + 1, fixed: fixed + (isFixed ? 1 : 0) })
  }
  return [...claims.values()]
}

function settleClaims(claims: readonly Claim[]): Map<number, string> {
  const order = [...claims].sort(
    (a, b) => b.fixed - a.fixed || b.articles - a.articles || compareStrings(a.story, b.story) || a.group - b.group
  )
  const storyOf = new Map<number, string>()
  const taken = new Set<string>()
  for (const { group, story } of order) {
    if (storyOf.has(group) || taken.has(story)) continue
    storyOf.set(group, story)
    taken.add(story)
  }
  return storyOf
}
