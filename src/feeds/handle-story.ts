import type { Config } from '../config.ts'
import { engine } from '../engine.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import type { Store } from '../store/store.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'

export interface StoryParts {
  readonly config: Pick<Config, 'limits' | 'keepsText'>
  readonly feeds: FeedStore
  readonly store: Store
  readonly threads: ThreadPool
}

/** Which story to compare. */
export interface StoryInput {
  readonly story: string
}

/** Compares a stored story as it is now; the comparison becomes its current one. Does nothing if it has fewer than two articles. */
export function makeStoryHandler({ config: { limits, keepsText }, feeds, store, threads }: StoryParts): JobHandler {
  return async ({ tenant, input, signal }) => {
    const { story } = JSON.parse(input) as StoryInput
    const label = await feeds.findSentLabel(tenant, story)
    const packed = await feeds.findStoryReadings(tenant, { story, keepsText, most: limits.articles })
    if (packed.length < 2) return { result: null }
    const task = {
      tenant,
      story,
      label,
      packed,
      engine,
      createdAt: new Date().toISOString(),
      keepsText,
      mostSentences: limits.setSentences
    }
    const kept = await threads.feedStep('compareStory', task, signal)
    // It may have been joined to another story in the meantime, which another job compares.
    if (kept === null || !(await feeds.hasTwoArticles(tenant, story))) return { result: null }
    await store.saveComparison(tenant, kept)
    return { result: `/v1/comparisons/${kept.id}` }
  }
}
