import type { Engine } from '../schemas/comparison.ts'

/**
 * A stored comparison. `packed` is its JSON, compressed with zstd, in base64; `bounds` are the bytes where its parts begin in the
 * unpacked JSON. `createdAt` is ISO 8601 with milliseconds, in UTC.
 */
export interface KeptComparison {
  readonly id: string
  readonly createdAt: string
  readonly bounds: readonly number[]
  readonly packed: string
}

/** A comparison to be stored. `listing` is its item of the list, as JSON; `outletKeys` are those of its articles. */
export interface NewComparison extends KeptComparison {
  readonly story: string | null
  readonly engine: Engine
  readonly listing: string
  readonly outletKeys: readonly string[]
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

/** A page of a list: the items as JSON, and where the next page goes on; null where there is none. */
export interface Page {
  readonly items: readonly string[]
  readonly next: ListPlace | null
}

/**
 * Where comparisons are kept. Every member works on one tenant's rows and sees no other's.
 *
 * Errors: `STORE_UNAVAILABLE` where the store does not answer.
 */
export interface Store {
  /** Keeps a comparison; false where one of this id is kept already, which stays as it is. Resolves once it is safe. */
  saveComparison(tenant: string, comparison: NewComparison): Promise<boolean>
  findComparison(tenant: string, id: string): Promise<KeptComparison | null>
  /** Removes a comparison with all that derives from it; false where there is none. */
  removeComparison(tenant: string, id: string): Promise<boolean>
  listComparisons(tenant: string, selection: ComparisonSelection): Promise<Page>
  /** Resolves where the store answers. */
  ping(): Promise<void>
  /** Ends the store; what was acknowledged is kept. */
  close(): Promise<void>
}
