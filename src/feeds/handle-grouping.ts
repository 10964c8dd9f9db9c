import type { Transaction } from 'kysely'
import type { GroupingTask, KeptFrequencies } from '../compute/feed/feed-steps.ts'
import type { Config } from '../config.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { OpenDatabase } from '../store/open-database.ts'
import type { Database } from '../store/tables.ts'
import type { WorkPool } from '../threads/thread-pool.ts'
import { findAllOfDays, findCandidates, findMembers, findNew, type KeptProfile } from './find-neighbours.ts'
import { forgetProfiles } from './forget-profiles.ts'
import { placeArticles } from './place-articles.ts'

export interface GroupingParts {
  readonly config: Pick<Config, 'storyDays'>
  readonly database: OpenDatabase
  readonly work: WorkPool
  readonly jobs: Jobs
}

/** So many new articles are grouped in one transaction. */
const CHUNK = 100
/** Days with no more articles than these are grouped anew as a whole: then nothing depends on the order in which they came. */
const FEW_ARTICLES = 500
/** A job works for so long; what is left is for the next one. */
const LONGEST_MS = 20_000
/** A story that grew is compared after this time, once, however often it grew meanwhile. */
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
    await forgetProfiles(parts.database.db, tenant, parts.config.storyDays, new Date())
    const again = (trx: Transaction<Database>) => parts.jobs.addWithin(trx, tenant, { kind: 'group', key: 'group', input: '' })
    return { result: null, ...(isDone ? {} : { commit: async (trx) => void (await again(trx)) }) }
  }
}

/** Groups the next articles; true where there are none left. Where another process was quicker, nothing is changed and it is tried again. */
async function groupChunk(run: Grouping): Promise<boolean> {
  const { database, tenant, work, signal, config, jobs } = run
  const articles = await findNew(database.db, tenant, CHUNK, config.storyDays)
  if (articles.length === 0) return true
  const { version, ...before } = await readFrequencies(database, tenant)
  const { storyDays } = config
  const { frequencies, termsOf } = await work.feedStep('countArticles', { articles, frequencies: before, storyDays }, signal)
  const around = await findAround(run, { articles, frequencies, storyDays }, termsOf)
  const placed = await work.feedStep('regroup', { articles: [...articles, ...around], frequencies, storyDays }, signal)
  const now = new Date()
  await database.assertWritable()
  await database.db.transaction().execute(async (trx) => {
    const grown = await placeArticles(trx, tenant, { articles, termsOf, placed, frequencies }, version, now)
    for (const story of grown ?? []) {
      const input = JSON.stringify({ story })
      await jobs.addWithin(trx, tenant, { kind: 'stories', key: story, input, afterSeconds: SETTLE_SECONDS })
    }
  })
  return false
}

async function readFrequencies({ db }: OpenDatabase, tenant: string): Promise<KeptFrequencies & { readonly version: number }> {
  const row = await db
    .selectFrom('term_frequency')
    .select(['version', 'articles', 'counts'])
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return row ?? { version: 0, articles: 0, counts: null }
}

/** The grouped articles that new ones may belong to, with all of their stories. */
async function findAround(
  { database: { db }, tenant, work, signal }: Grouping,
  task: GroupingTask,
  termsOf: readonly (readonly number[])[]
): Promise<KeptProfile[]> {
  const days = task.articles.map(({ day }) => day)
  const [from, to] = [Math.min(...days) - task.storyDays, Math.max(...days) + task.storyDays]
  const all = await findAllOfDays(db, tenant, from, to, FEW_ARTICLES)
  if (all !== null) return all
  const candidates = await findCandidates(db, tenant, termsOf, from, to)
  const own = task.articles.flatMap(({ story }) => (story === null ? [] : [story]))
  const near = await work.feedStep('nearStories', { ...task, articles: [...task.articles, ...candidates] }, signal)
  return await findMembers(db, tenant, [...new Set([...own, ...near])])
}
