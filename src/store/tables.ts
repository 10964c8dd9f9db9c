import type { ColumnType } from 'kysely'
import type { IngestTables } from './feeds/feed-tables.ts'
import type { JobTables } from './jobs/job-tables.ts'

type Moment = ColumnType<Date, string, string>

/**
 * One stored comparison. `body` is JSON, compressed, in base64; `bounds` and `listing` are JSON as text, never looked into by SQL.
 * `pending` holds, as JSON, what is still to be written into the other tables; null once that is done.
 */
export interface ComparisonTable {
  tenant: string
  id: string
  created_at: ColumnType<Date, string, never>
  story: string | null
  engine: string
  catalogue: string
  listing: string
  bounds: string
  body: string
  story_id: string | null
  /** The current comparison of the same story, if this is not the current one. */
  superseded_by: string | null
  pending: string | null
  /** Whether the articles' words are in the body. */
  has_text: ColumnType<boolean, boolean | undefined, boolean>
}

/** An outlet with an article in a comparison: for listing by outlet. */
export interface ComparisonOutletTable {
  tenant: string
  comparison: string
  outlet_key: string
}

/**
 * An article, once a tenant however many comparisons hold it: what is counted of it.
 *
 * `day` is the day of publication (UTC, `YYYY-MM-DD`); of an undated article the day it came. `families` is JSON: `[[family, count], …]`,
 * outlet voice only. `reading` is the Reading's JSON as a comparison's `body` is; null if a comparison holds it.
 */
export interface ArticleTable {
  tenant: string
  id: string
  outlet_key: string
  day: string
  words_outlet: number
  words_quoted: number
  words_attributed: number
  /** Of the markers in the outlet's voice, in thousandths (squares: millionths): sums of whole numbers are the same in any order. */
  strength_sum: number
  strength_squares: number
  strength_largest: number
  /** Whether it was sent on its own: then it stays when the comparisons that hold it are removed. */
  is_ingested: boolean
  created_at: Moment
  outlet: string
  title: string | null
  url: string | null
  published_at: string | null
  families: string
  reading: string | null
  /** The newest comparison that holds it, and its findings about it; null if no comparison holds it. */
  comparison: string | null
  compared_at: ColumnType<Date | null, string | null, string | null>
  copied_words: number | null
  quotes_altered: number | null
  omissions: number | null
}

/** What an article calls a person, and how often. */
export interface ArticleEpithetTable {
  tenant: string
  outlet_key: string
  day: string
  article: string
  place: number
  name: string
  epithet: string
  loaded: boolean
  count: number
}

/** An article in a comparison, with what only the comparison shows. `starts` and `ends`: the bytes of its Reading in the unpacked body. */
export interface ComparisonArticleTable {
  tenant: string
  comparison: string
  place: number
  article: string
  /** Its id in the set. */
  name: string
  belongs: boolean
  /** How many of its words come from the article it was probably copied from. */
  copied_words: number
  quotes_altered: number
  omissions: number
  starts: number
  ends: number
}

/** A story; `comparison` is the current one. */
export interface StoryTable {
  tenant: string
  id: string
  label: string
  comparison: string | null
  first_day: string
  last_day: string
  updated_at: Moment
}

export interface StoryArticleTable {
  tenant: string
  story: string
  article: string
  /** Whether it was put there on its own, not by a comparison. */
  is_ingested: boolean
}

/** An outlet, and how many articles of it are stored. */
export interface OutletTable {
  tenant: string
  key: string
  outlet: string
  articles: number
  first_day: string
  last_day: string
}

/**
 * Sums over an outlet's articles in one part of time, which triggers on `article` keep. `unit` is `day` or `month`, of publication (`part`:
 * `YYYY-MM-DD`, `YYYY-MM`), or `undated`, with an empty `part`. `families` are markers in the outlet's own voice, by family.
 */
export interface OutletPartTable {
  tenant: string
  outlet_key: string
  unit: 'day' | 'month' | 'undated'
  part: string
  articles: number
  words_outlet: number
  words_quoted: number
  words_attributed: number
  strength_sum: number
  strength_squares: number
  strength_largest: number
  /** For how much articles differ: see `PartFigures`. */
  load_squares: number
  load_words: number
  word_squares: number
  /** Of the articles that a comparison holds: their words, those copied, altered quotes, omissions. */
  compared_words: number
  copied_words: number
  quotes_altered: number
  omissions: number
  families: Readonly<Record<string, number>>
}

export interface Database extends JobTables, IngestTables {
  comparison: ComparisonTable
  comparison_outlet: ComparisonOutletTable
  article: ArticleTable
  article_epithet: ArticleEpithetTable
  comparison_article: ComparisonArticleTable
  story: StoryTable
  story_article: StoryArticleTable
  outlet: OutletTable
  outlet_part: OutletPartTable
}
