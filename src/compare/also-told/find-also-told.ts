import { compareWritten } from '../../order-readings.ts'
import type { AlsoTold } from '../../schemas/comparison.ts'
import { locateSentences } from '../align/locate-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Terms } from '../align/weigh-terms.ts'
import type { Story, StorySentence } from '../story/index-story.ts'
import type { Report } from './collect-reports.ts'
import { type EventTerms, readEventTerms } from './event-terms.ts'
import { linkReports, type ReportLink } from './link-reports.ts'
import { reportWeights } from './report-weights.ts'
import { writeEvidence } from './write-evidence.ts'

/** The links between sentences of different rows, and what follows from them. */
export interface Retold {
  readonly links: readonly AlsoTold[]
  /** Whether an article, of which the row holds no sentence, reports what the row tells in another row. Rows and articles by number. */
  readonly isToldBy: (row: number, article: number) => boolean
}

/** So many pairs of sentences are listed; wordings that many articles share would make millions of them in a large story. */
export const MOST_LISTED = 5000

/**
 * Finds sentences of different articles that report one event although they are in different rows: a sentence with two facts, or a fact that one
 * outlet spreads over several sentences.
 *
 * Shape: links in the order of the sentences that they start from; each pair once, from the article that is earlier by outlet key, title and text. At most
 * `MOST_LISTED` are listed, those of the likeliest links first; `isToldBy` knows all.
 */
export function findAlsoTold(story: Story, rows: readonly RelatedRow[], terms: Terms): Retold {
  const located = locateSentences(story, rows)
  const rowOf: RowOf = ({ article, place }) => located[article]!.body[place]!
  const events = readEventTerms(story, terms)
  const found = linkReports(story, terms, events, { isWanted: standApart(rowOf), weights: reportWeights })
  const tellers = rows.map(() => new Set<number>())
  for (const link of found) markTellers(tellers, link, rowOf)
  return { links: listLinks({ story, terms, events, rowOf }, found), isToldBy: (row, article) => tellers[row]!.has(article) }
}

type RowOf = (sentence: StorySentence) => number

/** Whether two wordings stand in sentences of different articles and rows. */
const standApart = (rowOf: RowOf) => (left: Report, right: Report) => {
  const [{ article }] = left.sentences as [StorySentence]
  if (left.sentences.length === 1 && right.sentences.length === 1 && right.sentences[0]!.article === article) return false
  const row = rowOf(left.sentences[0]!)
  const isElsewhere = (sentence: StorySentence) => rowOf(sentence) !== row
  return left.sentences.some(isElsewhere) || right.sentences.some(isElsewhere)
}

/** Notes for the rows of either side which articles tell the same in another row. */
function markTellers(tellers: readonly Set<number>[], { left, right }: ReportLink, rowOf: RowOf): void {
  for (const [here, there] of [[left, right] as const, [right, left] as const]) {
    for (const row of new Set(here.sentences.map(rowOf)))
      for (const sentence of there.sentences) if (rowOf(sentence) !== row) tellers[row]!.add(sentence.article)
  }
}

interface Listing {
  readonly story: Story
  readonly terms: Terms
  readonly events: EventTerms
  readonly rowOf: RowOf
}

interface Listed {
  readonly from: StorySentence
  readonly to: StorySentence
  readonly link: AlsoTold
}

function listLinks({ story, terms, events, rowOf }: Listing, found: readonly ReportLink[]): AlsoTold[] {
  const rank = rankArticles(story)
  const listed: Listed[] = []
  const locate = ({ article, sentence }: StorySentence) => ({
    article: story.articles[article]!.reading.article,
    sentence: sentence.id
  })
  for (const { left, right } of found) {
    const similarity = shareOfWeight(left, right, terms)
    // the words are shown as the sentence that a link starts from writes them
    const evidence = onceForEach((from: Report) => writeEvidence(from, from === left ? right : left, { terms, events }))
    for (const [a, b] of pairSentences(left, right, rowOf)) {
      if (listed.length === MOST_LISTED) break
      const isForward = rank[a.article]! < rank[b.article]!
      const [from, to] = isForward ? [a, b] : [b, a]
      const link = { from: locate(from), to: locate(to), similarity, evidence: evidence(isForward ? left : right) }
      listed.push({ from, to, link })
    }
  }
  const compare = (a: StorySentence, b: StorySentence) => rank[a.article]! - rank[b.article]! || a.place - b.place
  return listed.sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to)).map(({ link }) => link)
}

function* pairSentences(left: Report, right: Report, rowOf: RowOf): Generator<readonly [StorySentence, StorySentence]> {
  for (const a of left.sentences)
    for (const b of right.sentences) if (a.article !== b.article && rowOf(a) !== rowOf(b)) yield [a, b]
}

/** Each article's place in the order by outlet key, title and text. */
function rankArticles({ articles }: Story): number[] {
  const order = articles.map(({ index }) => index)
  order.sort((a, b) => compareWritten(articles[a]!.reading, articles[b]!.reading) || a - b)
  const rank: number[] = []
  order.forEach((article, place) => {
    rank[article] = place
  })
  return rank
}

/** What the words in common weigh, of what the words of both weigh; function words aside. */
function shareOfWeight(left: Report, right: Report, { weight }: Terms): number {
  const total = (terms: readonly number[]) => terms.reduce((sum, term) => sum + weight[term]!, 0)
  const there = new Set(right.terms)
  const share = (2 * total(left.terms.filter((term) => there.has(term)))) / (total(left.terms) + total(right.terms))
  return Math.round(share * 10_000) / 10_000
}

function onceForEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}
