import { setTimeout as sleep } from 'node:timers/promises'
import type { Jobs } from '../jobs/jobs.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import type { FeedInput } from './take-feed.ts'

export interface FeedHandlerParts {
  readonly feeds: FeedStore
  readonly jobs: Jobs
}

/** How often is looked how far the parts are, and how much of the work is done when all are read. */
const LOOK_MS = 300
const READ_SHARE = 0.9

/** Waits until all parts of a feed are read and their articles grouped. Returns what became of the lines. */
export function makeFeedHandler({ feeds, jobs }: FeedHandlerParts): JobHandler {
  return async ({ tenant, input, signal, progress }) => {
    const { ingest } = JSON.parse(input) as FeedInput
    const feed = { tenant, ingest }
    for (;;) {
      const { lines, linesDone, isRead, ...counts } = await feeds.progressOf(feed)
      const isGrouped = isRead && !(await feeds.hasUngrouped(feed))
      if (isGrouped) {
        const details = { ...counts, rejected: await feeds.rejectedOf(feed) }
        return { result: '/v1/stories', details, commit: (writes) => writes.forgetFeed(feed) }
      }
      // A grouping job may have looked just before the last article arrived.
      if (isRead) await jobs.add(tenant, { kind: 'group', key: 'group', input: '' })
      await feeds.giveUpLost(feed)
      await progress((READ_SHARE * linesDone) / Math.max(1, lines), { ...counts, rejected: [] })
      await sleep(LOOK_MS, undefined, { signal })
    }
  }
}
