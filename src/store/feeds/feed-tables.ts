import type { ColumnType } from 'kysely'

type Moment = ColumnType<Date, string, never>

/** Some lines of a feed. `job` reads them; the counts are 0 until it `is_done`. */
export interface IngestPartTable {
  tenant: string
  ingest: string
  part: number
  job: string
  first_line: number
  lines: number
  is_done: boolean
  accepted: number
  duplicates: number
  rejected: number
  came: Moment
}

/** A line of a feed that was skipped; the first 1,000 of each feed. */
export interface IngestRejectedTable {
  tenant: string
  ingest: string
  line: number
  code: string
  detail: string
}

/**
 * What an ingested article is grouped by. `day` counts from 1970: the day of its event, else of its arrival; `is_sure` if it was sent.
 * `is_fixed`: its story was sent. `profile` is dropped once no new article can report the same event; so are `words`, the
 * Reading with its words, which are kept here only if texts are not stored.
 */
export interface ArticleProfileTable {
  tenant: string
  article: string
  day: number
  is_sure: boolean
  is_fixed: boolean
  is_grouped: boolean
  story: string | null
  ingest: string
  came: Moment
  profile: string | null
  words: string | null
}

/** A term (hash, signed) by which an article is found; `came_day` is the day on which it was grouped. */
export interface ArticleTermTable {
  tenant: string
  term: number
  day: number
  article: string
  came_day: number
}

/** How often terms stand in a tenant's articles. `version` counts the changes: who grouped over an older one begins again. */
export interface TermFrequencyTable {
  tenant: string
  version: number
  articles: number
  counts: string | null
}

export interface IngestTables {
  ingest_part: IngestPartTable
  ingest_rejected: IngestRejectedTable
  article_profile: ArticleProfileTable
  article_term: ArticleTermTable
  term_frequency: TermFrequencyTable
}
