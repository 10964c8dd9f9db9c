import type { Kysely, Transaction } from 'kysely'
import { guardStore } from '../guard-store.ts'
import type { AddJobs, NewJob } from '../jobs/job-store.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { addUp, findRejected, forgetFeed, giveUpLost, hasUngrouped } from './feed-rows.ts'
import { type DaySpan, findAllOfDays, findCandidates, findMembers, findNew, type KeptProfile } from './find-neighbours.ts'
import { forgetProfiles } from './forget-profiles.ts'
import { keepPart, type LineRow, type PartKey, type RejectedLine } from './keep-part.ts'
import { type GroupedArticles, type KeptFrequencies, placeArticles, readFrequencies } from './place-articles.ts'
import { findSentLabel, findStoryReadings, hasTwoArticles, type StoryReadings } from './story-readings.ts'

/** Which feed of which tenant. */
export interface FeedKey {
  readonly tenant: string
  readonly ingest: string
}

/** What became of a feed's lines so far; `isRead` once no part waits. */
export interface FeedProgress {
  readonly lines: number
  readonly linesDone: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejectedCount: number
  readonly isRead: boolean
}

/** A part to be stored with the job that reads it. */
export interface NewPart extends PartKey {
  readonly firstLine: number
  readonly lines: number
  readonly input: string
}

/**
 * What is kept of feeds while they are read and grouped.
 *
 * Errors: `STORE_UNAVAILABLE` if the store does not answer; `STORE_FULL` if it may not write.
 */
export interface FeedStore {
  /** Errors: `STORE_FULL` if nothing may be written. */
  assertWritable(): Promise<void>
  addPart(part: NewPart): Promise<void>
  progressOf(feed: FeedKey): Promise<FeedProgress>
  hasUngrouped(feed: FeedKey): Promise<boolean>
  rejectedOf(feed: FeedKey): Promise<RejectedLine[]>
  giveUpLost(feed: FeedKey): Promise<void>
  /** The first articles that wait to be grouped, by day: at most `limit`, over at most `days` days. */
  findNew(tenant: string, limit: number, days: number): Promise<KeptProfile[]>
  readFrequencies(tenant: string): Promise<KeptFrequencies & { readonly version: number }>
  findAllOfDays(tenant: string, days: DaySpan, most: number): Promise<KeptProfile[] | null>
  findCandidates(tenant: string, termsOf: readonly (readonly number[])[], days: DaySpan): Promise<KeptProfile[]>
  findMembers(tenant: string, stories: readonly string[]): Promise<KeptProfile[]>
  /** Stores which story each article was put into, and adds jobs for the stories that grew. Does nothing if another process has grouped since `version`. */
  placeArticles(tenant: string, grouped: GroupedArticles, now: Date, jobOf: (story: string) => NewJob): Promise<void>
  forgetProfiles(tenant: string, storyDays: number, now: Date): Promise<void>
  findSentLabel(tenant: string, story: string): Promise<string | null>
  findStoryReadings(tenant: string, wanted: StoryReadings): Promise<string[]>
  hasTwoArticles(tenant: string, story: string): Promise<boolean>
}

/** What a job may write in the transaction that ends it. */
export interface JobWrites {
  addJob(tenant: string, job: NewJob): Promise<void>
  keepPart(part: PartKey, rows: readonly LineRow[], rejected: readonly RejectedLine[]): Promise<void>
  forgetFeed(feed: FeedKey): Promise<void>
}

/** The writes of a transaction. */
export const jobWrites =
  (addJobs: AddJobs) =>
  (transaction: Transaction<Database>): JobWrites => ({
    addJob: async (tenant, job) => void (await addJobs(transaction, tenant, [job])),
    keepPart: (part, rows, rejected) => keepPart(transaction, part, rows, rejected),
    forgetFeed: (feed) => forgetFeed(transaction, feed)
  })

/** Opens the feeds of a database. */
export function openFeedStore({ db, assertWritable }: Pick<OpenDatabase, 'db' | 'assertWritable'>, addJobs: AddJobs): FeedStore {
  const write = <T>(run: (transaction: Transaction<Database>) => Promise<T>) =>
    guardStore(async () => {
      await assertWritable()
      return db.transaction().execute(run)
    })
  const over =
    <Given extends readonly unknown[], T>(run: (db: Kysely<Database>, ...given: Given) => Promise<T>) =>
    (...given: Given) =>
      guardStore(() => run(db, ...given))
  return {
    assertWritable: () => guardStore(assertWritable),
    addPart: ({ tenant, ingest, part, came, firstLine, lines, input }) =>
      write(async (transaction) => {
        const [job] = await addJobs(transaction, tenant, [{ kind: 'part', input }])
        const counts = { is_done: false, accepted: 0, duplicates: 0, rejected: 0 }
        const row = { tenant, ingest, part, job: job!.id, first_line: firstLine, lines, ...counts, came }
        await transaction.insertInto('ingest_part').values(row).execute()
      }),
    progressOf: over(addUp),
    hasUngrouped: over(hasUngrouped),
    rejectedOf: over(findRejected),
    giveUpLost: over(giveUpLost),
    findNew: over(findNew),
    readFrequencies: over(readFrequencies),
    findAllOfDays: over(findAllOfDays),
    findCandidates: over(findCandidates),
    findMembers: over(findMembers),
    placeArticles: (tenant, grouped, now, jobOf) =>
      write(async (transaction) => {
        const grown = await placeArticles(transaction, tenant, grouped, now)
        await addJobs(transaction, tenant, (grown ?? []).map(jobOf))
      }),
    forgetProfiles: over(forgetProfiles),
    findSentLabel: over(findSentLabel),
    findStoryReadings: over(findStoryReadings),
    hasTwoArticles: over(hasTwoArticles)
  }
}
