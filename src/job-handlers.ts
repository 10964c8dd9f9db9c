import { compareSet } from './comparisons/compare-set.ts'
import type { Config } from './config.ts'
import { makeFeedHandler } from './feeds/handle-feed.ts'
import { makeGroupingHandler } from './feeds/handle-grouping.ts'
import { makePartHandler } from './feeds/handle-part.ts'
import { makeStoryHandler } from './feeds/handle-story.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { JobHandler } from './jobs/run-attempt.ts'
import type { WorkKind } from './store/jobs/work-kinds.ts'
import type { Store } from './store/store.ts'
import type { ThreadPool } from './threads/thread-pool.ts'

/** What handlers work with. */
export interface HandlerParts {
  readonly config: Config
  readonly store: Store
  readonly threads: ThreadPool
  readonly jobs: Jobs
}

/** Returns who does which kind of work. */
export function makeHandlers(parts: HandlerParts): Record<WorkKind, JobHandler> {
  const feed = { ...parts, feeds: parts.jobs.feeds }
  return {
    compare: compareSet(parts),
    stories: makeStoryHandler(feed),
    ingest: makeFeedHandler(feed),
    part: makePartHandler(feed),
    group: makeGroupingHandler(feed)
  }
}
