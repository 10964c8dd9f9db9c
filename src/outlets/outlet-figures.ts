/** A stored outlet: how many of its articles are stored, and the first and last day of their publication. */
export interface OutletRow {
  readonly key: string
  readonly outlet: string
  readonly articles: number
  readonly first: string
  readonly last: string
}

/** The part of articles without a date: before every day, and in no period. */
export const UNDATED = ''

/**
 * What is counted of an outlet in one part of time; `part` is a day, a month (`YYYY-MM`) or `UNDATED`. Strengths as in `ArticleFigures`; `families`
 * are markers in the outlet's own voice.
 */
export interface PartFigures {
  readonly part: string
  readonly articles: number
  readonly outletWords: number
  readonly quotedWords: number
  readonly attributedWords: number
  readonly strengthSum: number
  readonly strengthSquares: number
  readonly strengthLargest: number
  /** Summed over articles, for how much these differ: the square of an article's strengths, these times its own words, and the square of the words. */
  readonly loadSquares: number
  readonly loadWords: number
  readonly wordSquares: number
  /** Of the articles that a comparison holds: their words, those copied, altered quotes, omissions. */
  readonly comparedWords: number
  readonly copiedWords: number
  readonly quotesAltered: number
  readonly omissions: number
  readonly families: Readonly<Record<string, number>>
}

/** What an outlet calls a person: `evidence` are ids of articles, newest first. */
export interface EpithetFigures {
  readonly name: string
  readonly epithet: string
  readonly loaded: boolean
  readonly count: number
  readonly evidence: readonly string[]
}

/** Everything that an outlet's profile is written from. Parts ascend, and do not overlap; epithets: the most used persons' first. */
export interface OutletFigures {
  readonly outlet: OutletRow
  readonly parts: readonly PartFigures[]
  readonly epithets: readonly EpithetFigures[]
  /** Of each day, month or year, as the interval is, some articles, newest first, and the comparison that their figures come from. */
  readonly evidence: readonly { readonly part: string; readonly article: string; readonly comparison: string | null }[]
}

/** Which of an outlet's articles are summed up: those of the days `from` (inclusive) to `to` (exclusive), or of the story `storyId` alone. `interval` is the length of a period. */
export interface OutletSelection {
  readonly from?: string
  readonly to?: string
  readonly storyId?: string
  readonly interval: Interval
}
export type Interval = 'day' | 'week' | 'month' | 'year'
