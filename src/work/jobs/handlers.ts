import type { Config } from '../../config.ts'
import { makeFeedHandler } from '../../ingest/handle-feed.ts'
import { makeGroupingHandler } from '../../ingest/handle-grouping.ts'
import { makePartHandler } from '../../ingest/handle-part.ts'
import { makeStoryHandler } from '../../ingest/handle-story.ts'
import type { Store } from '../../store/store.ts'
import type { WorkPool } from '../work-pool.ts'
import { compareSet } from './compare-set.ts'
import type { Jobs } from './jobs.ts'
import type { JobHandler } from './run-attempt.ts'
import type { WorkKind } from './work-kinds.ts'

/** What handlers work with. */
export interface HandlerParts {
  readonly config: Config
  readonly store: Store
  readonly work: WorkPool
  readonly jobs: Jobs
}

/** Who does which kind of work. */
export function makeHandlers(parts: HandlerParts): Record<WorkKind, JobHandler> {
  const feed = { ...parts, database: parts.store.database }
  return {
    compare: compareSet(parts),
    stories: makeStoryHandler(feed),
    ingest: makeFeedHandler(feed),
    part: makePartHandler(feed),
    group: makeGroupingHandler(feed)
  }
}
