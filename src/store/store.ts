import type { ArticleFigures } from '../outlets/describe-article.ts'
import type { OutletFigures, OutletRow, OutletSelection } from '../outlets/outlet-figures.ts'
import type { Engine } from '../schemas/comparison.ts'
import type { OpenQueues } from './jobs/open-queues.ts'
import type { SharedRates } from './server/shared-rates.ts'
import type { StoryRow, StoryWithArticles } from './stories.ts'

/**
 * A stored comparison. `packed` is its JSON, compressed with zstd, in base64; `bounds` are the bytes where its parts begin in the
 * unpacked JSON. `createdAt` is ISO 8601 with milliseconds, in UTC. `hasText`: whether the articles' words are in it.
 * `supersededBy`: the current comparison of its story, if this one is outdated.
 */
export interface KeptComparison {
  readonly id: string
  readonly createdAt: string
  readonly bounds: readonly number[]
  readonly packed: string
  readonly hasText: boolean
  readonly supersededBy: string | null
}

/**
 * A comparison to be stored. `listing` is its item of the list, as JSON; `outletKeys` are those of its articles; `storyId` the stored story
 * that it belongs to; `pending` what derives from it, see `pendingJson`.
 */
export interface NewComparison extends Omit<KeptComparison, 'supersededBy'> {
  readonly story: string | null
  readonly storyId: string | null
  readonly engine: Engine
  readonly listing: string
  readonly outletKeys: readonly string[]
  readonly pending: string
}

/** An article to be stored on its own. `packed` is its Reading's JSON, compressed with zstd, in base64. */
export interface NewArticle extends ArticleFigures {
  readonly packed: string
}

/** A stored Reading: the bytes from `starts` to `ends` of the unpacked JSON; to its end if `ends` is null. */
export interface KeptReading {
  readonly id: string
  readonly packed: string
  readonly starts: number
  readonly ends: number | null
}

/** Which comparisons to list: `from` inclusive, `to` exclusive, both ISO 8601 with milliseconds; `after` is the last one of the page before. */
export interface ComparisonSelection {
  readonly story?: string
  readonly outletKey?: string
  readonly from?: string
  readonly to?: string
  readonly after?: ListPlace
  readonly limit: number
}

/** A place in a list: newest first, of the same moment the greater id first. */
export interface ListPlace {
  readonly createdAt: string
  readonly id: string
}

/** A page of a list: the items, and where the next page starts; null on the last page. */
export interface Page<T = string> {
  readonly items: readonly T[]
  readonly next: ListPlace | null
}

/** Which stories to list: with an article published from `from` on and before `to` (days), of an outlet, with every word of `q` in a label or headline. */
export interface StorySelection {
  readonly from?: string
  readonly to?: string
  readonly outletKey?: string
  readonly q?: string
  readonly after?: ListPlace
  readonly limit: number
}

/**
 * Where comparisons, articles and what is summed up from them are kept. Every member works on one tenant's rows and sees no other's.
 *
 * Errors: `STORE_UNAVAILABLE` if the store does not answer; `STORE_FULL` if it may not write.
 */
export interface Store {
  /** Counts requests over all processes; null for an embedded store, which has one process. */
  readonly rates: SharedRates | null
  /** Opens the jobs and feeds kept beside the rest, once; `onTrouble` gets what goes wrong between statements. */
  openQueues(onTrouble: (error: unknown) => void): Promise<OpenQueues>
  /**
   * Keeps a comparison; false if one of this id is kept already, which stays as it is. Resolves once it is safe; what derives from it
   * is written right after, even if the process dies in between.
   */
  saveComparison(tenant: string, comparison: NewComparison): Promise<boolean>
  findComparison(tenant: string, id: string): Promise<KeptComparison | null>
  /** Removes a comparison with everything derived from it; false if it does not exist. */
  removeComparison(tenant: string, id: string): Promise<boolean>
  listComparisons(tenant: string, selection: ComparisonSelection): Promise<Page>
  /** Keeps articles sent on their own; the ids of those that were not kept so before. */
  saveArticles(tenant: string, articles: readonly NewArticle[], came: string): Promise<string[]>
  /** Those of the ids that are stored. */
  knownArticles(tenant: string, ids: readonly string[]): Promise<ReadonlySet<string>>
  findReading(tenant: string, id: string): Promise<KeptReading | null>
  /** Newest first: by the last day with an article. */
  listOutlets(tenant: string, selection: { readonly limit: number; readonly after?: ListPlace }): Promise<Page<OutletRow>>
  /** Sums up an outlet; null without articles. */
  profileOutlet(tenant: string, key: string, selection: OutletSelection): Promise<OutletFigures | null>
  /** Newest first: by the moment when something last came to them. */
  listStories(tenant: string, selection: StorySelection): Promise<Page<StoryRow>>
  findStory(tenant: string, id: string): Promise<StoryWithArticles | null>
  /** Puts stored articles into a story. Makes the story if it does not exist. */
  joinStory(
    tenant: string,
    story: { readonly id: string; readonly label: string },
    articles: readonly string[],
    came: string
  ): Promise<void>
  /** Removes up to `most` comparisons, and as many articles, of all tenants, that came before this moment; how many it has removed. */
  removeOlder(before: string, most: number): Promise<number>
  /** Resolves once what derives from the comparisons that this process has saved is written. */
  settled(): Promise<void>
  /** Resolves once the store answers. */
  ping(): Promise<void>
  /** Ends the store; what was acknowledged is kept. */
  close(): Promise<void>
}
