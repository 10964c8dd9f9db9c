import type { Comparison } from '../schemas/comparison.ts'
import { type Reading, unreadableReason } from '../schemas/reading.ts'
import { type ArticleFigures, type CountedEpithet, countEpithets, describeArticle } from './describe-article.ts'

/** An article in a comparison: its figures, and what only the comparison shows. `place` and `name` are its place in the set and its id there. */
export interface ComparedArticle extends ArticleFigures {
  readonly place: number
  readonly name: string
  readonly belongs: boolean
  readonly copiedWords: number
  readonly quotesAltered: number
  readonly omissions: number
}

/**
 * Counts what profiles of outlets need of a comparison: an entry each article that could be read.
 *
 * `plain` are the same articles read with the catalogue's rules alone, if the comparison was made with other rules: the same rules measure all outlets.
 */
export function describeComparison(
  comparison: Comparison,
  keepsText: boolean,
  plain: readonly Reading[] = comparison.articles
): ComparedArticle[] {
  // edges without a direction don't say who copied; comparisons stored by older versions have no such edges
  const known = comparison.lineage.edges.filter(({ direction }) => direction !== 'unknown')
  const copied = new Map(known.map(({ to, copied }) => [to, copied]))
  const altered = countBy(
    comparison.quotes.flatMap(({ alterations }) => [...new Set(alterations.filter(isAltered).map(({ article }) => article))])
  )
  const omitted = countBy(comparison.omissions.flatMap(({ missingFrom }) => missingFrom))
  const epithets = epithetsByArticle(comparison)
  return comparison.articles.flatMap((reading, place) => {
    if (unreadableReason(reading)) return []
    const name = reading.article
    const figures = describeArticle(plain[place]!, comparison.createdAt, keepsText, epithets.get(name))
    const words = figures.words.reduce((sum, count) => sum + count, 0)
    return {
      ...figures,
      place,
      name,
      belongs: comparison.membership[place]!.belongs,
      copiedWords: Math.round((copied.get(name) ?? 0) * words),
      quotesAltered: altered.get(name) ?? 0,
      omissions: omitted.get(name) ?? 0
    }
  })
}

/** A cut alone leaves a quote trimmed, not altered. */
const isAltered = ({ op }: { readonly op: string }) => op !== 'trim'

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** What the belonging articles call persons in their own voice, by the fullest names of the set. */
function epithetsByArticle({ naming, membership }: Comparison): Map<string, CountedEpithet[]> {
  const found = new Map<string, { name: string; epithet: string; loaded: boolean }[]>()
  for (const { belongs, article } of membership) if (belongs) found.set(article, [])
  for (const { name, type, outlets } of naming) {
    if (type !== 'person') continue
    for (const { article, epithets } of outlets) {
      for (const { text, loaded, voice } of epithets) {
        if (voice === 'outlet') found.get(article)?.push({ name, epithet: text, loaded })
      }
    }
  }
  return new Map([...found].map(([article, epithets]) => [article, countEpithets(epithets)]))
}
