import type { GroupingTask } from '../compute/feed/feed-steps.ts'
import type { Config } from '../config.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import type { KeptProfile } from '../store/feeds/find-neighbours.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'

export interface GroupingParts {
  readonly config: Pick<Config, 'storyDays'>
  readonly feeds: FeedStore
  readonly threads: ThreadPool
}

/** So many new articles are grouped in one transaction. */
const CHUNK = 100
/** Days with at most this many articles are grouped again as a whole, so that the order of arrival does not matter. */
const FEW_ARTICLES = 500
/** A job works for so long; what is left is for the next one. */
const LONGEST_MS = 20_000
/** A story that grew is compared after this time, once, however often it grew in the meantime. */
const SETTLE_SECONDS = 5

interface Grouping extends GroupingParts {
  readonly tenant: string
  readonly signal: AbortSignal
}

/** Groups the articles of a tenant that are in no story yet. */
export function makeGroupingHandler(parts: GroupingParts): JobHandler {
  return async ({ tenant, signal }) => {
    const until = Date.now() + LONGEST_MS
    const run = { ...parts, tenant, signal }
    let isDone = false
    while (!isDone && Date.now() < until) {
      signal.throwIfAborted()
      isDone = await groupChunk(run)
    }
    await parts.feeds.forgetProfiles(tenant, parts.config.storyDays, new Date())
    return {
      result: null,
      ...(isDone ? {} : { commit: (writes) => writes.addJob(tenant, { kind: 'group', key: 'group', input: '' }) })
    }
  }
}

/** Groups the next articles; returns true if all are grouped. If another process was quicker, nothing changes and the job tries again. */
async function groupChunk(run: Grouping): Promise<boolean> {
  const { feeds, tenant, threads, signal, config } = run
  const articles = await feeds.findNew(tenant, CHUNK, config.storyDays)
  if (articles.length === 0) return true
  const { version, ...before } = await feeds.readFrequencies(tenant)
  const { storyDays } = config
  const { frequencies, termsOf } = await threads.feedStep('countArticles', { articles, frequencies: before, storyDays }, signal)
  const around = await findAround(run, { articles, frequencies, storyDays }, termsOf)
  const placed = await threads.feedStep('regroup', { articles: [...articles, ...around], frequencies, storyDays }, signal)
  const grouped = { articles, termsOf, placed, frequencies, version }
  await feeds.placeArticles(tenant, grouped, new Date(), (story) => ({
    kind: 'stories',
    key: story,
    input: JSON.stringify({ story }),
    afterSeconds: SETTLE_SECONDS
  }))
  return false
}

/** The grouped articles that new ones may belong to, with all of their stories. */
async function findAround(
  { feeds, tenant, threads, signal }: Grouping,
  task: GroupingTask,
  termsOf: readonly (readonly number[])[]
): Promise<KeptProfile[]> {
  const days = task.articles.map(({ day }) => day)
  const span = { from: Math.min(...days) - task.storyDays, to: Math.max(...days) + task.storyDays }
  const all = await feeds.findAllOfDays(tenant, span, FEW_ARTICLES)
  if (all !== null) return all
  const candidates = await feeds.findCandidates(tenant, termsOf, span)
  const own = task.articles.flatMap(({ story }) => (story === null ? [] : [story]))
  const near = await threads.feedStep('nearStories', { ...task, articles: [...task.articles, ...candidates] }, signal)
  return await feeds.findMembers(tenant, [...new Set([...own, ...near])])
}
