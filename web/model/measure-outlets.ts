import { orderOutlets } from '../../src/present/order-outlets.ts'
import type { Edge, OutletFraming } from '../../src/schemas/comparison.ts'
import type { Model } from './index-comparison.ts'

/** One line of the overview. */
export interface OutletLine {
  readonly article: string
  readonly framing: OutletFraming
  /** The edge to the article that it is known to have copied, if there is one. */
  readonly copied: Edge | null
  /** The edge to an article that it shares wording with, if nothing shows which had it first; the strongest of several. */
  readonly shared: Edge | null
  readonly wire: readonly string[]
  readonly quotes: number
  readonly quotesAltered: number
  readonly omissions: number
  /** Edits that change the meaning of the base’s wording. */
  readonly meanings: number
}

/** Returns what the overview says of each belonging outlet, those first that stand out above the others, see `orderOutlets`. */
export function measureOutlets({ comparison, articles }: Model): OutletLine[] {
  const { edits, framing, lineage, quotes, omissions } = comparison
  const scored = new Map(framing.outlets.map((outlet) => [outlet.article, outlet]))
  const meanings = countEach(edits.filter(({ significance }) => significance === 'meaning').map(({ article }) => article))
  const missing = countEach(omissions.flatMap(({ missingFrom }) => missingFrom))
  const carried = countEach(quotes.flatMap(({ versions }) => [...new Set(versions.map(({ article }) => article))]))
  const altered = countEach(
    quotes.flatMap(({ alterations }) => [...new Set(alterations.filter(({ op }) => op !== 'trim').map(({ article }) => article))])
  )
  return orderOutlets(
    articles.flatMap(({ article }) => {
      const outlet = scored.get(article)
      if (!outlet) return []
      return {
        article,
        framing: outlet,
        copied: lineage.edges.find(({ to, direction }) => to === article && direction !== 'unknown') ?? null,
        shared: strongestShared(lineage.edges, article),
        wire: lineage.wire.filter((credit) => credit.article === article).map(({ agency }) => agency),
        quotes: carried.get(article) ?? 0,
        quotesAltered: altered.get(article) ?? 0,
        omissions: missing.get(article) ?? 0,
        meanings: meanings.get(article) ?? 0
      }
    }),
    ({ framing: own }) => own
  )
}

const strongestShared = (edges: readonly Edge[], article: string): Edge | null =>
  edges
    .filter(({ from, to, direction }) => direction === 'unknown' && (from === article || to === article))
    .sort((a, b) => b.copied - a.copied)[0] ?? null

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
